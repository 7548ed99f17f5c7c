// What a client can do with completions and code actions.

public struct CompletionClientCapabilities: LenientValue, Sendable {
  @Lenient public var completionItem: CompletionItemClientCapabilities
  @Lenient public var contextSupport: Bool
  @Lenient public var completionList: CompletionListClientCapabilities

  public init() {}
}

public struct CompletionItemClientCapabilities: LenientValue, Sendable {
  @Lenient public var snippetSupport: Bool
  @Lenient public var commitCharactersSupport: Bool
  @Lenient public var documentationFormat: [MarkupKind]
  @Lenient public var preselectSupport: Bool
  @Lenient public var insertReplaceSupport: Bool
  @Lenient public var labelDetailsSupport: Bool
  @Lenient public var tagSupport: CompletionTagSupport
  @Lenient public var resolveSupport: PropertySupport

  public init() {}
}

public struct CompletionTagSupport: LenientValue, Sendable {
  /// Raw values of `CompletionItemTag`.
  @Lenient public var valueSet: [Int]

  public init() {}
}

public struct CompletionListClientCapabilities: LenientValue, Sendable {
  @Lenient public var itemDefaults: [String]

  public init() {}
}

public struct CodeActionClientCapabilities: LenientValue, Sendable {
  /// `nil` where the client takes commands alone.
  @Lenient public var codeActionLiteralSupport: Presence?
  @Lenient public var isPreferredSupport: Bool
  @Lenient public var disabledSupport: Bool
  @Lenient public var dataSupport: Bool
  @Lenient public var resolveSupport: PropertySupport

  public init() {}
}
