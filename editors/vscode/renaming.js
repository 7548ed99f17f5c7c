// What the editor changes in many places: new names for handles and labels, for files, and the places that go with them.
'use strict';

const vscode = require('vscode');
const convert = require('./conversion');
const { named, selector } = require('./documents');

/** Registers what the server said in `initialize` that it answers. */
function registerRenaming(server, served) {
  const { languages, workspace } = vscode;
  const at = (document, position) => ({ textDocument: named(document), position: convert.toPosition(position) });
  const ask = (method, params, token) => server.connection.request(method, params, token);
  /** Where nobody waits for an answer, why there is none is written to the log. */
  const quietly = async (method, params, token) => {
    try {
      return await ask(method, params, token);
    } catch (error) {
      if (!token?.isCancellationRequested) server.log.appendLine(`${method}: ${error.message}`);
      return undefined;
    }
  };
  if (served.renameProvider) {
    // Where the server refuses, the editor shows its sentence.
    server.hold(languages.registerRenameProvider(selector, {
      prepareRename: async (document, position, token) => {
        const told = await ask('textDocument/prepareRename', at(document, position), token);
        return told && { range: convert.range(told.range), placeholder: told.placeholder };
      },
      provideRenameEdits: async (document, position, newName, token) => {
        const told = await ask('textDocument/rename', { ...at(document, position), newName }, token);
        return told && convert.workspaceEdit(told);
      },
    }));
  }
  if (served.documentHighlightProvider) {
    server.hold(languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: async (document, position, token) => {
        const found = await quietly('textDocument/documentHighlight', at(document, position), token);
        // The protocol counts kinds from 1, the editor from 0.
        return found?.map(({ range, kind }) => new vscode.DocumentHighlight(convert.range(range), (kind ?? 1) - 1));
      },
    }));
  }
  if (served.linkedEditingRangeProvider) {
    server.hold(languages.registerLinkedEditingRangeProvider(selector, {
      provideLinkedEditingRanges: async (document, position, token) => {
        const told = await quietly('textDocument/linkedEditingRange', at(document, position), token);
        return told
          ? new vscode.LinkedEditingRanges(told.ranges.map(convert.range), new RegExp(told.wordPattern))
          : undefined;
      },
    }));
  }
  if (served.workspace?.fileOperations?.willRename) {
    server.hold(workspace.onWillRenameFiles(event => {
      const files = event.files.map(one => ({ oldUri: one.oldUri.toString(), newUri: one.newUri.toString() }));
      event.waitUntil(quietly('workspace/willRenameFiles', { files })
        .then(told => told ? convert.workspaceEdit(told) : undefined));
    }));
  }
}

module.exports = { registerRenaming };
