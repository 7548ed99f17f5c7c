// What may be typed here.

public enum CompletionRequest: ClientRequest {
  public typealias Params = CompletionParams
  public typealias Result = CompletionList?
  public static let method = RequestMethod.completion
}

public struct CompletionParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var position: Position
  public var context: CompletionContext?
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    position: Position,
    context: CompletionContext? = nil,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.position = position
    self.context = context
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct CompletionContext: Codable, Hashable, Sendable {
  public var triggerKind: CompletionTriggerKind
  public var triggerCharacter: String?

  public init(triggerKind: CompletionTriggerKind, triggerCharacter: String? = nil) {
    self.triggerKind = triggerKind
    self.triggerCharacter = triggerCharacter
  }
}

public struct CompletionTriggerKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let invoked = CompletionTriggerKind(rawValue: 1)
  public static let triggerCharacter = CompletionTriggerKind(rawValue: 2)
  public static let triggerForIncompleteCompletions = CompletionTriggerKind(rawValue: 3)
}

public struct CompletionList: Codable, Hashable, Sendable {
  /// Whether the client is to ask again as the user types on.
  public var isIncomplete: Bool
  public var itemDefaults: CompletionItemDefaults?
  public var items: [CompletionItem]

  public init(isIncomplete: Bool = false, itemDefaults: CompletionItemDefaults? = nil, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.itemDefaults = itemDefaults
    self.items = items
  }
}

/// What holds for items that do not say otherwise; only for clients that know each property.
public struct CompletionItemDefaults: Codable, Hashable, Sendable {
  public var editRange: Range?
  public var insertTextFormat: InsertTextFormat?
  public var data: LSPAny?

  public init(editRange: Range? = nil, insertTextFormat: InsertTextFormat? = nil, data: LSPAny? = nil) {
    self.editRange = editRange
    self.insertTextFormat = insertTextFormat
    self.data = data
  }
}
