// Whether a byte stands in a text, sixteen bytes a step.

/// Whether any of the bytes is `byte`.
public func contains(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { raw in
    let pattern = SIMD16<UInt8>(repeating: byte)
    var index = 0
    while index + 16 <= raw.count {
      if any(raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== pattern) { return true }
      index += 16
    }
    return raw[index...].contains(byte)
  }
}
