// Looking for bytes, sixteen a step.

extension [UInt8] {
  /// Whether any of the bytes is `byte`.
  public func holds(_ byte: UInt8) -> Bool { place(of: byte, from: 0, to: count) < count }

  /// The first place of `byte` in a range; the range's end where it does not stand there. Clamped to the bytes.
  public func place(of byte: UInt8, from start: Int, to end: Int) -> Int {
    search(from: start, to: end) {
      $0 .== SIMD16(repeating: byte)
    } one: {
      $0 == byte
    }
  }

  /// The first place of `@` or `#` in a range; the range's end where neither stands there. Clamped to the bytes.
  public func placeOfSigil(from start: Int, to end: Int) -> Int {
    search(from: start, to: end) {
      ($0 .== SIMD16(repeating: 0x40)) .| ($0 .== SIMD16(repeating: 0x23))
    } one: {
      $0 == 0x40 || $0 == 0x23
    }
  }

  /// The first LF or CR in a range; the range's end where none stands there.
  func placeOfLineEnd(from start: Int, to end: Int) -> Int {
    search(from: start, to: end) {
      ($0 .== SIMD16(repeating: 0x0A)) .| ($0 .== SIMD16(repeating: 0x0D))
    } one: {
      $0 == 0x0A || $0 == 0x0D
    }
  }

  /// The first place of a bracket, a brace, a backslash or a bar in a range; the range's end where none stands there.
  /// (`[ \\ ]` and `{ | }` differ in one bit. Three times `.==` is one instruction each; `.<=` of unsigned bytes is not.)
  public func placeOfBracketOrBrace(from start: Int, to end: Int) -> Int {
    search(from: start, to: end) {
      let low = $0 | SIMD16(repeating: 0x20)
      return (low .== SIMD16(repeating: 0x7B)) .| (low .== SIMD16(repeating: 0x7C)) .| (low .== SIMD16(repeating: 0x7D))
    } one: {
      ($0 | 0x20) &- 0x7B <= 2
    }
  }

  @inline(__always)
  private func search(
    from start: Int,
    to end: Int,
    _ meets: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>,
    one: (UInt8) -> Bool
  ) -> Int {
    let end = Swift.min(end, count)
    return withUnsafeBytes { raw in
      var index = Swift.max(start, 0)
      while index + 16 <= end {
        if any(meets(raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))) { break }
        index += 16
      }
      while index < end, !one(raw[index]) { index += 1 }
      return Swift.min(index, Swift.max(end, start))
    }
  }
}
