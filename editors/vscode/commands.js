// What the command palette offers besides the server's answers, and the task that checks a folder.
'use strict';

const vscode = require('vscode');

const run = (...words) => vscode.commands.executeCommand(...words);

/** Sets the selected words in brackets, and a statement behind them to be filled in. */
async function stateStance() {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'article' || editor.selection.isEmpty) {
    vscode.window.showInformationMessage('Dossier: select the words of the statement in an article first.');
    return;
  }
  await editor.insertSnippet(new vscode.SnippetString('[$TM_SELECTED_TEXT]{@${1:who} ${2|+,-,~|}${3:verb} #${4:what}}'));
}

/** Offers what the server can do with the selected words. */
async function tagSelection() {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'article') {
    vscode.window.showInformationMessage('Dossier: select words in an article first.');
    return;
  }
  await run('editor.action.codeAction', { kind: 'refactor', apply: 'never' });
}

/** `dossier check` for the folders of the workspace, whose findings the problem matcher reads. */
const tasks = {
  provideTasks: () => [check({ type: 'dossier', command: 'check' })],
  resolveTask: task => task.definition.command === 'check' ? check(task.definition) : undefined,
};

function check(definition) {
  const program = vscode.workspace.getConfiguration('dossier').get('path') || 'dossier';
  const words = ['check', '--format', 'concise', ...(definition.arguments ?? [])];
  const task = new vscode.Task(definition, vscode.TaskScope.Workspace, 'check', 'dossier',
    new vscode.ProcessExecution(program, words), ['$dossier']);
  task.group = vscode.TaskGroup.Test;
  return task;
}

/** Registers all, given the log and the switches for reading. */
const registerCommands = (log, reading) => [
  vscode.commands.registerCommand('dossier.showLog', () => log.show()),
  vscode.commands.registerCommand('dossier.tagSelection', tagSelection),
  vscode.commands.registerCommand('dossier.stateStance', stateStance),
  vscode.commands.registerCommand('dossier.rename', () => run('editor.action.rename')),
  vscode.commands.registerCommand('dossier.read', () => reading.toggle('hidden')),
  vscode.commands.registerCommand('dossier.dim', () => reading.toggle('dimmed')),
  vscode.tasks.registerTaskProvider('dossier', tasks),
];

module.exports = { registerCommands };
