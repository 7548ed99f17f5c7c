// What a client can do with answers about documents.

public struct TextDocumentClientCapabilities: ClientValue {
  public var synchronization: TextDocumentSyncClientCapabilities
  public var completion: CompletionClientCapabilities
  public var hover: HoverClientCapabilities
  public var declaration: LinkSupportCapability
  public var definition: LinkSupportCapability
  public var typeDefinition: LinkSupportCapability
  public var implementation: LinkSupportCapability
  public var documentSymbol: DocumentSymbolClientCapabilities
  public var codeAction: CodeActionClientCapabilities
  /// `nil` where the client shows none.
  public var codeLens: Presence?
  public var documentLink: DocumentLinkClientCapabilities
  public var rename: RenameClientCapabilities
  public var publishDiagnostics: PublishDiagnosticsClientCapabilities
  /// `nil` where the client does not pull.
  public var diagnostic: DiagnosticClientCapabilities?
  public var foldingRange: FoldingRangeClientCapabilities
  public var selectionRange: Presence?
  public var linkedEditingRange: Presence?
  public var callHierarchy: Presence?
  public var typeHierarchy: Presence?
  public var semanticTokens: SemanticTokensClientCapabilities?
  public var inlayHint: InlayHintClientCapabilities?

  public init(_ json: LSPAny = [:]) {
    synchronization = TextDocumentSyncClientCapabilities(json.part("synchronization"))
    completion = CompletionClientCapabilities(json.part("completion"))
    hover = HoverClientCapabilities(json.part("hover"))
    declaration = LinkSupportCapability(json.part("declaration"))
    definition = LinkSupportCapability(json.part("definition"))
    typeDefinition = LinkSupportCapability(json.part("typeDefinition"))
    implementation = LinkSupportCapability(json.part("implementation"))
    documentSymbol = DocumentSymbolClientCapabilities(json.part("documentSymbol"))
    codeAction = CodeActionClientCapabilities(json.part("codeAction"))
    codeLens = json.presence("codeLens")
    documentLink = DocumentLinkClientCapabilities(json.part("documentLink"))
    rename = RenameClientCapabilities(json.part("rename"))
    publishDiagnostics = PublishDiagnosticsClientCapabilities(json.part("publishDiagnostics"))
    diagnostic = json.object("diagnostic").map(DiagnosticClientCapabilities.init)
    foldingRange = FoldingRangeClientCapabilities(json.part("foldingRange"))
    selectionRange = json.presence("selectionRange")
    linkedEditingRange = json.presence("linkedEditingRange")
    callHierarchy = json.presence("callHierarchy")
    typeHierarchy = json.presence("typeHierarchy")
    semanticTokens = json.object("semanticTokens").map(SemanticTokensClientCapabilities.init)
    inlayHint = json.object("inlayHint").map(InlayHintClientCapabilities.init)
  }
}

/// A capability that is there, whatever it says.
public struct Presence: ClientValue {
  public init(_ json: LSPAny = [:]) {}
}

public struct LinkSupportCapability: ClientValue {
  public var linkSupport: Bool

  public init(_ json: LSPAny = [:]) {
    linkSupport = json.flag("linkSupport")
  }
}

public struct TextDocumentSyncClientCapabilities: ClientValue {
  public var willSave: Bool
  public var willSaveWaitUntil: Bool
  public var didSave: Bool

  public init(_ json: LSPAny = [:]) {
    willSave = json.flag("willSave")
    willSaveWaitUntil = json.flag("willSaveWaitUntil")
    didSave = json.flag("didSave")
  }
}

public struct HoverClientCapabilities: ClientValue {
  /// In the order of preference; empty where the client does not say.
  public var contentFormat: [MarkupKind]

  public init(_ json: LSPAny = [:]) {
    contentFormat = json.list("contentFormat") { $0.string.map(MarkupKind.init) }
  }
}

public struct DocumentSymbolClientCapabilities: ClientValue {
  public var hierarchicalDocumentSymbolSupport: Bool

  public init(_ json: LSPAny = [:]) {
    hierarchicalDocumentSymbolSupport = json.flag("hierarchicalDocumentSymbolSupport")
  }
}

public struct DocumentLinkClientCapabilities: ClientValue {
  public var tooltipSupport: Bool

  public init(_ json: LSPAny = [:]) {
    tooltipSupport = json.flag("tooltipSupport")
  }
}

public struct RenameClientCapabilities: ClientValue {
  public var prepareSupport: Bool
  public var honorsChangeAnnotations: Bool

  public init(_ json: LSPAny = [:]) {
    prepareSupport = json.flag("prepareSupport")
    honorsChangeAnnotations = json.flag("honorsChangeAnnotations")
  }
}

public struct FoldingRangeClientCapabilities: ClientValue {
  public var lineFoldingOnly: Bool
  public var rangeLimit: Int?

  public init(_ json: LSPAny = [:]) {
    lineFoldingOnly = json.flag("lineFoldingOnly")
    rangeLimit = json["rangeLimit"]?.integer
  }
}

public struct SemanticTokensClientCapabilities: ClientValue {
  public var tokenTypes: [String]
  public var tokenModifiers: [String]
  public var overlappingTokenSupport: Bool
  public var multilineTokenSupport: Bool
  public var augmentsSyntaxTokens: Bool

  public init(_ json: LSPAny = [:]) {
    tokenTypes = json.list("tokenTypes") { $0.string }
    tokenModifiers = json.list("tokenModifiers") { $0.string }
    overlappingTokenSupport = json.flag("overlappingTokenSupport")
    multilineTokenSupport = json.flag("multilineTokenSupport")
    augmentsSyntaxTokens = json.flag("augmentsSyntaxTokens")
  }
}

public struct InlayHintClientCapabilities: ClientValue {
  public var resolveSupport: PropertySupport

  public init(_ json: LSPAny = [:]) {
    resolveSupport = PropertySupport(json.part("resolveSupport"))
  }
}

/// The properties that a client can ask for later.
public struct PropertySupport: ClientValue {
  public var properties: [String]

  public init(_ json: LSPAny = [:]) {
    properties = json.list("properties") { $0.string }
  }
}
