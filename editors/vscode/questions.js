// What the editor asks at a place: completion, hover, definition, references, what can be done, hints.
'use strict';

const { languages } = require('vscode');
const convert = require('./conversion');
const { named, selector } = require('./documents');

/** Registers what the server said in `initialize` that it answers. */
function registerQuestions(server, served) {
  const at = (document, position) => ({ textDocument: named(document), position: convert.toPosition(position) });
  const ask = async (method, params, token, made) => {
    try {
      return made(await server.connection.request(method, params, token));
    } catch (error) {
      if (!token.isCancellationRequested) server.log.appendLine(`${method}: ${error.message}`);
      return undefined;
    }
  };
  if (served.completionProvider) {
    server.hold(languages.registerCompletionItemProvider(selector, {
      provideCompletionItems: (document, position, token, { triggerKind, triggerCharacter }) =>
        ask('textDocument/completion', {
          ...at(document, position),
          // The protocol counts kinds of triggers from 1, the editor from 0.
          context: { triggerKind: triggerKind + 1, triggerCharacter },
        }, token, convert.completionList),
      ...(served.completionProvider.resolveProvider && {
        resolveCompletionItem: async (item, token) =>
          await ask('completionItem/resolve', item.told, token, told => convert.resolved(item, told)) ?? item,
      }),
    }, ...(served.completionProvider.triggerCharacters ?? [])));
  }
  if (served.hoverProvider) {
    server.hold(languages.registerHoverProvider(selector, {
      provideHover: (document, position, token) =>
        ask('textDocument/hover', at(document, position), token, convert.hover),
    }));
  }
  if (served.definitionProvider) {
    server.hold(languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position, token) =>
        ask('textDocument/definition', at(document, position), token, convert.locations),
    }));
  }
  if (served.referencesProvider) {
    server.hold(languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, { includeDeclaration }, token) =>
        ask('textDocument/references', { ...at(document, position), context: { includeDeclaration } }, token,
          convert.locations),
    }));
  }
  const within = (document, range) => ({ textDocument: named(document), range: convert.toRange(range) });
  if (served.codeActionProvider) {
    const kinds = served.codeActionProvider.codeActionKinds?.map(convert.actionKind);
    server.hold(languages.registerCodeActionsProvider(selector, {
      provideCodeActions: (document, range, { diagnostics, only, triggerKind }, token) =>
        ask('textDocument/codeAction', {
          ...within(document, range),
          context: { diagnostics: diagnostics.map(convert.toDiagnostic), only: only && [only.value], triggerKind },
        }, token, convert.codeActions),
      ...(served.codeActionProvider.resolveProvider && {
        resolveCodeAction: async (action, token) =>
          action.told ? await ask('codeAction/resolve', action.told, token, convert.codeAction) ?? action : action,
      }),
    }, { providedCodeActionKinds: kinds }));
  }
  if (served.inlayHintProvider) {
    server.hold(languages.registerInlayHintsProvider(selector, {
      provideInlayHints: (document, range, token) =>
        ask('textDocument/inlayHint', within(document, range), token, convert.inlayHints),
    }));
  }
}

module.exports = { registerQuestions };
