// A number that tells whether bytes are still the same.

/// 64 bits made of the bytes of a file, to notice that somebody has changed it meanwhile. Not for whoever means harm:
/// `SHA256` is for that. Takes some 0.2 ns a byte, so that every file of a corpus can have one.
public struct ContentDigest: Hashable, Sendable {
  private let value: UInt64

  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentDigest($0) } }

  /// The same of bytes that may stand anywhere.
  public init(_ bytes: UnsafeRawBufferPointer) {
    // Each word is mixed in by a multiplication of 64 by 64 bits whose halves are folded: every bit reaches all others.
    var value = Self.seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      value = Self.mixed(value, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    self.value = Self.mixed(value, rest)
  }

  /// One that was written down as a number.
  public init(bits: UInt64) { value = bits }

  /// As a number, to be written down.
  public var bits: UInt64 { value }

  /// As hexadecimal digits: for a list that is compared later.
  public var digits: String { String(value, radix: 16) }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
    let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &+ value.rotated &+ word
  }
}

extension UInt64 {
  fileprivate var rotated: UInt64 { self << 29 | self >> 35 }
}
