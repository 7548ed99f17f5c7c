// The extension of editors/vscode with a real server, in an editor that is made up: opens an article, waits for its
// findings, and asks for a card, a definition and completion. argv: the extension, the program, the corpus, the article.
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const [extension, program, corpus, name] = process.argv.slice(2);
const listeners = {};
const providers = {};
const told = new Map();
const disposable = { dispose() {} };
const on = event => listener => ((listeners[event] ??= []).push(listener), disposable);
const fire = (event, value) => (listeners[event] ?? []).forEach(listener => listener(value));
const provider = kind => (selector, one) => ((providers[kind] = one), disposable);
const uri = text => ({ scheme: text.split(':')[0], toString: () => text });
const made = (...fields) => class {
  constructor(...values) { fields.forEach((field, index) => { this[field] = values[index]; }); }
};

const file = path.join(corpus, name);
const document = {
  uri: uri(`file://${file}`), languageId: 'article', version: 1, text: fs.readFileSync(file, 'utf8'),
  getText() { return this.text; },
};
const vscode = {
  version: '1.90.0',
  env: { appName: 'an editor made up' },
  Uri: { parse: uri },
  Position: made('line', 'character'), Range: made('start', 'end'), Location: made('uri', 'range'),
  Diagnostic: made('range', 'message', 'severity'), DiagnosticRelatedInformation: made('location', 'message'),
  MarkdownString: made('value'), Hover: made('contents', 'range'), CompletionItem: made('label', 'kind'),
  CompletionList: made('items', 'isIncomplete'), ProgressLocation: { Window: 10 },
  commands: { registerCommand: () => disposable },
  window: {
    createOutputChannel: () => ({ append() {}, appendLine() {}, ...disposable }),
    showErrorMessage: async why => assert.fail(why), showInformationMessage() {},
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
  },
  workspace: {
    workspaceFolders: [{ uri: uri(`file://${corpus}`), name: 'corpus' }],
    textDocuments: [document],
    getConfiguration: () => ({ get: () => program }),
    onDidChangeConfiguration: on('configuration'), onDidOpenTextDocument: on('open'),
    onDidChangeTextDocument: on('change'), onDidSaveTextDocument: on('save'), onDidCloseTextDocument: on('close'),
    onDidChangeWorkspaceFolders: on('folders'),
    createFileSystemWatcher: () => ({
      onDidCreate: () => disposable, onDidChange: () => disposable, onDidDelete: () => disposable, ...disposable,
    }),
  },
  languages: {
    createDiagnosticCollection: () => ({ set: (place, list) => told.set(place.toString(), list), ...disposable }),
    registerCompletionItemProvider: provider('completion'), registerHoverProvider: provider('hover'),
    registerDefinitionProvider: provider('definition'), registerReferenceProvider: provider('references'),
  },
};

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

async function until(what, holds) {
  for (const end = Date.now() + 60000; Date.now() < end;) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  assert.fail(`no ${what}`);
}

const token = { isCancellationRequested: false, onCancellationRequested: () => disposable };
const findings = () => told.get(document.uri.toString());

async function session() {
  const { activate, deactivate } = require(extension);
  await activate({ subscriptions: [] });
  await until('findings', () => findings() !== undefined);
  assert.deepStrictEqual(findings(), []);

  const lines = document.text.split('\n');
  const line = lines.findIndex(text => text.includes('{@hosokawa}'));
  const character = lines[line].indexOf('{@hosokawa}') + 3;
  const here = { line, character };
  const card = await providers.hover.provideHover(document, here, token);
  assert.match(card.contents.value, /Morihiro Hosokawa/);
  assert.match(card.contents.value, /Prime Minister/);
  const [definition] = [await providers.definition.provideDefinition(document, here, token)].flat();
  assert.match(definition.uri.toString(), /dossier\.codebook$/);
  const context = { triggerKind: 0 };
  const offered = await providers.completion.provideCompletionItems(document, { line, character: character - 1 }, token, context);
  assert.ok(offered.items.some(item => item.label === '@hosokawa'));

  // A letter more makes a handle that nobody defines.
  document.version = 2;
  fire('change', { document, contentChanges: [{ range: { start: here, end: here }, text: 'x' }] });
  await until('finding', () => findings().some(one => one.code === 'unknown-actor'));
  await deactivate();
}

session().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
