// A document is closed: its text is what the disk holds again.

public enum DidCloseTextDocumentNotification: ClientNotification {
  public typealias Params = DidCloseTextDocumentParams
  public static let method = NotificationMethod.didClose
}

public struct DidCloseTextDocumentParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier

  public init(textDocument: TextDocumentIdentifier) {
    self.textDocument = textDocument
  }
}
