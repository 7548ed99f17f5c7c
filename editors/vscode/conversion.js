// From the protocol's values to the editor's, and back. Both count columns in UTF-16.
'use strict';

const vscode = require('vscode');

const toPosition = ({ line, character }) => ({ line, character });

const position = ({ line, character }) => new vscode.Position(line, character);

const range = ({ start, end }) => new vscode.Range(position(start), position(end));

const toRange = ({ start, end }) => ({ start: toPosition(start), end: toPosition(end) });

const location = ({ uri, range: where }) => new vscode.Location(vscode.Uri.parse(uri), range(where));

/** Of none, one or several. */
const locations = found => [found ?? []].flat().map(location);

function diagnostic(told) {
  // The protocol counts severities from 1, the editor from 0.
  const made = new vscode.Diagnostic(range(told.range), told.message, (told.severity ?? 1) - 1);
  made.source = told.source;
  made.code = told.codeDescription
    ? { value: told.code, target: vscode.Uri.parse(told.codeDescription.href) }
    : told.code;
  made.tags = told.tags;
  made.relatedInformation = told.relatedInformation?.map(
    related => new vscode.DiagnosticRelatedInformation(location(related.location), related.message));
  return made;
}

/** Of a string or the protocol's `MarkupContent`. */
function documentation(content) {
  if (content === undefined || typeof content === 'string') return content;
  return content.kind === 'markdown' ? new vscode.MarkdownString(content.value) : content.value;
}

function hover(told) {
  if (!told) return undefined;
  return new vscode.Hover(documentation(told.contents), told.range && range(told.range));
}

function completionItem(told) {
  // The protocol counts kinds from 1, the editor from 0.
  const item = new vscode.CompletionItem(told.label, told.kind && told.kind - 1);
  item.detail = told.detail;
  item.documentation = documentation(told.documentation);
  item.sortText = told.sortText;
  item.filterText = told.filterText;
  item.tags = told.tags;
  item.preselect = told.preselect;
  const text = told.textEdit?.newText ?? told.insertText ?? told.label;
  // The protocol's 2 is a snippet.
  item.insertText = told.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
  item.additionalTextEdits = told.additionalTextEdits?.map(textEdit);
  item.command = told.command;
  // What the server is asked for its card.
  item.told = told;
  const edit = told.textEdit;
  if (edit?.range) item.range = range(edit.range);
  else if (edit) item.range = { inserting: range(edit.insert), replacing: range(edit.replace) };
  return item;
}

/** An item with what it was not sent with at first. */
function resolved(item, told) {
  item.documentation = documentation(told.documentation);
  item.detail = told.detail ?? item.detail;
  return item;
}

function completionList(told) {
  const { items, isIncomplete } = Array.isArray(told) ? { items: told } : told ?? { items: [] };
  return new vscode.CompletionList(items.map(completionItem), Boolean(isIncomplete));
}

/** As much of a finding as the server needs to know it again. */
const toDiagnostic = ({ range: where, message, code }) =>
  ({ range: toRange(where), message, code: typeof code === 'object' ? code.value : code });

const textEdit = edit => new vscode.TextEdit(range(edit.range), edit.newText);

/** Of edits in documents, by name or one after another; the server makes and moves no files. */
function workspaceEdit(told) {
  const made = new vscode.WorkspaceEdit();
  const documents = told.documentChanges
    ? told.documentChanges.map(({ textDocument, edits }) => [textDocument.uri, edits])
    : Object.entries(told.changes ?? {});
  for (const [uri, edits] of documents) {
    made.set(vscode.Uri.parse(uri), edits.map(edit => {
      const annotation = told.changeAnnotations?.[edit.annotationId];
      return annotation
        ? [textEdit(edit), { ...annotation, needsConfirmation: Boolean(annotation.needsConfirmation) }]
        : textEdit(edit);
    }));
  }
  return made;
}

const actionKind = kind => kind.split('.').reduce((above, part) => above.append(part), vscode.CodeActionKind.Empty);

function codeAction(told) {
  const action = new vscode.CodeAction(told.title, told.kind && actionKind(told.kind));
  action.edit = told.edit && workspaceEdit(told.edit);
  action.diagnostics = told.diagnostics?.map(diagnostic);
  action.isPreferred = told.isPreferred;
  action.command = told.command;
  // What the server is told once the user has chosen it.
  if (!told.edit) action.told = told;
  return action;
}

const codeActions = found => (found ?? []).map(codeAction);

function inlayHint(told) {
  const hint = new vscode.InlayHint(position(told.position), told.label);
  hint.tooltip = documentation(told.tooltip);
  hint.textEdits = told.textEdits?.map(textEdit);
  hint.paddingLeft = told.paddingLeft;
  hint.paddingRight = told.paddingRight;
  return hint;
}

const inlayHints = found => (found ?? []).map(inlayHint);

module.exports = {
  actionKind, codeAction, codeActions, completionList, diagnostic, documentation, hover, inlayHints, location, locations,
  range, resolved, textEdit, toDiagnostic, toPosition, toRange, workspaceEdit,
};
