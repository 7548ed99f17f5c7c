// Whether two runs of bytes are the same, eight a step.

/// Whether the bytes are the same and as many.
public func isSame(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  let (x, y) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
  var index = 0
  while index + 8 <= x.count {
    if x.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      != y.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    {
      return false
    }
    index += 8
  }
  while index < x.count {
    if x[index] != y[index] { return false }
    index += 1
  }
  return true
}
