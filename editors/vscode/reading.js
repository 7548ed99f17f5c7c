// What a file is made of, and how the corpus hangs together: outline, names, colours, folds, links, counts, layout,
// memberships and stands.
'use strict';

const vscode = require('vscode');
const convert = require('./conversion');
const made = require('./parts');
const { named, selector } = require('./documents');

/** Registers what the server said in `initialize` that it answers. */
function registerReading(server, served) {
  const { languages } = vscode;
  const ask = async (method, params, token, make) => {
    try {
      return make(await server.connection.request(method, params, token));
    } catch (error) {
      if (!token.isCancellationRequested) server.log.appendLine(`${method}: ${error.message}`);
      return undefined;
    }
  };
  const of = document => ({ textDocument: named(document) });
  const at = (document, position) => ({ ...of(document), position: convert.toPosition(position) });
  const within = (document, range) => ({ ...of(document), range: convert.toRange(range) });
  const places = method => (document, position, token) => ask(method, at(document, position), token, convert.locations);
  const register = (isServed, make) => { if (isServed) server.hold(make()); };

  register(served.declarationProvider, () => languages.registerDeclarationProvider(selector, {
    provideDeclaration: places('textDocument/declaration'),
  }));
  register(served.typeDefinitionProvider, () => languages.registerTypeDefinitionProvider(selector, {
    provideTypeDefinition: places('textDocument/typeDefinition'),
  }));
  register(served.implementationProvider, () => languages.registerImplementationProvider(selector, {
    provideImplementation: places('textDocument/implementation'),
  }));
  register(served.documentSymbolProvider, () => languages.registerDocumentSymbolProvider(selector, {
    provideDocumentSymbols: (document, token) =>
      ask('textDocument/documentSymbol', of(document), token, made.outline),
  }));
  register(served.workspaceSymbolProvider, () => languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query, token) => ask('workspace/symbol', { query }, token, made.symbols),
  }));
  register(served.foldingRangeProvider, () => languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: (document, context, token) =>
      ask('textDocument/foldingRange', of(document), token, made.folds),
  }));
  register(served.selectionRangeProvider, () => languages.registerSelectionRangeProvider(selector, {
    provideSelectionRanges: (document, positions, token) =>
      ask('textDocument/selectionRange', { ...of(document), positions: positions.map(convert.toPosition) }, token,
        made.selections),
  }));
  register(served.documentLinkProvider, () => languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document, token) => ask('textDocument/documentLink', of(document), token, made.links),
  }));
  register(served.documentFormattingProvider, () => languages.registerDocumentFormattingEditProvider(selector, {
    provideDocumentFormattingEdits: (document, options, token) =>
      ask('textDocument/formatting', { ...of(document), options }, token, made.edits),
  }));
  register(served.documentRangeFormattingProvider, () => languages.registerDocumentRangeFormattingEditProvider(selector, {
    provideDocumentRangeFormattingEdits: (document, range, options, token) =>
      ask('textDocument/rangeFormatting', { ...within(document, range), options }, token, made.edits),
  }));
  register(served.signatureHelpProvider, () => languages.registerSignatureHelpProvider(selector, {
    provideSignatureHelp: (document, position, token) =>
      ask('textDocument/signatureHelp', at(document, position), token, made.signatureHelp),
  }, served.signatureHelpProvider));
  register(served.codeLensProvider, () => languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses: server.countsChanged.event,
    provideCodeLenses: (document, token) => ask('textDocument/codeLens', of(document), token, made.lenses),
    resolveCodeLens: (lens, token) => ask('codeLens/resolve', made.told(lens), token, made.lens),
  }));
  registerTokens(server, served.semanticTokensProvider, { ask, of, within });
  registerHierarchies(server, served, { ask, at });
}

function registerTokens(server, served, { ask, of, within }) {
  if (!served) return;
  const { languages } = vscode;
  const legend = new vscode.SemanticTokensLegend(served.legend.tokenTypes, served.legend.tokenModifiers);
  server.hold(languages.registerDocumentSemanticTokensProvider(selector, {
    provideDocumentSemanticTokens: (document, token) =>
      ask('textDocument/semanticTokens/full', of(document), token, made.tokens),
    provideDocumentSemanticTokensEdits: (document, previousResultId, token) =>
      ask('textDocument/semanticTokens/full/delta', { ...of(document), previousResultId }, token, made.tokens),
  }, legend));
  server.hold(languages.registerDocumentRangeSemanticTokensProvider(selector, {
    provideDocumentRangeSemanticTokens: (document, range, token) =>
      ask('textDocument/semanticTokens/range', within(document, range), token, made.tokens),
  }, legend));
}

function registerHierarchies(server, served, { ask, at }) {
  const { languages } = vscode;
  const { callItems, typeItems, told } = made;
  if (served.callHierarchyProvider) {
    server.hold(languages.registerCallHierarchyProvider(selector, {
      prepareCallHierarchy: (document, position, token) =>
        ask('textDocument/prepareCallHierarchy', at(document, position), token, callItems),
      provideCallHierarchyIncomingCalls: (item, token) =>
        ask('callHierarchy/incomingCalls', { item: told(item) }, token, made.incomingCalls),
      provideCallHierarchyOutgoingCalls: (item, token) =>
        ask('callHierarchy/outgoingCalls', { item: told(item) }, token, made.outgoingCalls),
    }));
  }
  if (served.typeHierarchyProvider) {
    server.hold(languages.registerTypeHierarchyProvider(selector, {
      prepareTypeHierarchy: (document, position, token) =>
        ask('textDocument/prepareTypeHierarchy', at(document, position), token, typeItems),
      provideTypeHierarchySupertypes: (item, token) =>
        ask('typeHierarchy/supertypes', { item: told(item) }, token, typeItems),
      provideTypeHierarchySubtypes: (item, token) =>
        ask('typeHierarchy/subtypes', { item: told(item) }, token, typeItems),
    }));
  }
}

module.exports = { registerReading };
