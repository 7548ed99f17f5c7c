// Values written as bytes that the program itself reads again.

/// Writes numbers, texts and lists so that small numbers, and places near the last one, take a byte each.
public struct ByteWriter: Sendable {
  @usableFromInline var written: [UInt8] = []
  /// The place that was written last, from which the next one is counted.
  @usableFromInline var last: TextOffset = 0

  public init() {}

  @inlinable public var bytes: [UInt8] { written }
  @inlinable public var count: Int { written.count }

  @inlinable
  public mutating func byte(_ value: UInt8) { written.append(value) }

  /// Seven bits a byte, the lowest first.
  @inlinable
  public mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }

  /// A number of either sign; what is near 0 is short.
  @inlinable
  public mutating func signed(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }

  /// Eight bytes, the lowest first.
  @inlinable
  public mutating func fixed(_ value: UInt64) {
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) { byte(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  /// A place in a text, as the way from the last one.
  @inlinable
  public mutating func place(_ offset: TextOffset) {
    signed(Int64(offset) - Int64(last))
    last = offset
  }

  /// A range of places in a list.
  @inlinable
  public mutating func slice(_ range: Range<Int32>) {
    signed(Int64(range.lowerBound))
    number(UInt64(range.count))
  }

  @inlinable
  public mutating func list<Elements: Collection>(_ elements: Elements) where Elements.Element: Packed {
    number(UInt64(elements.count))
    for element in elements { element.write(to: &self) }
  }

  @inlinable
  public mutating func optional(_ value: (some Packed)?) {
    byte(value == nil ? 0 : 1)
    value?.write(to: &self)
  }

  /// One of the cases of a type that has fewer than 255; 255 for none.
  @inlinable
  public mutating func choice<Choice: CaseIterable & Equatable>(_ value: Choice?) {
    var place: UInt8 = .max
    if let value {
      place = 0
      for known in Choice.allCases {
        if known == value { break }
        place += 1
      }
    }
    byte(place)
  }

  @inlinable
  public mutating func append(_ more: UnsafeRawBufferPointer) { written.append(contentsOf: more) }
}
