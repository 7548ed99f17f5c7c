// One running server and all that hangs on it: documents, findings, watched files, progress.
'use strict';

const { spawn } = require('node:child_process');
const vscode = require('vscode');
const capabilities = require('./capabilities');
const { Connection } = require('./connection');
const convert = require('./conversion');
const { isOurs, named } = require('./documents');
const manifest = require('./package.json');
const { Progress } = require('./progress');
const { registerQuestions } = require('./questions');
const { registerReading } = require('./reading');
const { registerRenaming } = require('./renaming');

/** What the protocol says of a file that appeared, changed or went. */
const change = { created: 1, changed: 2, deleted: 3 };

/** Files often change by the hundred: what comes within this time, in milliseconds, is told at once. */
const patience = 50;

/** What the user has set in a section of our own. */
function settings(section) {
  const known = Object.keys(manifest.contributes.configuration.properties).filter(name => name.startsWith(`${section}.`));
  const chosen = vscode.workspace.getConfiguration(section);
  const keys = known.map(name => name.slice(section.length + 1));
  return Object.fromEntries(keys.map(key => [key, chosen.get(key)]));
}

class Server {
  /** `onEnd` is called when the process ends unasked, with what is to be told. */
  constructor(command, log, onEnd) {
    this.log = log;
    this.held = [];
    this.progress = new Map();
    this.fileChanges = [];
    /** Fires when the counts above definitions are to be asked for anew. */
    this.countsChanged = this.hold(new vscode.EventEmitter());
    this.diagnostics = this.hold(vscode.languages.createDiagnosticCollection('dossier'));
    this.process = spawn(command, ['lsp'], { stdio: 'pipe' });
    this.process.stderr.on('data', text => {
      log.append(text.toString());
      this.lastWords = text.toString().trim().split('\n').at(-1);
    });
    this.ended = new Promise(resolve => {
      const end = why => {
        this.connection.close();
        if (!this.isStopping) onEnd(why);
        resolve();
      };
      this.process.once('error', error => end(error.code === 'ENOENT'
        ? `the program ${command} is not found; install it, or name it in the setting dossier.path`
        : `${command} cannot be started: ${error.message}`));
      this.process.once('close', code => end(this.isReady || !this.lastWords
        ? `the server has ended with code ${code}`
        : `\`${command} lsp\` does not run (${this.lastWords}); name the program of this version in the setting dossier.path`));
    });
    this.connection = new Connection(this.process.stdout, this.process.stdin, {
      notification: (method, params) => this.notified(method, params),
      request: (method, params) => this.asked(method, params),
    });
  }

  async start() {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(folder => ({
      uri: folder.uri.toString(),
      name: folder.name,
    }));
    const answer = await this.connection.request('initialize', {
      processId: process.pid,
      clientInfo: { name: vscode.env.appName, version: vscode.version },
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders.length ? folders : null,
      capabilities,
    });
    this.connection.notify('initialized', {});
    this.isReady = true;
    this.follow();
    for (const command of answer.capabilities.executeCommandProvider?.commands ?? []) {
      this.hold(vscode.commands.registerCommand(command, (...all) =>
        this.connection.request('workspace/executeCommand', { command, arguments: all })));
    }
    registerQuestions(this, answer.capabilities);
    registerReading(this, answer.capabilities);
    registerRenaming(this, answer.capabilities);
  }

  /** Takes its leave; a server that does not follow within two seconds is ended. */
  async stop() {
    this.isStopping = true;
    for (const one of this.held.splice(0)) one.dispose();
    for (const one of this.progress.values()) one.end();
    const impatience = setTimeout(() => this.process.kill(), 2000);
    try {
      await this.connection.request('shutdown');
      this.connection.notify('exit');
    } catch {
      this.process.kill();
    }
    await this.ended;
    clearTimeout(impatience);
  }

  hold(disposable) {
    this.held.push(disposable);
    return disposable;
  }

  // Documents

  follow() {
    const { workspace } = vscode;
    const tell = (method, params) => this.connection.notify(method, params);
    const open = document => {
      if (!isOurs(document)) return;
      const { languageId, version } = document;
      tell('textDocument/didOpen', { textDocument: { ...named(document), languageId, version, text: document.getText() } });
    };
    workspace.textDocuments.forEach(open);
    this.hold(workspace.onDidOpenTextDocument(open));
    this.hold(workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!isOurs(document) || !contentChanges.length) return;
      tell('textDocument/didChange', {
        textDocument: { ...named(document), version: document.version },
        contentChanges: contentChanges.map(one => ({ range: convert.toRange(one.range), text: one.text })),
      });
    }));
    this.hold(workspace.onDidSaveTextDocument(document => {
      if (isOurs(document)) tell('textDocument/didSave', { textDocument: named(document) });
    }));
    this.hold(workspace.onDidCloseTextDocument(document => {
      if (isOurs(document)) tell('textDocument/didClose', { textDocument: named(document) });
    }));
    this.hold(workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('dossier')) tell('workspace/didChangeConfiguration', { settings: null });
    }));
    this.hold(workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const folder = ({ uri, name }) => ({ uri: uri.toString(), name });
      tell('workspace/didChangeWorkspaceFolders', { event: { added: added.map(folder), removed: removed.map(folder) } });
    }));
  }

  // What the server says

  notified(method, params) {
    switch (method) {
      case 'textDocument/publishDiagnostics': return this.publish(params);
      case 'window/logMessage': return this.log.appendLine(params.message);
      case 'window/showMessage': return void vscode.window.showInformationMessage(params.message);
      case '$/progress':
        this.progress.get(params.token)?.take(params.value);
        if (params.value.kind === 'end') this.progress.delete(params.token);
    }
  }

  /** Findings of a text that has changed since are not shown: newer ones are on their way. */
  publish({ uri, version, diagnostics }) {
    const place = vscode.Uri.parse(uri);
    const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === place.toString());
    if (document && version !== undefined && version !== document.version) return;
    this.diagnostics.set(place, diagnostics.map(convert.diagnostic));
  }

  asked(method, params) {
    switch (method) {
      case 'workspace/configuration': return params.items.map(({ section }) => settings(section));
      case 'workspace/codeLens/refresh': return void this.countsChanged.fire();
      case 'client/registerCapability': return params.registrations.forEach(one => this.register(one));
      case 'window/workDoneProgress/create': return void this.progress.set(params.token, new Progress(() => {
        this.connection.notify('window/workDoneProgress/cancel', { token: params.token });
      }));
    }
    throw Object.assign(new Error(`no such request: ${method}`), { code: -32601 });
  }

  register({ method, registerOptions }) {
    if (method !== 'workspace/didChangeWatchedFiles') return;
    for (const { globPattern } of registerOptions.watchers) {
      const watcher = this.hold(vscode.workspace.createFileSystemWatcher(globPattern));
      this.hold(watcher.onDidCreate(uri => this.fileChanged(uri, change.created)));
      this.hold(watcher.onDidChange(uri => this.fileChanged(uri, change.changed)));
      this.hold(watcher.onDidDelete(uri => this.fileChanged(uri, change.deleted)));
    }
  }

  fileChanged(uri, type) {
    this.fileChanges.push({ uri: uri.toString(), type });
    if (this.fileChanges.length > 1) return;
    setTimeout(() => {
      this.connection.notify('workspace/didChangeWatchedFiles', { changes: this.fileChanges.splice(0) });
    }, patience);
  }
}

module.exports = { Server };
