// Values that can be written as bytes and read again.

/// A value that the program writes for itself, to read it again later: in as few bytes as are quickly read.
public protocol Packed {
  /// Adds the value to what was written.
  func write(to writer: inout ByteWriter)

  /// Reads what `write` wrote. Where other bytes stand, the reader is damaged, and the value means nothing.
  init(from reader: inout ByteReader)
}

extension TextRange: Packed {
  @inlinable
  public func write(to writer: inout ByteWriter) {
    writer.place(start)
    writer.number(UInt64(end &- start))
  }

  @inlinable
  public init(from reader: inout ByteReader) {
    let start = reader.place()
    let length = TextOffset(clamping: reader.number())
    let (end, isBeyond) = start.addingReportingOverflow(length)
    if isBeyond { reader.fail() }
    self.init(start, isBeyond ? start : end)
  }
}

extension String: Packed {
  public func write(to writer: inout ByteWriter) {
    var text = self
    text.withUTF8 { bytes in
      writer.number(UInt64(bytes.count))
      writer.append(UnsafeRawBufferPointer(bytes))
    }
  }

  public init(from reader: inout ByteReader) {
    let bytes = reader.bytes(reader.count())
    // What is no UTF-8 was not written by `write`. (`String(validating:as:)` is generic code of the library, which took a
    // tenth of the time of a check with a cache.)
    if firstInvalidUTF8(in: bytes) == nil {
      self = String(decoding: bytes, as: UTF8.self)
    } else {
      reader.fail()
      self = ""
    }
  }
}

extension TextEdit: Packed {
  public func write(to writer: inout ByteWriter) {
    range.write(to: &writer)
    replacement.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    let range = TextRange(from: &reader)
    self.init(range, String(from: &reader))
  }
}
