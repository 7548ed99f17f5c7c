// Addresses in a document that can be opened.

public enum DocumentLinkRequest: ClientRequest {
  public typealias Params = DocumentLinkParams
  public typealias Result = [DocumentLink]?
  public static let method = RequestMethod.documentLink
}

public enum DocumentLinkResolveRequest: ClientRequest {
  public typealias Params = DocumentLink
  public typealias Result = DocumentLink
  public static let method = RequestMethod.documentLinkResolve
}

public typealias DocumentLinkParams = TextDocumentParams

public struct DocumentLink: Codable, Hashable, Sendable {
  public var range: Range
  public var target: String?
  public var tooltip: String?
  public var data: LSPAny?

  public init(range: Range, target: String? = nil, tooltip: String? = nil, data: LSPAny? = nil) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
    self.data = data
  }
}
