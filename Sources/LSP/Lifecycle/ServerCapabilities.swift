// What the server can: its answer in `initialize`.

/// `nil` is left out and means: not served.
public struct ServerCapabilities: Codable, Hashable, Sendable {
  public var positionEncoding: PositionEncodingKind?
  public var textDocumentSync: TextDocumentSyncOptions?
  public var completionProvider: CompletionOptions?
  public var hoverProvider: Bool?
  public var signatureHelpProvider: SignatureHelpOptions?
  public var declarationProvider: Bool?
  public var definitionProvider: Bool?
  public var typeDefinitionProvider: Bool?
  public var implementationProvider: Bool?
  public var referencesProvider: Bool?
  public var documentHighlightProvider: Bool?
  public var documentSymbolProvider: Bool?
  public var codeActionProvider: CodeActionOptions?
  public var codeLensProvider: ResolveOptions?
  public var documentLinkProvider: ResolveOptions?
  public var workspaceSymbolProvider: Bool?
  public var documentFormattingProvider: Bool?
  public var documentRangeFormattingProvider: Bool?
  public var documentOnTypeFormattingProvider: DocumentOnTypeFormattingOptions?
  public var renameProvider: RenameProvider?
  public var foldingRangeProvider: Bool?
  public var selectionRangeProvider: Bool?
  public var linkedEditingRangeProvider: Bool?
  public var callHierarchyProvider: Bool?
  public var typeHierarchyProvider: Bool?
  public var semanticTokensProvider: SemanticTokensOptions?
  public var inlayHintProvider: ResolveOptions?
  public var diagnosticProvider: DiagnosticOptions?
  public var executeCommandProvider: ExecuteCommandOptions?
  public var workspace: WorkspaceOptions?

  public init() {}
}
