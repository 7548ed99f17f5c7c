// A replacement of one range of a text, and how several are applied at once.

/// Replaces the bytes of `range` by `replacement`; an empty range inserts, an empty replacement deletes.
public struct TextEdit: Hashable, Sendable {
  public var range: TextRange
  public var replacement: String

  public init(_ range: TextRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension [TextEdit] {
  /// The bytes after all edits, each given in offsets of the text before any. Edits are taken in the order of their
  /// place, insertions at one place in the order given; of two that overlap the later one is left out. Ranges beyond
  /// the end are clamped.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    let ordered = enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      if x.start != y.start { return x.start < y.start }
      if x.isEmpty != y.isEmpty { return x.isEmpty }
      return a.offset < b.offset
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    for (_, edit) in ordered {
      let range = edit.range.clamped(to: bytes.count).indices
      guard range.lowerBound >= done else { continue }
      result.append(contentsOf: bytes[done..<range.lowerBound])
      result.append(contentsOf: edit.replacement.utf8)
      done = range.upperBound
    }
    result.append(contentsOf: bytes[done...])
    return result
  }
}
