// The checksum of ZIP and of PNG (ISO 3309).

public struct CRC32: Sendable {
  /// What eight bytes do, each with as many behind it as its table's place says.
  private static let tables: [UInt32] = {
    var tables = (0 as UInt32..<256).map { byte in
      (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    for place in 256..<2048 {
      let before = tables[place - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()

  private var state = ~0 as UInt32
  /// How many bytes it sums up.
  public private(set) var count = 0

  public init() {}

  public static func of(_ bytes: [UInt8]) -> UInt32 {
    var sum = CRC32()
    sum.add(bytes)
    return sum.value
  }

  public var value: UInt32 { ~state }

  /// Goes on with what follows.
  public mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    state = Self.tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBytes { bytes in
        var (state, index) = (state, 0)
        while index + 8 <= bytes.count {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ UInt64(state)
          state = 0
          for place in 0..<8 { state ^= tables[(7 - place) << 8 | Int(word >> UInt64(8 * place) & 0xFF)] }
          index += 8
        }
        for byte in bytes[index...] { state = tables[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8 }
        return state
      }
    }
  }

  /// Goes on with the bytes of another sum.
  public mutating func add(_ other: CRC32) {
    // What so many zero bytes do to a sum is linear in its bits: a matrix, squared for each power of two of their number.
    var matrix: [UInt32] = [0xEDB8_8320] + (0..<31).map { UInt32(1) << UInt32($0) }
    for _ in 0..<3 { matrix = Self.squared(matrix) }
    var (value, left) = (value, other.count)
    while left > 0 {
      if left & 1 == 1 { value = Self.product(matrix, value) }
      matrix = Self.squared(matrix)
      left >>= 1
    }
    state = ~(value ^ other.value)
    count += other.count
  }

  private static func squared(_ matrix: [UInt32]) -> [UInt32] { matrix.map { product(matrix, $0) } }

  private static func product(_ matrix: [UInt32], _ vector: UInt32) -> UInt32 {
    matrix.indices.reduce(0) { vector >> UInt32($1) & 1 == 1 ? $0 ^ matrix[$1] : $0 }
  }
}
