// Asks the client to show a document or to open an address.

public enum ShowDocumentRequest: Request {
  public typealias Params = ShowDocumentParams
  public typealias Result = ShowDocumentResult
  public static let name = "window/showDocument"
}

public struct ShowDocumentParams: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  /// Outside the editor, as in a browser.
  public var external: Bool?
  public var takeFocus: Bool?
  public var selection: Range?

  public init(uri: DocumentURI, external: Bool? = nil, takeFocus: Bool? = nil, selection: Range? = nil) {
    self.uri = uri
    self.external = external
    self.takeFocus = takeFocus
    self.selection = selection
  }
}

public struct ShowDocumentResult: Codable, Hashable, Sendable {
  public var success: Bool

  public init(success: Bool) {
    self.success = success
  }
}
