// What this client tells the server that it can.
'use strict';

module.exports = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: {},
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: {
      contextSupport: true,
      completionItem: { documentationFormat: ['markdown', 'plaintext'], preselectSupport: true, tagSupport: { valueSet: [1] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: {},
    references: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'refactor.rewrite'] } },
      isPreferredSupport: true,
    },
    inlayHint: {},
    declaration: {},
    typeDefinition: {},
    implementation: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    documentLink: { tooltipSupport: true },
    codeLens: {},
    formatting: {},
    rangeFormatting: {},
    signatureHelp: { signatureInformation: { documentationFormat: ['markdown', 'plaintext'] } },
    callHierarchy: {},
    typeHierarchy: {},
  },
};
