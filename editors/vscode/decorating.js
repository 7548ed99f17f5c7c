// Reading without tags: hides or dims them in the editors that ask for it.
'use strict';

const vscode = require('vscode');
const { isOurs } = require('./documents');
const { markup } = require('./tags');

/** Switches that are on, by the address of a document: `hidden` or `dimmed`. */
class Reading {
  constructor() {
    this.modes = new Map();
    this.looks = {
      // The editor has no word for hiding; the style takes the tag off the line.
      hidden: vscode.window.createTextEditorDecorationType({ textDecoration: 'none; display: none;' }),
      dimmed: vscode.window.createTextEditorDecorationType({ opacity: '0.35' }),
    };
    this.held = [
      ...Object.values(this.looks),
      vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(one => this.draw(one))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.draw(textEditor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        vscode.window.visibleTextEditors.filter(one => one.document === document).forEach(one => this.draw(one));
      }),
      vscode.workspace.onDidCloseTextDocument(document => this.modes.delete(document.uri.toString())),
    ];
  }

  /** Switches a mode on or off in the editor that is used. */
  toggle(mode) {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isOurs(editor.document)) {
      vscode.window.showInformationMessage('Dossier: open an article first.');
      return;
    }
    const key = editor.document.uri.toString();
    if (this.modes.get(key) === mode) this.modes.delete(key);
    else this.modes.set(key, mode);
    this.draw(editor);
  }

  draw(editor) {
    const { document, selection } = editor;
    if (document.languageId !== 'article') return;
    const mode = this.modes.get(document.uri.toString());
    const ranges = mode ? markup(document.getText()).map(([start, end]) =>
      new vscode.Range(document.positionAt(start), document.positionAt(end))) : [];
    const cursor = selection && document.offsetAt(selection.active);
    const isAtCursor = range => cursor !== undefined && document.offsetAt(range.start) <= cursor
      && cursor <= document.offsetAt(range.end);
    for (const [name, look] of Object.entries(this.looks)) {
      // A hidden tag that the cursor is at is shown.
      editor.setDecorations(look, name === mode ? ranges.filter(one => name === 'dimmed' || !isAtCursor(one)) : []);
    }
  }

  dispose() {
    for (const one of this.held.splice(0)) one.dispose();
  }
}

module.exports = { Reading };
