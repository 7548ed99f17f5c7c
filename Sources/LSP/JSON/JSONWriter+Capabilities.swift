// The answer to `initialize`, written without the containers of `Encodable`.

internal import Serial

/// The runtime looks for the witnesses of each of thirty types before a container can be made for it, which takes longer than
/// all else before the first answer. The JSON is the same; a test compares both.
extension JSONWriter {
  mutating func initialized(_ result: InitializeResult) {
    object { json in
      json.key("capabilities")
      json.capabilities(result.capabilities)
      json.optional("serverInfo", result.serverInfo) { json, info in
        json.object { json in
          json.member("name", info.name)
          json.given("version", info.version)
        }
      }
    }
  }

  private mutating func capabilities(_ can: ServerCapabilities) {
    object { json in
      json.given("positionEncoding", can.positionEncoding?.rawValue)
      json.optional("textDocumentSync", can.textDocumentSync) { $0.synchronisation($1) }
      json.optional("completionProvider", can.completionProvider) { $0.completion($1) }
      json.given("hoverProvider", can.hoverProvider)
      json.optional("signatureHelpProvider", can.signatureHelpProvider) { json, help in
        json.object { json in
          json.given("triggerCharacters", help.triggerCharacters)
          json.given("retriggerCharacters", help.retriggerCharacters)
        }
      }
      json.given("declarationProvider", can.declarationProvider)
      json.given("definitionProvider", can.definitionProvider)
      json.given("typeDefinitionProvider", can.typeDefinitionProvider)
      json.given("implementationProvider", can.implementationProvider)
      json.given("referencesProvider", can.referencesProvider)
      json.given("documentHighlightProvider", can.documentHighlightProvider)
      json.given("documentSymbolProvider", can.documentSymbolProvider)
      json.optional("codeActionProvider", can.codeActionProvider) { json, actions in
        json.object { json in
          json.given("codeActionKinds", actions.codeActionKinds?.map(\.rawValue))
          json.given("resolveProvider", actions.resolveProvider)
        }
      }
      json.given("codeLensProvider", can.codeLensProvider)
      json.given("documentLinkProvider", can.documentLinkProvider)
      json.given("workspaceSymbolProvider", can.workspaceSymbolProvider)
      json.given("documentFormattingProvider", can.documentFormattingProvider)
      json.given("documentRangeFormattingProvider", can.documentRangeFormattingProvider)
      json.optional("documentOnTypeFormattingProvider", can.documentOnTypeFormattingProvider) { json, typing in
        json.object { json in
          json.member("firstTriggerCharacter", typing.firstTriggerCharacter)
          json.given("moreTriggerCharacter", typing.moreTriggerCharacter)
        }
      }
      json.optional("renameProvider", can.renameProvider) { json, provider in
        switch provider {
        case .plain: json.bool(true)
        case .options(let options): json.object { $0.given("prepareProvider", options.prepareProvider) }
        }
      }
      json.given("foldingRangeProvider", can.foldingRangeProvider)
      json.given("selectionRangeProvider", can.selectionRangeProvider)
      json.given("linkedEditingRangeProvider", can.linkedEditingRangeProvider)
      json.given("callHierarchyProvider", can.callHierarchyProvider)
      json.given("typeHierarchyProvider", can.typeHierarchyProvider)
      json.optional("semanticTokensProvider", can.semanticTokensProvider) { $0.tokens($1) }
      json.given("inlayHintProvider", can.inlayHintProvider)
      json.optional("diagnosticProvider", can.diagnosticProvider) { json, pulls in
        json.object { json in
          json.given("identifier", pulls.identifier)
          json.given("interFileDependencies", pulls.interFileDependencies)
          json.given("workspaceDiagnostics", pulls.workspaceDiagnostics)
          json.given("workDoneProgress", pulls.workDoneProgress)
        }
      }
      json.optional("executeCommandProvider", can.executeCommandProvider) { json, commands in
        json.object { $0.given("commands", commands.commands) }
      }
      json.optional("workspace", can.workspace) { $0.workspace($1) }
    }
  }

  private mutating func synchronisation(_ options: TextDocumentSyncOptions) {
    object { json in
      json.given("openClose", options.openClose)
      json.given("change", options.change?.rawValue)
      json.given("willSave", options.willSave)
      json.given("willSaveWaitUntil", options.willSaveWaitUntil)
      json.optional("save", options.save) { json, save in
        json.object { $0.given("includeText", save.includeText) }
      }
    }
  }

  private mutating func completion(_ options: CompletionOptions) {
    object { json in
      json.given("triggerCharacters", options.triggerCharacters)
      json.given("resolveProvider", options.resolveProvider)
      json.optional("completionItem", options.completionItem) { json, item in
        json.object { $0.given("labelDetailsSupport", item.labelDetailsSupport) }
      }
    }
  }

  private mutating func tokens(_ options: SemanticTokensOptions) {
    object { json in
      json.key("legend")
      json.object { json in
        json.given("tokenTypes", options.legend.tokenTypes)
        json.given("tokenModifiers", options.legend.tokenModifiers)
      }
      json.given("range", options.range)
      json.optional("full", options.full) { json, full in json.object { $0.given("delta", full.delta) } }
    }
  }

  private mutating func workspace(_ options: WorkspaceOptions) {
    object { json in
      json.optional("workspaceFolders", options.workspaceFolders) { json, folders in
        json.object { json in
          json.given("supported", folders.supported)
          json.given("changeNotifications", folders.changeNotifications)
        }
      }
      json.optional("fileOperations", options.fileOperations) { json, files in
        json.object { json in
          json.optional("didCreate", files.didCreate) { $0.registration($1) }
          json.optional("willCreate", files.willCreate) { $0.registration($1) }
          json.optional("didRename", files.didRename) { $0.registration($1) }
          json.optional("willRename", files.willRename) { $0.registration($1) }
          json.optional("didDelete", files.didDelete) { $0.registration($1) }
          json.optional("willDelete", files.willDelete) { $0.registration($1) }
        }
      }
    }
  }

  private mutating func registration(_ options: FileOperationRegistrationOptions) {
    object { json in
      json.key("filters")
      json.array(options.filters) { json, filter in
        json.object { json in
          json.given("scheme", filter.scheme)
          json.key("pattern")
          json.object { json in
            json.member("glob", filter.pattern.glob)
            json.given("matches", filter.pattern.matches?.rawValue)
          }
        }
      }
    }
  }

  private mutating func given(_ key: String, _ value: ResolveOptions?) {
    optional(key, value) { json, options in json.object { $0.given("resolveProvider", options.resolveProvider) } }
  }
}
