// Whether bytes are UTF-8, and where they first are not.

/// The offset of the first byte that is no part of well-formed UTF-8 (Unicode 3.9, table 3-7); nil where all is well.
/// ASCII costs an eighth of a step a byte.
public func firstInvalidUTF8(in bytes: [UInt8]) -> Int? { bytes.withUnsafeBytes { firstInvalidUTF8(in: $0) } }

func firstInvalidUTF8(in raw: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  let count = raw.count
  while index < count {
    if index + 8 <= count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      index += 8
      continue
    }
    let first = raw[index]
    if first < 0x80 {
      index += 1
      continue
    }
    let width: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: width = 2
    case 0xE0: (width, lowest) = (3, 0xA0)
    case 0xED: (width, highest) = (3, 0x9F)
    case 0xE1...0xEF: width = 3
    case 0xF0: (width, lowest) = (4, 0x90)
    case 0xF1...0xF3: width = 4
    case 0xF4: (width, highest) = (4, 0x8F)
    default: return index
    }
    guard index + width <= count, raw[index + 1] >= lowest, raw[index + 1] <= highest else { return index }
    for step in 2..<max(width, 2) where raw[index + step] & 0xC0 != 0x80 { return index }
    index += width
  }
  return nil
}
