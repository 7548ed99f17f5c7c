// The part of an item under a cursor.

internal import Text

/// A run of bytes between white space, commas and the item's ends, or a string.
struct TagElement {
  /// Empty, at the cursor, where the cursor stands in white space or between commas.
  private(set) var range: Range<Int>
  private(set) var isString = false

  init(_ bytes: [UInt8], _ item: Range<Int>, _ cursor: Int) {
    self.init(word: bytes, item, cursor)
    guard let string = Self.string(bytes, item, cursor) else { return }
    range = string
    isString = true
  }

  /// The run alone: in a date, quotation marks set nothing apart.
  init(word bytes: [UInt8], _ item: Range<Int>, _ cursor: Int) {
    var (start, end) = (cursor, cursor)
    while start > item.lowerBound, let point = bytes.codePoint(before: start), !point.isBoundary { start = point.start }
    while end < item.upperBound, let point = bytes.codePoint(at: end), !point.isBoundary { end = point.end }
    range = max(start, item.lowerBound)..<max(cursor, min(end, item.upperBound))
  }

  func isString(around cursor: Int) -> Bool { isString && range.lowerBound < cursor && cursor < range.upperBound }

  /// The closed string around a cursor, or one that it touches; one that it stands before belongs to the word there.
  private static func string(_ bytes: [UInt8], _ item: Range<Int>, _ cursor: Int) -> Range<Int>? {
    var index = bytes.place(of: 0x22, from: item.lowerBound, to: item.upperBound)
    while index <= cursor, index < item.upperBound {
      guard let end = TagLexer.stringEnd(bytes, index, item.upperBound) else { return nil }
      if index == cursor {
        let isApart = index == item.lowerBound || bytes.codePoint(before: index)?.isBoundary ?? true
        return isApart ? index..<end : nil
      }
      if cursor <= end { return index..<end }
      index = bytes.place(of: 0x22, from: end, to: item.upperBound)
    }
    return nil
  }
}

extension CodePoint {
  /// Whether it stands between the parts of an item.
  fileprivate var isBoundary: Bool { scalar == "," || scalar.isTagSpace }
}
