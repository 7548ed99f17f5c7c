// A document is written to disk, or about to be.

public enum DidSaveTextDocumentNotification: ClientNotification {
  public typealias Params = DidSaveTextDocumentParams
  public static let method = NotificationMethod.didSave
}

public struct DidSaveTextDocumentParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var text: String?

  public init(textDocument: TextDocumentIdentifier, text: String? = nil) {
    self.textDocument = textDocument
    self.text = text
  }
}

public enum WillSaveTextDocumentNotification: ClientNotification {
  public typealias Params = WillSaveTextDocumentParams
  public static let method = NotificationMethod.willSave
}

public enum WillSaveWaitUntilRequest: ClientRequest {
  public typealias Params = WillSaveTextDocumentParams
  public typealias Result = [TextEdit]?
  public static let method = RequestMethod.willSaveWaitUntil
}

public struct WillSaveTextDocumentParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var reason: TextDocumentSaveReason

  public init(textDocument: TextDocumentIdentifier, reason: TextDocumentSaveReason) {
    self.textDocument = textDocument
    self.reason = reason
  }
}

public struct TextDocumentSaveReason: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let manual = TextDocumentSaveReason(rawValue: 1)
  public static let afterDelay = TextDocumentSaveReason(rawValue: 2)
  public static let focusOut = TextDocumentSaveReason(rawValue: 3)
}
