// Commands, reading without tags and the task, in a mock of the editor; and what a program that does not run leads to.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { execFileSync } = require('node:child_process');

const vscode = require('vscode');
const { editor, Uri } = vscode;
const extension = require(process.env.EXTENSION);
const { markup } = require(path.join(process.env.EXTENSION, 'tags.js'));
const manifest = require(path.join(process.env.EXTENSION, 'package.json'));

const name = 'an-honest-no.article';
const file = Uri.file(path.join(process.env.CORPUS, name));
const text = fs.readFileSync(path.join(process.env.CORPUS, name), 'utf8');
const command = (...words) => vscode.commands.executeCommand(...words);
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

let article;

async function until(what, holds) {
  const end = Date.now() + 30000;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) assert.fail(`did not come about: ${what}; ${editor.log}; ${JSON.stringify(editor.errors)}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

before(async () => {
  editor.settings['dossier.path'] = process.env.DOSSIER;
  editor.folders = [{ uri: Uri.file(process.env.CORPUS), name: 'trade-talks' }];
  article = editor.open(file, 'article', text);
  await extension.activate({ subscriptions: [] });
});

after(() => extension.deactivate());

test('each command of the manifest is registered, and is no command of the server', async () => {
  const own = manifest.contributes.commands.map(one => one.command);
  assert.ok(own.length >= 7 && own.every(one => editor.commands.has(one)));
  const { capabilities: served } = await answered();
  const others = served.executeCommandProvider?.commands ?? [];
  assert.deepEqual(own.filter(one => others.includes(one)), []);
});

test('what is hidden is all but the text, as the program itself gives it', () => {
  const hidden = markup(text);
  let rest = '';
  let place = text.indexOf('\n---\n') + 5;
  for (const [start, end] of hidden) {
    rest += text.slice(place, Math.max(place, start));
    place = Math.max(place, end);
  }
  const plain = execFileSync(process.env.DOSSIER, ['text', path.join(process.env.CORPUS, name)], { encoding: 'utf8' });
  assert.equal(rest.trimEnd(), plain.trimEnd());
});

test('text that looks like a tag stays', () => {
  const left = whole => markup(whole).reduceRight((kept, [start, end]) => kept.slice(0, start) + kept.slice(end), whole);
  for (const [whole, wanted] of [
    ['---\nA \\{b\\} [sic] {@x} (y){@x}\n', '---\nA \\{b\\} [sic] {@x} (y){@x}\n'],
    ['---\n[a [b]{@b} c]{note "x } y\n', '---\n[a b c] y\n'.replace('[a b c]', 'a b c')],
    ['---\nA{@b\n\nc}\n', '---\nA{@b\n\nc}\n'],
    ['---\n[a\n\nb]{@c}\n', null],
    ['---\nA{{1971, 1987}} b\n---\n^1: @a + #b\n', '---\nA b\n'],
    ['key: {x}\n---\nA\n', 'key: {x}\n---\nA\n'],
  ]) if (wanted !== null) assert.equal(left(whole), wanted);
});

test('reading without tags is a switch, and the tag at the cursor is shown', async () => {
  const shown = editor.show(article);
  await command('dossier.read');
  const [look, ranges] = [...shown.decorations].find(([, found]) => found.length);
  assert.match(look.textDecoration, /display: none/);
  assert.ok(ranges.some(one => editor.words(article, one) === ']{@white-house}'));
  assert.ok(ranges.some(one => editor.words(article, one).startsWith('---\n^honest-no')));
  shown.selection.active = editor.place(article, '{@white-house +urges', 3);
  editor.tell('onDidChangeTextEditorSelection', { textEditor: shown });
  assert.equal(shown.decorations.get(look).length, ranges.length - 1);
  await command('dossier.read');
  assert.ok([...shown.decorations.values()].every(found => !found.length));
  await command('dossier.dim');
  const [dim] = [...shown.decorations].find(([, found]) => found.length);
  assert.equal(dim.opacity, '0.35');
  await command('dossier.dim');
});

test('a statement is set around the selection, and only around one', async () => {
  const shown = editor.show(article, editor.place(article, 'paper was', 0), editor.place(article, 'paper was'));
  await command('dossier.stateStance');
  assert.match(shown.inserted[0], /^\[\$TM_SELECTED_TEXT\]\{@\$\{1:who\} \$\{2\|\+,-,~\|\}/);
  editor.show(article);
  await command('dossier.stateStance');
  assert.match(editor.hints.at(-1), /select the words/);
  assert.equal(editor.active.inserted.length, 0);
});

test('commands lead to what the editor has', async () => {
  editor.show(article);
  await command('dossier.tagSelection');
  await command('dossier.rename');
  await command('dossier.showLog');
  assert.deepEqual(editor.executed.slice(-2), [
    ['editor.action.codeAction', { kind: 'refactor', apply: 'never' }], ['editor.action.rename']]);
  assert.ok(editor.isLogShown);
  editor.active = undefined;
  await command('dossier.tagSelection');
  await command('dossier.read');
  assert.match(editor.hints.at(-1), /open an article/);
});

test('an item of completion is resolved', async () => {
  await until('completion', () => editor.providers.get('completion'));
  const list = await editor.ask('completion', 'provideCompletionItems', article,
    editor.place(article, '{@white-house +', 8), token, { triggerKind: 0 });
  const item = list.items.find(one => one.label === '@white-house');
  const resolved = await editor.ask('completion', 'resolveCompletionItem', item, token);
  assert.match(resolved.documentation.value, /White House/);
});

test('the task checks, and the problem matcher reads what it prints', () => {
  const { type, provider } = editor.tasks;
  const [task] = provider.provideTasks();
  assert.equal(type, manifest.contributes.taskDefinitions[0].type);
  assert.deepEqual(task.problemMatchers, ['$' + manifest.contributes.problemMatchers[0].name]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier'));
  fs.writeFileSync(path.join(folder, 'a.article'), 'published: 1993\n---\nTokyo{@japan waited.\n');
  let printed;
  try {
    printed = execFileSync(task.execution.process, task.execution.args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    printed = error.stdout;
  }
  fs.rmSync(folder, { recursive: true });
  const { pattern } = manifest.contributes.problemMatchers[0];
  const found = new RegExp(pattern.regexp).exec(printed.split('\n')[0]);
  assert.deepEqual([pattern.file, pattern.line, pattern.column, pattern.severity, pattern.code].map(one => found[one]),
    ['a.article', '3', '6', 'error', 'unclosed-tag']);
});

/** What the server says in `initialize` to this client. */
async function answered() {
  const { Connection } = require(path.join(process.env.EXTENSION, 'connection.js'));
  const child = require('node:child_process').spawn(process.env.DOSSIER, ['lsp'], { stdio: 'pipe' });
  const connection = new Connection(child.stdout, child.stdin, { notification() {}, request() {} });
  const capabilities = require(path.join(process.env.EXTENSION, 'capabilities.js'));
  const answer = await connection.request('initialize', { processId: null, rootUri: null, capabilities });
  connection.notify('exit');
  return answer;
}

test('every request that the server answers has its provider', async () => {
  const { capabilities: served } = await answered();
  // Commands are registered by their names.
  const wanted = Object.keys(served).filter(one => one.endsWith('Provider') && one !== 'executeCommandProvider').length;
  await until('providers', () => editor.providers.size >= wanted);
  // One for a range of tokens besides that for all.
  assert.equal(editor.providers.size, wanted + (served.semanticTokensProvider.range ? 1 : 0));
});

for (const [what, script, said] of [
  ['missing', undefined, /the program .*none is not found; install it, or name it in the setting dossier\.path/],
  ['another', '#!/bin/sh\necho "dossier: there is no command lsp" >&2; exit 2\n', /does not run \(dossier: there is no command lsp\)/],
  ['crashing', '#!/bin/sh\nexit 3\n', /the server has ended with code 3/],
]) {
  test(`a program that is ${what} leads to one message`, async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier'));
    const program = path.join(folder, script ? 'dossier' : 'none');
    if (script) fs.writeFileSync(program, script, { mode: 0o755 });
    const before = editor.errors.length;
    editor.settings['dossier.path'] = program;
    await command('dossier.restart');
    await until('a message', () => editor.errors.length > before);
    await new Promise(resolve => setTimeout(resolve, 100));
    assert.equal(editor.errors.length, before + 1);
    assert.match(editor.errors.at(-1).message, said);
    fs.rmSync(folder, { recursive: true });
  });
}
