// Code points, read from the bytes of UTF-8.

/// A code point and where it stands. Bytes that are no UTF-8 read as U+FFFD, one at a time.
@frozen
public struct CodePoint: Sendable {
  public var scalar: Unicode.Scalar
  public var start: Int
  public var end: Int

  @inlinable
  public init(scalar: Unicode.Scalar, start: Int, end: Int) {
    self.scalar = scalar
    self.start = start
    self.end = end
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The code point that begins at `index`; nil beyond either end.
  @inlinable
  public func codePoint(at index: Int) -> CodePoint? {
    guard index >= startIndex, index < endIndex else { return nil }
    let first = self[index]
    if first < 0x80 { return CodePoint(scalar: Unicode.Scalar(first), start: index, end: index + 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let unread = CodePoint(scalar: "\u{FFFD}", start: index, end: index + 1)
    guard first >= 0xC2, index + width <= endIndex else { return unread }
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for step in 1..<width {
      let next = self[index + step]
      guard next & 0xC0 == 0x80 else { return unread }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return unread }
    return CodePoint(scalar: scalar, start: index, end: index + width)
  }

  /// The code point that ends at `index`; nil at the start and beyond the end.
  @inlinable
  public func codePoint(before index: Int) -> CodePoint? {
    guard index > startIndex, index <= endIndex else { return nil }
    var start = index - 1
    while start > startIndex, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    if let found = codePoint(at: start), found.end == index { return found }
    return CodePoint(scalar: "\u{FFFD}", start: index - 1, end: index)
  }
}
