// The card shown over a word.

public enum HoverRequest: ClientRequest {
  public typealias Params = HoverParams
  public typealias Result = Hover?
  public static let method = RequestMethod.hover
}

public typealias HoverParams = TextDocumentPositionParams

public struct Hover: Codable, Hashable, Sendable {
  public var contents: MarkupContent
  /// The words the card is about; `nil` for the word at the place asked about.
  public var range: Range?

  public init(contents: MarkupContent, range: Range? = nil) {
    self.contents = contents
    self.range = range
  }
}
