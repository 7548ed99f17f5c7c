// The extension in a mock of the editor, with the real server. From the environment: EXTENSION, its folder; DOSSIER, the
// server; CORPUS, a copy of the example corpus.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { execFileSync } = require('node:child_process');

const vscode = require('vscode');
const { editor, Uri } = vscode;
const extension = require(process.env.EXTENSION);

const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const file = name => Uri.file(path.join(process.env.CORPUS, name));
const read = name => fs.readFileSync(path.join(process.env.CORPUS, name), 'utf8');
const open = name => editor.open(file(name), name.endsWith('.codebook') ? 'codebook' : 'article', read(name));

/** Waits until something holds. */
async function until(what, holds) {
  const end = Date.now() + 30000;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) assert.fail(`did not come about: ${what}; ${JSON.stringify([...editor.diagnostics])} ${editor.log}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

const codes = document => editor.diagnostics.get(document.uri.toString())?.map(one => one.code).sort().join(' ');
const findings = (document, wanted) => until(`${wanted || 'no findings'} in ${document.uri}`, () => codes(document) === wanted);

/** The processes that this one has started and that run. */
const children = () => {
  try {
    return execFileSync('pgrep', ['-P', String(process.pid), '-f', ' lsp$'], { encoding: 'utf8' }).trim().split('\n');
  } catch {
    return [];
  }
};

let article;

before(async () => {
  editor.settings['dossier.path'] = process.env.DOSSIER;
  editor.folders = [{ uri: Uri.file(process.env.CORPUS), name: 'trade-talks' }];
  // One document is open before the server runs, one of another language is none of its business.
  article = open('an-honest-no.article');
  editor.open(file('notes.md'), 'markdown', 'x{');
  await extension.activate({ subscriptions: [] });
});

after(async () => {
  await extension.deactivate();
  assert.deepEqual(children(), []);
  assert.equal(editor.providers.size + editor.watchers.length + editor.diagnostics.size, 0);
});

test('what was open before is told', async () => {
  await findings(article, '');
  assert.equal(editor.diagnostics.has(file('notes.md').toString()), false);
});

test('an edit is told, and its mending', async () => {
  editor.edit(article, 'On Friday', '🗾 “Größe” on Friday');
  editor.edit(article, '{@hosokawa} gave', '{@hosokwa} gave');
  await findings(article, 'unknown-actor');
  const [found] = editor.diagnostics.get(article.uri.toString());
  assert.equal(editor.words(article, found.range), '@hosokwa');
  assert.equal(found.severity, 0);
  assert.equal(found.source, 'dossier');
  editor.edit(article, '{@hosokwa} gave', '{@hosokawa} gave');
  await findings(article, '');
});

test('completion in a tag', async () => {
  assert.ok(['@', '#', '{'].every(one => editor.providers.get('completion').triggers.includes(one)));
  editor.edit(article, 'No paper', '[he]{@hoso} No paper');
  const place = editor.place(article, '[he]{@hoso');
  const list = await editor.ask('completion', 'provideCompletionItems', article, place, token, {
    triggerKind: 1, triggerCharacter: '@',
  });
  const item = list.items.find(one => one.label === '@hosokawa');
  assert.equal(item.insertText, '@hosokawa');
  assert.equal(editor.words(article, item.range), '@hoso');
  assert.match(item.detail, /Morihiro Hosokawa/);
  editor.edit(article, '[he]{@hoso} No paper', 'No paper');
});

test('the card of an actor', async () => {
  const hover = await editor.ask('hover', 'provideHover', article, editor.place(article, '{@hosokawa}', 3), token);
  assert.match(hover.contents.value, /Morihiro Hosokawa[^]*Prime Minister of Japan/);
  assert.equal(editor.words(article, hover.range), '@hosokawa');
  const none = await editor.ask('hover', 'provideHover', article, editor.place(article, 'side by side', 3), token);
  assert.equal(none, undefined);
});

test('from a tag to the codebook, and to all uses', async () => {
  const place = editor.place(article, '{@hosokawa}', 3);
  const [goal] = await editor.ask('definition', 'provideDefinition', article, place, token);
  assert.equal(goal.uri.toString(), file('dossier.codebook').toString());
  assert.match(read('dossier.codebook').split('\n')[goal.range.start.line], /^@hosokawa:/);
  const uses = await editor.ask('references', 'provideReferences', article, place, { includeDeclaration: false }, token);
  const all = await editor.ask('references', 'provideReferences', article, place, { includeDeclaration: true }, token);
  assert.ok(new Set(uses.map(one => one.uri.toString())).size > 1);
  assert.equal(all.length, uses.length + 1);
});

test('a finding is mended by what the bulb offers', async () => {
  assert.deepEqual(editor.providers.get('actions').triggers[0].providedCodeActionKinds.map(one => one.value).sort(),
    ['quickfix', 'refactor.extract', 'refactor.inline', 'refactor.rewrite', 'source.fixAll', 'source.organize']);
  editor.edit(article, '{@hosokawa} gave', '{@hosokwa} gave');
  await findings(article, 'unknown-actor');
  const diagnostics = editor.diagnostics.get(article.uri.toString());
  const found = await editor.ask('actions', 'provideCodeActions', article, diagnostics[0].range,
    { diagnostics, only: undefined, triggerKind: 1 }, token);
  const action = found.find(one => one.isPreferred);
  assert.equal(action.kind.value, 'quickfix');
  assert.deepEqual(action.diagnostics.map(one => one.code), ['unknown-actor']);
  const { command } = found.find(one => one.title === 'Explain unknown-actor');
  assert.match(await editor.commands.get(command.command)(...command.arguments), /^# unknown-actor\n/);
  editor.apply(article, action.edit.documents.get(article.uri.toString()));
  await findings(article, '');
  assert.match(article.text, /\{@hosokawa\} gave/);
});

test('a new name, and why not', async () => {
  const place = editor.place(article, '{@hosokawa}', 3);
  const shown = await editor.ask('rename', 'prepareRename', article, place, token);
  assert.deepEqual([editor.words(article, shown.range), shown.placeholder], ['hosokawa', 'hosokawa']);
  const edit = await editor.ask('rename', 'provideRenameEdits', article, place, 'morihiro', token);
  const codebook = edit.documents.get(file('dossier.codebook').toString());
  assert.ok(edit.documents.size > 2 && codebook.every(one => one.newText === 'morihiro'));
  assert.ok(edit.documents.get(article.uri.toString()).every(one => editor.words(article, one.range) === 'hosokawa'));
  await assert.rejects(editor.ask('rename', 'provideRenameEdits', article, place, 'a b', token), /`a b` cannot be a handle/);
  // A name that is taken makes two one, once the user has seen what changes.
  const merge = await editor.ask('rename', 'provideRenameEdits', article, place, 'clinton', token);
  assert.ok([...merge.annotations].every(one => /^\d+ files; the definition of @hosokawa goes$/.test(one)));
  await assert.rejects(editor.ask('rename', 'prepareRename', article, editor.place(article, 'side by side', 3), token),
    /there is no name to change here/);
});

test('what stands at a place, wherever it does', async () => {
  const place = editor.place(article, '^ruin: ', 2);
  const found = await editor.ask('highlights', 'provideDocumentHighlights', article, place, token);
  assert.ok(found.length > 2 && found.every(one => editor.words(article, one.range) === '^ruin'));
  assert.deepEqual([...new Set(found.map(one => one.kind))].sort(), [1, 2]);
  const linked = await editor.ask('linked', 'provideLinkedEditingRanges', article, place, token);
  assert.equal(linked.ranges.length, found.length);
  assert.ok(linked.wordPattern.test('ruin') && linked.wordPattern.exec('ré_1-x: y')[0] === 'ré_1-x');
});

test('all mentions of an actor are tagged once that is chosen', async () => {
  const place = editor.place(article, '{@hosokawa}', 3);
  const found = await editor.ask('actions', 'provideCodeActions', article, { start: place, end: place },
    { diagnostics: [], only: { value: 'refactor' }, triggerKind: 1 }, token);
  const action = found.find(one => one.title === 'Tag all mentions of @hosokawa in the corpus');
  assert.equal(action.edit, undefined);
  const resolved = await editor.ask('actions', 'resolveCodeAction', action, token);
  assert.ok([...resolved.edit.annotations].every(one => /^\d+ mentions? in \d+ articles?$/.test(one)));
});

test('a setting follows its file', async () => {
  const codebook = open('dossier.codebook');
  editor.edit(codebook, codebook.text, `check stray-brace in an-honest-no.article: off\n${codebook.text}`);
  const waiting = [];
  editor.tell('onWillRenameFiles', {
    files: [{ oldUri: article.uri, newUri: file('a-no.article') }], waitUntil: one => waiting.push(one),
  });
  const [edit] = await Promise.all(waiting);
  assert.deepEqual(edit.documents.get(codebook.uri.toString()).map(one => one.newText), ['a-no.article']);
  editor.close(codebook);
});

test('words that name a time have a hint, and can be tagged', async () => {
  editor.edit(article, 'No paper', 'Friday came. No paper');
  const whole = { start: editor.position(article, 0), end: editor.position(article, article.text.length) };
  const hints = await editor.ask('hints', 'provideInlayHints', article, whole, token);
  const hint = hints.find(one => editor.offset(article, one.position) === article.text.indexOf(' came. No paper'));
  assert.match(hint.label, /^1994-0[23]-\d\d$/);
  assert.match(hint.tooltip.value, /“Friday” may be/);
  const place = editor.place(article, 'Friday came', 2);
  const [action] = await editor.ask('actions', 'provideCodeActions', article, { start: place, end: place },
    { diagnostics: [], only: { value: 'refactor' }, triggerKind: 1 }, token);
  assert.match(action.title, /^Tag “Friday” as/);
  editor.apply(article, action.edit.documents.get(article.uri.toString()));
  assert.ok(article.text.includes(`Friday{${hint.label}} came.`));
  editor.edit(article, `Friday{${hint.label}} came. No paper`, 'No paper');
  await findings(article, '');
});

test('the outline, and names over the corpus', async () => {
  const outline = await editor.ask('outline', 'provideDocumentSymbols', article, token);
  assert.equal(outline[0].name, 'Header');
  const statements = outline.flatMap(one => one.children).filter(one => one.name.startsWith('“'));
  assert.ok(statements.length > 1 && statements.every(one => one.detail.startsWith('@')));
  const [first] = await editor.ask('symbols', 'provideWorkspaceSymbols', 'hosokawa', token);
  assert.equal(first.location.uri.toString(), file('dossier.codebook').toString());
  assert.deepEqual(await editor.ask('symbols', 'provideWorkspaceSymbols', 'hosokawaxyz', token), []);
});

test('colours, and what differs of them after an edit', async () => {
  const [legend] = editor.providers.get('tokens').triggers;
  assert.ok(legend.tokenTypes.includes('statement') && legend.tokenModifiers.includes('against'));
  const full = await editor.ask('tokens', 'provideDocumentSemanticTokens', article, token);
  assert.ok(full.data.length > 50 && full.data.length % 5 === 0);
  editor.edit(article, 'No paper', 'He{@hosokawa} had no paper');
  const delta = await editor.ask('tokens', 'provideDocumentSemanticTokensEdits', article, full.resultId, token);
  const data = [...full.data];
  for (const one of delta.edits) data.splice(one.start, one.deleteCount, ...one.data);
  const whole = { start: editor.position(article, 0), end: editor.position(article, article.text.length) };
  const all = await editor.ask('tokens of a range', 'provideDocumentRangeSemanticTokens', article, whole, token);
  assert.deepEqual(data, [...all.data]);
  editor.edit(article, 'He{@hosokawa} had no paper', 'No paper');
});

test('folds, selections, links and layout', async () => {
  const folds = await editor.ask('folds', 'provideFoldingRanges', article, {}, token);
  assert.ok(folds.some(one => one.start === 0 && one.kind === 3));
  const place = editor.place(article, '{@hosokawa} gave', 3);
  let [step] = await editor.ask('selections', 'provideSelectionRanges', article, [place], token);
  assert.equal(editor.words(article, step.range), 'hosokawa');
  while (step.parent) step = step.parent;
  assert.equal(editor.words(article, step.range), article.text);
  assert.ok(Array.isArray(await editor.ask('links', 'provideDocumentLinks', article, token)));
  const options = { tabSize: 4, insertSpaces: true };
  assert.deepEqual(await editor.ask('layout', 'provideDocumentFormattingEdits', article, options, token), []);
  editor.edit(article, '{@hosokawa} gave', '{ @hosokawa } gave');
  const edits = await editor.ask('layout', 'provideDocumentFormattingEdits', article, options, token);
  editor.apply(article, edits);
  assert.match(article.text, /\{@hosokawa\} gave/);
});

test('counts above definitions, what is in what, and who takes a stand', async () => {
  const codebook = open('dossier.codebook');
  const lenses = await editor.ask('counts', 'provideCodeLenses', codebook, token);
  assert.ok(lenses.length > 10 && lenses.every(one => !one.command));
  const place = lenses.findIndex(one => editor.words(codebook, one.range) === '@hosokawa');
  const counted = await editor.ask('counts', 'resolveCodeLens', lenses[place], token);
  assert.match(counted.command.title, /^\d+ uses in \d+ articles · /);
  let refreshed = false;
  editor.providers.get('counts').provider.onDidChangeCodeLenses(() => { refreshed = true; });
  editor.tell('onDidSaveTextDocument', codebook);
  await until('the counts are asked for anew', () => refreshed);

  const at = editor.place(article, '{@hosokawa}', 3);
  const [type] = await editor.ask('memberships', 'prepareTypeHierarchy', article, at, token);
  assert.equal(type.name, 'Morihiro Hosokawa');
  const above = await editor.ask('memberships', 'provideTypeHierarchySupertypes', type, token);
  const below = await editor.ask('memberships', 'provideTypeHierarchySubtypes', above[0], token);
  assert.ok(below.some(one => one.name === type.name));
  const [actor] = await editor.ask('stands', 'prepareCallHierarchy', article, at, token);
  const outgoing = await editor.ask('stands', 'provideCallHierarchyOutgoingCalls', actor, token);
  assert.ok(outgoing.length > 0 && outgoing.every(one => one.fromRanges.length > 0));
  const incoming = await editor.ask('stands', 'provideCallHierarchyIncomingCalls', outgoing[0].to, token);
  assert.ok(incoming.some(one => one.from.name === 'Morihiro Hosokawa'));
  editor.close(codebook);
});

test('a change in the codebook reaches other files, open or not', async () => {
  const codebook = open('dossier.codebook');
  editor.edit(codebook, '@gephardt:', '@dick-gephardt:');
  const dinner = { uri: file('after-the-dinner.article') };
  await until('a finding in a closed file', () => codes(dinner)?.includes('unknown-actor'));
  editor.edit(codebook, '@dick-gephardt:', '@gephardt:');
  await findings(dinner, '');
  editor.close(codebook);
});

test('files that change by the hundred are told', async () => {
  await until('the watchers', () => editor.watchers.length === 2);
  assert.deepEqual(editor.watchers.map(one => one.pattern), ['**/*.{article,codebook}', '**/.gitignore']);
  const late = editor.open(file('late.article'), 'article', 'published: 1993\n---\n[A late comer]{@late} came.\n');
  await findings(late, 'missing-statement unknown-actor');
  for (let number = 0; number < 100; number++) {
    fs.writeFileSync(path.join(process.env.CORPUS, `${number}.codebook`), `@late${number || ''}: A late comer\n`);
    editor.tell('onDidCreate', file(`${number}.codebook`));
  }
  await findings(late, 'missing-statement');
  fs.rmSync(path.join(process.env.CORPUS, '0.codebook'));
  editor.tell('onDidDelete', file('0.codebook'));
  await findings(late, 'missing-statement unknown-actor');
  editor.close(late);
  await findings(late, '');
});

test('reading is shown, and its end', async () => {
  await until('the end of all progress', () => editor.progress.every(one => one.isOver));
});

test('a restart serves what is open anew', async () => {
  const [old] = children();
  await vscode.commands.executeCommand('dossier.restart');
  await findings(article, '');
  assert.equal(children().length, 1);
  assert.notEqual(children()[0], old);
  assert.deepEqual(editor.errors, []);
});

test('a server that dies is complained of, and can be started again', async () => {
  process.kill(Number(children()[0]), 'SIGKILL');
  await until('a complaint', () => editor.errors.length === 1);
  assert.match(editor.errors[0].message, /has ended/);
  assert.equal(editor.providers.size, 0);
  await vscode.commands.executeCommand('dossier.restart');
  await findings(article, '');
});

test('a program that is not there is complained of', async () => {
  editor.settings['dossier.path'] = '/no/such/dossier';
  editor.tell('onDidChangeConfiguration', { affectsConfiguration: name => name === 'dossier.path' });
  await until('a complaint', () => editor.errors.length === 2);
  assert.match(editor.errors[1].message, /\/no\/such\/dossier is not found/);
  editor.settings['dossier.path'] = process.env.DOSSIER;
  editor.tell('onDidChangeConfiguration', { affectsConfiguration: name => name === 'dossier.path' });
  await findings(article, '');
});
