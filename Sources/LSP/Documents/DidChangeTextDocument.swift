// A document is edited.

public enum DidChangeTextDocumentNotification: ClientNotification {
  public typealias Params = DidChangeTextDocumentParams
  public static let method = NotificationMethod.didChange
}

public struct DidChangeTextDocumentParams: Codable, Hashable, Sendable {
  public var textDocument: VersionedTextDocumentIdentifier
  /// Each applies to the text after those before it.
  public var contentChanges: [TextDocumentContentChangeEvent]

  public init(textDocument: VersionedTextDocumentIdentifier, contentChanges: [TextDocumentContentChangeEvent]) {
    self.textDocument = textDocument
    self.contentChanges = contentChanges
  }
}

public struct TextDocumentContentChangeEvent: Codable, Hashable, Sendable {
  /// `nil` for the whole text.
  public var range: Range?
  public var text: String

  public init(range: Range? = nil, text: String) {
    self.range = range
    self.text = text
  }
}
