// Numbers in the digits 0 to f.

extension [UInt8] {
  /// Appends the lowest hexadecimal digits of a number, `count` of them, in lower case.
  public mutating func appendHex(_ number: UInt32, digits count: Int) {
    for place in (0..<count).reversed() { append(hexDigit(UInt8(truncatingIfNeeded: number >> UInt32(place * 4)))) }
  }
}

/// The ASCII digit, `0` to `f`, of the four lowest bits of a byte.
public func hexDigit(_ number: UInt8, isUpperCase: Bool = false) -> UInt8 {
  let digit = number & 15
  return digit < 10 ? 0x30 + digit : (isUpperCase ? 0x37 : 0x57) + digit
}
