// Values read from bytes that may be anything.

/// Reads what a `ByteWriter` wrote. Bytes that nobody wrote, or that were cut off, make it damaged: it then gives zeros and
/// empty lists, reads on nowhere, and never runs longer than there are bytes.
public struct ByteReader {
  @usableFromInline let all: UnsafeRawBufferPointer
  @usableFromInline var next = 0
  @usableFromInline var last: TextOffset = 0
  public private(set) var isDamaged = false

  /// Reads bytes that must outlive the reader.
  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) { all = bytes }

  /// How many bytes are left.
  @inlinable public var left: Int { all.count - next }

  /// Whether all was read, and nothing was damaged.
  public var isAtEnd: Bool { !isDamaged && left == 0 }

  /// Notes that what stands here was not written by a `ByteWriter`.
  public mutating func fail() {
    isDamaged = true
    next = all.count
  }

  @inlinable
  public mutating func byte() -> UInt8 {
    guard next < all.count else {
      fail()
      return 0
    }
    next += 1
    return all[next - 1]
  }

  @inlinable @inline(__always)
  public mutating func number() -> UInt64 {
    // Most numbers are small, and there are a thousand in a file's facts.
    if next < all.count, all[next] < 0x80 {
      next += 1
      return UInt64(all[next - 1])
    }
    return longNumber()
  }

  @usableFromInline
  mutating func longNumber() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while next < all.count, shift < 64 {
      let byte = all[next]
      next += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    fail()
    return 0
  }

  @inlinable
  public mutating func signed() -> Int64 {
    let value = number()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  @inlinable
  public mutating func fixed() -> UInt64 {
    guard left >= 8 else {
      fail()
      return 0
    }
    next += 8
    return UInt64(littleEndian: all.loadUnaligned(fromByteOffset: next - 8, as: UInt64.self))
  }

  /// How many bytes or elements follow: of each there is a byte at least.
  @inlinable
  public mutating func count() -> Int {
    let count = number()
    guard count <= UInt64(left) else {
      fail()
      return 0
    }
    return Int(count)
  }

  @inlinable
  public mutating func place() -> TextOffset {
    let place = Int64(last).addingReportingOverflow(signed())
    guard !place.overflow, let offset = TextOffset(exactly: place.partialValue) else {
      fail()
      return 0
    }
    last = offset
    return offset
  }

  @inlinable
  public mutating func slice() -> Range<Int32> {
    guard let start = Int32(exactly: signed()), let count = Int32(exactly: number()), start <= Int32.max - count else {
      fail()
      return 0..<0
    }
    return start..<start + count
  }

  @inlinable
  public mutating func list<Element: Packed>(of type: Element.Type = Element.self) -> [Element] {
    let count = count()
    if count == 0 { return [] }
    var list: [Element] = []
    // No more room than the bytes that there are could fill.
    list.reserveCapacity(Swift.min(count, 1 << 12))
    for _ in 0..<count where !isDamaged { list.append(Element(from: &self)) }
    return isDamaged ? [] : list
  }

  @inlinable
  public mutating func optional<Value: Packed>(of type: Value.Type = Value.self) -> Value? {
    switch byte() {
    case 0: return nil
    case 1: return Value(from: &self)
    default:
      fail()
      return nil
    }
  }

  /// One of the cases of a type, as `ByteWriter.choice` wrote it.
  @inlinable
  public mutating func choice<Choice: CaseIterable & Equatable>(of type: Choice.Type = Choice.self) -> Choice? {
    var place = byte()
    if place == .max { return nil }
    for choice in Choice.allCases {
      if place == 0 { return choice }
      place -= 1
    }
    fail()
    return nil
  }

  /// The next bytes, so many or none.
  @inlinable
  public mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= left else {
      fail()
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    next += count
    return UnsafeRawBufferPointer(rebasing: all[next - count..<next])
  }
}
