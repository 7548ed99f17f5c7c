// Starts `dossier lsp` when the editor needs it, and again when it is asked to.
'use strict';

const vscode = require('vscode');
const { registerCommands } = require('./commands');
const { Reading } = require('./decorating');
const { Server } = require('./server');

let server;
let log;
/** What starts and stops the server waits for what did so before. */
let turn = Promise.resolve();

const inTurn = work => (turn = turn.then(work, work));

async function start() {
  const command = vscode.workspace.getConfiguration('dossier').get('path') || 'dossier';
  const mine = new Server(command, log, why => {
    if (server !== mine) return;
    server = undefined;
    mine.stop();
    complain(why);
  });
  server = mine;
  // A server that ends meanwhile has told why.
  await mine.start().catch(error => log.appendLine(error.message));
}

async function complain(why) {
  log.appendLine(why);
  const settings = 'Open the setting';
  const again = 'Start again';
  const choice = await vscode.window.showErrorMessage(`Dossier: ${why}`, again, settings);
  if (choice === again) await inTurn(restart);
  if (choice === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'dossier.path');
}

async function stop() {
  const running = server;
  server = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  log = vscode.window.createOutputChannel('Dossier');
  const reading = new Reading();
  context.subscriptions.push(
    log,
    reading,
    ...registerCommands(log, reading),
    vscode.commands.registerCommand('dossier.restart', () => inTurn(restart)),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('dossier.path')) inTurn(restart);
    }),
  );
  await inTurn(start);
}

module.exports = { activate, deactivate: () => inTurn(stop) };
