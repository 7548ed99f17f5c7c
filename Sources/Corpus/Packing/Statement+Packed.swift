// Statements, and what stands in them, as bytes.

internal import EDTF
internal import Syntax
public import Text

extension Statement: Packed {
  public func write(to writer: inout ByteWriter) {
    item.write(to: &writer)
    writer.slice(spans)
    writer.optional(label)
    writer.slice(uses)
    writer.slice(labels)
    writer.slice(dates)
    writer.byte(sign.rawValue)
    writer.optional(when)
    writer.byte(dateSource.rawValue)
    writer.choice(reality)
    writer.signed(Int64(paragraph))
  }

  public init(from reader: inout ByteReader) {
    self.init(
      item: TextRange(from: &reader),
      spans: reader.slice(),
      label: reader.optional(),
      uses: reader.slice(),
      labels: reader.slice(),
      dates: reader.slice(),
      sign: reader.raw(or: .neutral),
      when: reader.optional(),
      dateSource: reader.raw(or: .none),
      reality: reader.choice(),
      paragraph: reader.small()
    )
  }
}

extension Use: Packed {
  public func write(to writer: inout ByteWriter) {
    range.write(to: &writer)
    writer.signed(Int64(handle))
    writer.byte(role.rawValue | (isUnsure ? 0x80 : 0))
    writer.byte(sigil.rawValue)
  }

  public init(from reader: inout ByteReader) {
    let range = TextRange(from: &reader)
    let handle = reader.small()
    let marks = reader.byte()
    let role = UseRole(rawValue: marks & 0x7F)
    if role == nil { reader.fail() }
    self.init(
      range: range,
      handle: handle,
      role: role ?? .mention,
      sigil: reader.raw(or: .actor),
      isUnsure: marks & 0x80 != 0
    )
  }
}

extension LabelUse: Packed {
  public func write(to writer: inout ByteWriter) {
    name.write(to: &writer)
    range.write(to: &writer)
    writer.byte(place.rawValue)
  }

  public init(from reader: inout ByteReader) {
    self.init(name: String(from: &reader), range: TextRange(from: &reader), place: reader.raw(or: .text))
  }
}

extension ClauseDate: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.byte(role.rawValue)
    when.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(role: reader.raw(or: .reason), when: When(from: &reader))
  }
}

extension When: Packed {
  public func write(to writer: inout ByteWriter) {
    range.write(to: &writer)
    writer.optional(days)
    writer.choice(kind)
  }

  public init(from reader: inout ByteReader) {
    self.init(range: TextRange(from: &reader), days: reader.optional(), kind: reader.choice())
  }
}

extension DayRange: Packed {
  public func write(to writer: inout ByteWriter) {
    let (first, last) = numbers
    writer.signed(Int64(first))
    writer.signed(Int64(last) - Int64(first))
  }

  public init(from reader: inout ByteReader) {
    let first = reader.small()
    let last = Int64(first).addingReportingOverflow(reader.signed())
    if last.overflow || Int32(exactly: last.partialValue) == nil { reader.fail() }
    self.init(numbers: (first, Int32(clamping: last.partialValue)))
  }
}

extension ByteReader {
  /// A case by its number; `fallback` where no case has it.
  mutating func raw<Value: RawRepresentable<UInt8>>(or fallback: Value) -> Value {
    if let value = Value(rawValue: byte()) { return value }
    fail()
    return fallback
  }

  /// A number of 32 bits.
  mutating func small() -> Int32 {
    if let value = Int32(exactly: signed()) { return value }
    fail()
    return 0
  }
}
