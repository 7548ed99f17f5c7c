// A half-open range of byte offsets into a text.

/// A half-open range of byte offsets: `start` belongs to it, `end` does not. An empty range is a place.
@frozen
public struct TextRange: Hashable, Sendable {
  public var start: TextOffset
  public var end: TextOffset

  /// An `end` before `start` is read as `start`: a range never runs backwards.
  @inlinable
  public init(_ start: TextOffset, _ end: TextOffset) {
    self.start = start
    self.end = end < start ? start : end
  }

  /// Offsets as `Int`, clamped to what 32 bits hold.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(TextOffset(clamping: start), TextOffset(clamping: end))
  }

  /// The place at `offset`, with no extent.
  @inlinable
  public init(at offset: TextOffset) { self.init(offset, offset) }

  /// The number of bytes.
  @inlinable public var length: Int { Int(end) - Int(start) }
  @inlinable public var isEmpty: Bool { start == end }

  /// The offsets as a range of array indices.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether `offset` stands in the range or at its end, as a cursor does.
  @inlinable
  public func touches(_ offset: TextOffset) -> Bool { start <= offset && offset <= end }

  /// Whether all of `other` lies within.
  @inlinable
  public func encloses(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a byte. Ranges that only touch do not.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The part that lies within a text of `length` bytes.
  @inlinable
  public func clamped(to length: Int) -> TextRange {
    let limit = TextOffset(clamping: length)
    return TextRange(min(start, limit), min(end, limit))
  }
}

extension TextRange: Comparable {
  /// By start, then the longer first: the order in which an outer range stands before what it holds.
  @inlinable
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
