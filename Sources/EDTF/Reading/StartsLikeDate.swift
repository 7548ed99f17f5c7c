// Whether text is meant as a date, well-formed or not.

/// Whether the bytes of the range start like a date: four of digit or `X`, after signs (`?`, `~`, `%`) and a minus or
/// without; `Y`, `P`, `PT` or `R` and a digit; `[`, `{` or `../`. The range is clamped to the bytes that there are.
///
/// The last comma part of a property is its period when this holds, so that a mistyped one is an error and never part
/// of a name: `1993-4-7` starts like a date, `Group of 7`, `93` and `R/P6M` do not.
public func startsLikeDate(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
  let start = min(max(range.lowerBound, 0), bytes.count)
  let end = min(max(range.upperBound, start), bytes.count)
  return bytes.withUnsafeBufferPointer { all in
    var reader = DateReader(UnsafeBufferPointer(rebasing: all[start..<end]))
    switch reader.peek() {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return true
    case UInt8(ascii: "."): return reader.takeDots() && reader.peek() == UInt8(ascii: "/")
    case UInt8(ascii: "Y"), UInt8(ascii: "R"): return reader.digit(1) != nil
    case UInt8(ascii: "P"): return reader.digit(reader.peek(1) == UInt8(ascii: "T") ? 2 : 1) != nil
    default: break
    }
    while reader.take("?") || reader.take("~") || reader.take("%") {}
    _ = reader.take("-")
    return (0..<4).allSatisfy { reader.digit($0) != nil || reader.peek($0) == UInt8(ascii: "X") }
  }
}
