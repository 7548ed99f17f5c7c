// What a client can do with completions and code actions.

public struct CompletionClientCapabilities: ClientValue {
  public var completionItem: CompletionItemClientCapabilities
  public var contextSupport: Bool
  public var completionList: CompletionListClientCapabilities

  public init(_ json: LSPAny = [:]) {
    completionItem = CompletionItemClientCapabilities(json.part("completionItem"))
    contextSupport = json.flag("contextSupport")
    completionList = CompletionListClientCapabilities(json.part("completionList"))
  }
}

public struct CompletionItemClientCapabilities: ClientValue {
  public var snippetSupport: Bool
  public var commitCharactersSupport: Bool
  public var documentationFormat: [MarkupKind]
  public var preselectSupport: Bool
  public var insertReplaceSupport: Bool
  public var labelDetailsSupport: Bool
  public var tagSupport: CompletionTagSupport
  public var resolveSupport: PropertySupport

  public init(_ json: LSPAny = [:]) {
    snippetSupport = json.flag("snippetSupport")
    commitCharactersSupport = json.flag("commitCharactersSupport")
    documentationFormat = json.list("documentationFormat") { $0.string.map(MarkupKind.init) }
    preselectSupport = json.flag("preselectSupport")
    insertReplaceSupport = json.flag("insertReplaceSupport")
    labelDetailsSupport = json.flag("labelDetailsSupport")
    tagSupport = CompletionTagSupport(json.part("tagSupport"))
    resolveSupport = PropertySupport(json.part("resolveSupport"))
  }
}

public struct CompletionTagSupport: ClientValue {
  /// Raw values of `CompletionItemTag`.
  public var valueSet: [Int]

  public init(_ json: LSPAny = [:]) {
    valueSet = json.list("valueSet") { $0.integer }
  }
}

public struct CompletionListClientCapabilities: ClientValue {
  public var itemDefaults: [String]

  public init(_ json: LSPAny = [:]) {
    itemDefaults = json.list("itemDefaults") { $0.string }
  }
}

public struct CodeActionClientCapabilities: ClientValue {
  /// `nil` where the client takes commands alone.
  public var codeActionLiteralSupport: Presence?
  public var isPreferredSupport: Bool
  public var disabledSupport: Bool
  public var dataSupport: Bool
  public var resolveSupport: PropertySupport

  public init(_ json: LSPAny = [:]) {
    codeActionLiteralSupport = json.presence("codeActionLiteralSupport")
    isPreferredSupport = json.flag("isPreferredSupport")
    disabledSupport = json.flag("disabledSupport")
    dataSupport = json.flag("dataSupport")
    resolveSupport = PropertySupport(json.part("resolveSupport"))
  }
}
