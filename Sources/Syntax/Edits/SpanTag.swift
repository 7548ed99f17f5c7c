// Words of a plain text and what a tag says of them.

/// A tag that is to be put into a text: where its words stand, and its items as they are written in braces.
public struct SpanTag: Hashable, Sendable {
  /// In bytes of the text without markup, at the edges of code points.
  public var words: Range<Int>
  /// At least one; `; ` stands between them in the tag.
  public var items: [String]

  public init(_ words: Range<Int>, _ items: [String]) { (self.words, self.items) = (words, items) }

  /// By start, then the longer first: an outer one stands before what it holds.
  static func isBefore(_ a: SpanTag, _ b: SpanTag) -> Bool {
    (a.words.lowerBound, -a.words.upperBound) < (b.words.lowerBound, -b.words.upperBound)
  }
}
