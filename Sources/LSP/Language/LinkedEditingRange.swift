// Places that are edited together.

public enum LinkedEditingRangeRequest: ClientRequest {
  public typealias Params = LinkedEditingRangeParams
  public typealias Result = LinkedEditingRanges?
  public static let method = RequestMethod.linkedEditingRange
}

public typealias LinkedEditingRangeParams = TextDocumentPositionParams

public struct LinkedEditingRanges: Codable, Hashable, Sendable {
  /// Of the same length and content, and not overlapping.
  public var ranges: [Range]
  public var wordPattern: String?

  public init(ranges: [Range], wordPattern: String? = nil) {
    self.ranges = ranges
    self.wordPattern = wordPattern
  }
}
