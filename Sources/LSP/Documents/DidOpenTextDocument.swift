// A document is opened: from now on its text is what the client says.

public enum DidOpenTextDocumentNotification: ClientNotification {
  public typealias Params = DidOpenTextDocumentParams
  public static let method = NotificationMethod.didOpen
}

public struct DidOpenTextDocumentParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentItem

  public init(textDocument: TextDocumentItem) {
    self.textDocument = textDocument
  }
}
