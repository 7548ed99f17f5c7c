// The items of a tag: what semicolons outside of strings set apart.

/// Cuts what stands between a tag's braces into items, empty ones included; there is always one.
struct TagItems: Sequence, IteratorProtocol {
  struct Item {
    /// White space around the item included, semicolons not.
    var range: Range<Int>
    /// The quotation mark in it that none of the tag closes; nil where there is no such mark.
    var unclosedString: Int?
  }

  private let bytes: [UInt8]
  private let end: Int
  private var start: Int
  /// Whether a quotation mark was met that none closes: those behind it are mere characters.
  private var hasLostQuote = false
  private var isAtEnd = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (start, end) = (range.lowerBound, range.upperBound)
  }

  mutating func next() -> Item? {
    if isAtEnd { return nil }
    var index = start
    var lost: Int?
    while index < end, bytes[index] != 0x3B {
      if bytes[index] == 0x22, !hasLostQuote {
        if let close = TagLexer.stringEnd(bytes, index, end) {
          index = close
          continue
        }
        hasLostQuote = true
        lost = index
      }
      index += 1
    }
    isAtEnd = index >= end
    defer { start = index + 1 }
    return Item(range: start..<Swift.max(start, index), unclosedString: lost)
  }
}
