// What a client can do with answers about documents.

public struct TextDocumentClientCapabilities: LenientValue, Sendable {
  @Lenient public var synchronization: TextDocumentSyncClientCapabilities
  @Lenient public var completion: CompletionClientCapabilities
  @Lenient public var hover: HoverClientCapabilities
  @Lenient public var declaration: LinkSupportCapability
  @Lenient public var definition: LinkSupportCapability
  @Lenient public var typeDefinition: LinkSupportCapability
  @Lenient public var implementation: LinkSupportCapability
  @Lenient public var documentSymbol: DocumentSymbolClientCapabilities
  @Lenient public var codeAction: CodeActionClientCapabilities
  /// `nil` where the client shows none.
  @Lenient public var codeLens: Presence?
  @Lenient public var documentLink: DocumentLinkClientCapabilities
  @Lenient public var rename: RenameClientCapabilities
  @Lenient public var publishDiagnostics: PublishDiagnosticsClientCapabilities
  /// `nil` where the client does not pull.
  @Lenient public var diagnostic: DiagnosticClientCapabilities?
  @Lenient public var foldingRange: FoldingRangeClientCapabilities
  @Lenient public var selectionRange: Presence?
  @Lenient public var linkedEditingRange: Presence?
  @Lenient public var callHierarchy: Presence?
  @Lenient public var typeHierarchy: Presence?
  @Lenient public var semanticTokens: SemanticTokensClientCapabilities?
  @Lenient public var inlayHint: InlayHintClientCapabilities?

  public init() {}
}

/// A capability that is there, whatever it says.
public struct Presence: LenientValue, Sendable {

  public init() {}
}

public struct LinkSupportCapability: LenientValue, Sendable {
  @Lenient public var linkSupport: Bool

  public init() {}
}

public struct TextDocumentSyncClientCapabilities: LenientValue, Sendable {
  @Lenient public var willSave: Bool
  @Lenient public var willSaveWaitUntil: Bool
  @Lenient public var didSave: Bool

  public init() {}
}

public struct HoverClientCapabilities: LenientValue, Sendable {
  /// In the order of preference; empty where the client does not say.
  @Lenient public var contentFormat: [MarkupKind]

  public init() {}
}

public struct DocumentSymbolClientCapabilities: LenientValue, Sendable {
  @Lenient public var hierarchicalDocumentSymbolSupport: Bool

  public init() {}
}

public struct DocumentLinkClientCapabilities: LenientValue, Sendable {
  @Lenient public var tooltipSupport: Bool

  public init() {}
}

public struct RenameClientCapabilities: LenientValue, Sendable {
  @Lenient public var prepareSupport: Bool
  @Lenient public var honorsChangeAnnotations: Bool

  public init() {}
}

public struct FoldingRangeClientCapabilities: LenientValue, Sendable {
  @Lenient public var lineFoldingOnly: Bool
  @Lenient public var rangeLimit: Int?

  public init() {}
}

public struct SemanticTokensClientCapabilities: LenientValue, Sendable {
  @Lenient public var tokenTypes: [String]
  @Lenient public var tokenModifiers: [String]
  @Lenient public var overlappingTokenSupport: Bool
  @Lenient public var multilineTokenSupport: Bool
  @Lenient public var augmentsSyntaxTokens: Bool

  public init() {}
}

public struct InlayHintClientCapabilities: LenientValue, Sendable {
  @Lenient public var resolveSupport: PropertySupport

  public init() {}
}

/// The properties that a client can ask for later.
public struct PropertySupport: LenientValue, Sendable {
  @Lenient public var properties: [String]

  public init() {}
}
