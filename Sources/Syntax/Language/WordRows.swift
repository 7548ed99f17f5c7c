// Words of any kind by their bytes: what is looked up needs no generic code.

@usableFromInline
struct WordRows: Sendable {
  private struct Row {
    /// The first eight bytes, the first the lowest; 0 behind the last.
    var head: UInt64
    var length: Int
    /// All bytes.
    var bytes: [UInt8]
  }

  private let rows: [Row]

  init(_ words: [String]) {
    rows = words.map { word in
      let bytes = Array(word.utf8)
      return Row(head: Self.head(bytes, bytes.indices), length: bytes.count, bytes: bytes)
    }
  }

  /// The number of the word whose bytes are those of `range`, which must lie within `bytes`; nil where none is.
  @usableFromInline
  func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let head = Self.head(bytes, range)
    for index in rows.indices where rows[index].head == head && rows[index].length == range.count {
      if range.count <= 8 || bytes[range].elementsEqual(rows[index].bytes) { return index }
    }
    return nil
  }

  private static func head(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var head: UInt64 = 0
    for index in range.prefix(8).reversed() { head = head << 8 | UInt64(bytes[index]) }
    return head
  }
}
