// As much of the editor's API as the extension uses, over documents in memory. A test drives it through `editor`.
'use strict';

const { EventEmitter: Emitter } = require('node:events');
const { pathToFileURL, fileURLToPath } = require('node:url');

class Position {
  constructor(line, character) {
    if (!(line >= 0 && character >= 0)) throw new RangeError('a position counts from 0');
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(start, end) {
    Object.assign(this, { start, end });
  }
}

class Uri {
  constructor(text) {
    this.text = text;
    [this.scheme] = text.split(':');
  }
  static parse(text) {
    if (typeof text !== 'string' || !/^[a-z]+:/.test(text)) throw new TypeError(`no URI: ${text}`);
    return new Uri(text.startsWith('file:') ? pathToFileURL(fileURLToPath(text)).href : text);
  }
  static file(path) {
    return new Uri(pathToFileURL(path).href);
  }
  toString() {
    return this.text;
  }
}

class Location {
  constructor(uri, range) {
    Object.assign(this, { uri, range });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class DiagnosticRelatedInformation {
  constructor(location, message) {
    Object.assign(this, { location, message });
  }
}

class MarkdownString {
  constructor(value) {
    this.value = value;
  }
}

class Hover {
  constructor(contents, range) {
    Object.assign(this, { contents, range });
  }
}

class CompletionItem {
  constructor(label, kind) {
    Object.assign(this, { label, kind });
  }
}

class CompletionList {
  constructor(items, isIncomplete) {
    Object.assign(this, { items, isIncomplete });
  }
}

class TextEdit {
  constructor(range, newText) {
    Object.assign(this, { range, newText });
  }
}

class WorkspaceEdit {
  documents = new Map();
  annotations = new Set();
  /** Of edits, or of pairs of an edit and its annotation. */
  set(uri, edits) {
    const bare = edits.map(one => Array.isArray(one) ? one[0] : one);
    if (!bare.every(one => one instanceof TextEdit)) throw new TypeError('no edits');
    for (const one of edits) if (Array.isArray(one)) this.annotations.add(one[1].description);
    this.documents.set(uri.toString(), bare);
  }
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
  static Empty = new CodeActionKind('');
}

class CodeAction {
  constructor(title, kind) {
    if (!(kind instanceof CodeActionKind)) throw new TypeError(`no kind: ${kind}`);
    Object.assign(this, { title, kind });
  }
}

class DocumentHighlight {
  constructor(range, kind) {
    Object.assign(this, { range, kind });
  }
}

class LinkedEditingRanges {
  constructor(ranges, wordPattern) {
    if (!(wordPattern instanceof RegExp)) throw new TypeError('no pattern');
    Object.assign(this, { ranges, wordPattern });
  }
}

class InlayHint {
  constructor(position, label) {
    Object.assign(this, { position, label });
  }
}

/** A class that keeps what it is made of under these names. */
const holding = (...names) => class {
  constructor(...values) {
    names.forEach((name, place) => { this[name] = values[place]; });
  }
};

class DocumentSymbol {
  constructor(name, detail, kind, range, selectionRange) {
    if (!name) throw new TypeError('a symbol has a name');
    Object.assign(this, { name, detail, kind, range, selectionRange, children: [] });
  }
}

class SemanticTokens {
  constructor(data, resultId) {
    if (!(data instanceof Uint32Array)) throw new TypeError('tokens are 32-bit numbers');
    Object.assign(this, { data, resultId });
  }
}

class EventEmitter {
  listeners = new Set();
  event = listener => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value) {
    for (const listener of this.listeners) listener(value);
  }
  dispose() {
    this.listeners.clear();
  }
}

class SnippetString {
  constructor(value) {
    this.value = value;
  }
}

const parts = {
  SnippetString,
  ProcessExecution: holding('process', 'args'),
  Task: holding('definition', 'scope', 'name', 'source', 'execution', 'problemMatchers'),
  TaskScope: { Workspace: 2 },
  TaskGroup: { Test: 'test' },
  EventEmitter, DocumentSymbol, SemanticTokens,
  SymbolInformation: holding('name', 'kind', 'containerName', 'location'),
  FoldingRange: holding('start', 'end', 'kind'),
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  SelectionRange: holding('range', 'parent'),
  DocumentLink: holding('range', 'target'),
  CodeLens: holding('range', 'command'),
  SignatureHelp: holding(),
  SignatureInformation: holding('label', 'documentation'),
  ParameterInformation: holding('label', 'documentation'),
  SemanticTokensLegend: holding('tokenTypes', 'tokenModifiers'),
  SemanticTokensEdit: holding('start', 'deleteCount', 'data'),
  SemanticTokensEdits: holding('edits', 'resultId'),
  CallHierarchyItem: holding('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CallHierarchyIncomingCall: holding('from', 'fromRanges'),
  CallHierarchyOutgoingCall: holding('to', 'fromRanges'),
  TypeHierarchyItem: holding('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
};

/** What the test sees and does. */
const editor = {
  news: new Emitter(),
  documents: [],
  folders: undefined,
  settings: {},
  diagnostics: new Map(),
  providers: new Map(),
  watchers: [],
  commands: new Map(),
  log: '',
  errors: [],
  hints: [],
  active: undefined,
  executed: [],
  progress: [],

  /** Raises one of the workspace's events. */
  tell(event, value) {
    this.news.emit(event, value);
  },

  open(uri, languageId, text) {
    const document = {
      uri, languageId, version: 1, text, getText: () => document.text,
      positionAt: offset => this.position(document, offset), offsetAt: position => this.offset(document, position),
    };
    this.documents.push(document);
    this.tell('onDidOpenTextDocument', document);
    return document;
  },

  /** Replaces the one place where `old` stands. */
  edit(document, old, text) {
    const start = document.text.indexOf(old);
    const range = new Range(this.position(document, start), this.position(document, start + old.length));
    document.text = document.text.replace(old, () => text);
    document.version += 1;
    this.tell('onDidChangeTextDocument', { document, contentChanges: [{ range, text }] });
  },

  /** Does what an action does to one document. */
  apply(document, edits) {
    for (const { range, newText } of [...edits].reverse()) {
      const text = document.text.slice(0, this.offset(document, range.start)) + newText
        + document.text.slice(this.offset(document, range.end));
      document.text = text;
      document.version += 1;
      this.tell('onDidChangeTextDocument', { document, contentChanges: [{ range, text: newText }] });
    }
  },

  /** Shows a document, with what a person has selected. */
  show(document, start = new Position(0, 0), end = start) {
    const shown = {
      document, decorations: new Map(), inserted: [],
      selection: { start, end, active: end, isEmpty: start === end },
      setDecorations(look, ranges) { shown.decorations.set(look, ranges); },
      async insertSnippet(snippet) { shown.inserted.push(snippet.value); },
    };
    this.active = shown;
    this.tell('onDidChangeVisibleTextEditors', [shown]);
    return shown;
  },

  close(document) {
    this.documents.splice(this.documents.indexOf(document), 1);
    this.tell('onDidCloseTextDocument', document);
  },

  position(document, offset) {
    const lines = document.text.slice(0, offset).split('\n');
    return new Position(lines.length - 1, lines.at(-1).length);
  },

  /** The place so many characters into the one place where `words` stand. */
  place(document, words, inside = words.length) {
    return this.position(document, document.text.indexOf(words) + inside);
  },

  offset(document, { line, character }) {
    return document.text.split('\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  },

  words(document, { start, end }) {
    return document.text.slice(this.offset(document, start), this.offset(document, end));
  },

  /** Asks the provider that was registered for a kind of question. */
  ask(kind, method, ...parameters) {
    return this.providers.get(kind).provider[method](...parameters);
  },
};

const listening = event => listener => {
  editor.news.on(event, listener);
  return { dispose: () => editor.news.off(event, listener) };
};

const registering = kind => (selector, provider, ...triggers) => {
  editor.providers.set(kind, { selector, provider, triggers });
  return { dispose: () => editor.providers.delete(kind) };
};

module.exports = {
  editor,
  version: '1.85.0',
  env: { appName: 'a mock' },
  Position, Range, Uri, Location, Diagnostic, DiagnosticRelatedInformation, MarkdownString, Hover, CompletionItem, CompletionList,
  TextEdit, WorkspaceEdit, CodeAction, CodeActionKind, InlayHint, DocumentHighlight, LinkedEditingRanges, ...parts,
  ProgressLocation: { Window: 10 },
  workspace: {
    get textDocuments() { return editor.documents; },
    get workspaceFolders() { return editor.folders; },
    getConfiguration: section => ({ get: key => editor.settings[`${section}.${key}`] }),
    onDidOpenTextDocument: listening('onDidOpenTextDocument'),
    onDidChangeTextDocument: listening('onDidChangeTextDocument'),
    onDidSaveTextDocument: listening('onDidSaveTextDocument'),
    onDidCloseTextDocument: listening('onDidCloseTextDocument'),
    onDidChangeWorkspaceFolders: listening('onDidChangeWorkspaceFolders'),
    onDidChangeConfiguration: listening('onDidChangeConfiguration'),
    onWillRenameFiles: listening('onWillRenameFiles'),
    createFileSystemWatcher(pattern) {
      const watcher = { pattern, dispose: () => editor.watchers.splice(editor.watchers.indexOf(watcher), 1) };
      for (const event of ['onDidCreate', 'onDidChange', 'onDidDelete']) watcher[event] = listening(event);
      editor.watchers.push(watcher);
      return watcher;
    },
  },
  languages: {
    createDiagnosticCollection: () => ({
      set: (uri, found) => editor.diagnostics.set(uri.toString(), found),
      dispose: () => editor.diagnostics.clear(),
    }),
    registerCompletionItemProvider: registering('completion'),
    registerHoverProvider: registering('hover'),
    registerDefinitionProvider: registering('definition'),
    registerReferenceProvider: registering('references'),
    registerCodeActionsProvider: registering('actions'),
    registerInlayHintsProvider: registering('hints'),
    registerDeclarationProvider: registering('declaration'),
    registerTypeDefinitionProvider: registering('typeDefinition'),
    registerImplementationProvider: registering('implementation'),
    registerDocumentSymbolProvider: registering('outline'),
    registerWorkspaceSymbolProvider: provider => registering('symbols')(undefined, provider),
    registerFoldingRangeProvider: registering('folds'),
    registerSelectionRangeProvider: registering('selections'),
    registerDocumentLinkProvider: registering('links'),
    registerDocumentFormattingEditProvider: registering('layout'),
    registerDocumentRangeFormattingEditProvider: registering('layout of a range'),
    registerSignatureHelpProvider: registering('signature'),
    registerCodeLensProvider: registering('counts'),
    registerDocumentSemanticTokensProvider: registering('tokens'),
    registerDocumentRangeSemanticTokensProvider: registering('tokens of a range'),
    registerCallHierarchyProvider: registering('stands'),
    registerTypeHierarchyProvider: registering('memberships'),
    registerRenameProvider: registering('rename'),
    registerDocumentHighlightProvider: registering('highlights'),
    registerLinkedEditingRangeProvider: registering('linked'),
  },
  tasks: {
    registerTaskProvider(type, provider) {
      editor.tasks = { type, provider };
      return { dispose() {} };
    },
  },
  window: {
    get activeTextEditor() { return editor.active; },
    get visibleTextEditors() { return editor.active ? [editor.active] : []; },
    createTextEditorDecorationType: look => ({ ...look, dispose() {} }),
    onDidChangeVisibleTextEditors: listening('onDidChangeVisibleTextEditors'),
    onDidChangeTextEditorSelection: listening('onDidChangeTextEditorSelection'),
    createOutputChannel: () => ({
      append(text) { editor.log += text; },
      appendLine(text) { editor.log += `${text}\n`; },
      show() { editor.isLogShown = true; },
      dispose() {},
    }),
    async showErrorMessage(message, ...choices) {
      editor.errors.push({ message, choices });
      return undefined;
    },
    async showInformationMessage(message) { editor.hints.push(message); },
    withProgress(options, task) {
      const shown = { title: options.title, isOver: false };
      editor.progress.push(shown);
      return task({ report() {} }, { onCancellationRequested: () => ({ dispose() {} }) }).then(() => { shown.isOver = true; });
    },
  },
  commands: {
    registerCommand(name, work) {
      editor.commands.set(name, work);
      return { dispose: () => editor.commands.delete(name) };
    },
    async executeCommand(name, ...words) {
      if (editor.commands.has(name)) return editor.commands.get(name)(...words);
      editor.executed.push([name, ...words]);
    },
  },
};
