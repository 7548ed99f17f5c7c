// The list of all requests that are served, by handlers and by the loop itself.

internal import LSP
internal import Text

enum Handlers {
  /// What the loop answers: the beginning and the end, and what depends on what the client has been given before.
  static let ofLoop: [RequestMethod] = [.initialize, .shutdown, .documentDiagnostic, .workspaceDiagnostic]

  static let all: [any RequestHandler.Type] = [
    CompletionHandler.self, CompletionResolveHandler.self, HoverHandler.self, DefinitionHandler.self,
    ReferencesHandler.self, CodeActionHandler.self, InlayHintHandler.self,
    DocumentSymbolHandler.self, WorkspaceSymbolHandler.self, CodeLensHandler.self, CodeLensResolveHandler.self,
    SemanticTokensHandler.self, SemanticTokensDeltaHandler.self, SemanticTokensRangeHandler.self,
    FoldingRangeHandler.self, SelectionRangeHandler.self, DocumentLinkHandler.self,
    FormattingHandler.self, RangeFormattingHandler.self, SignatureHelpHandler.self,
    DeclarationHandler.self, TypeDefinitionHandler.self, ImplementationHandler.self,
    PrepareCallHierarchyHandler.self, IncomingCallsHandler.self, OutgoingCallsHandler.self,
    PrepareTypeHierarchyHandler.self, SupertypesHandler.self, SubtypesHandler.self,
    PrepareRenameHandler.self, RenameHandler.self, DocumentHighlightHandler.self, LinkedEditingRangeHandler.self,
    CodeActionResolveHandler.self, WillRenameFilesHandler.self, ExecuteCommandHandler.self,
  ]
}

extension ServerCapabilities {
  /// What the loop serves itself, and what the handlers say of themselves.
  init(_ handlers: [any RequestHandler.Type], for client: Client) {
    self.init()
    positionEncoding = PositionEncodingKind(rawValue: client.encoding.rawValue)
    textDocumentSync = TextDocumentSyncOptions(
      openClose: true,
      change: .incremental,
      save: SaveOptions(includeText: false)
    )
    let files = FileOperationRegistrationOptions.ofCorpora
    workspace = WorkspaceOptions(
      workspaceFolders: WorkspaceFoldersServerCapabilities(supported: true, changeNotifications: true),
      fileOperations: FileOperationOptions(didCreate: files, didRename: files, didDelete: files)
    )
    if client.pullsDiagnostics {
      diagnosticProvider = DiagnosticOptions(
        identifier: "dossier",
        interFileDependencies: true,
        workspaceDiagnostics: true
      )
    }
    for handler in handlers { handler.advertise(in: &self, to: client) }
  }
}

extension FileOperationRegistrationOptions {
  /// Files of corpora, and folders that may hold some.
  static var ofCorpora: FileOperationRegistrationOptions {
    let patterns = [
      FileOperationPattern(glob: "**/*.{article,codebook}", matches: .file),
      FileOperationPattern(glob: "**", matches: .folder),
    ]
    return FileOperationRegistrationOptions(filters: patterns.map { FileOperationFilter(scheme: "file", pattern: $0) })
  }
}
