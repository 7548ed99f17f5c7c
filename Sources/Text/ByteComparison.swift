// How two runs of bytes compare, eight a step.

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

/// Whether bytes come before others in the order of a dictionary: by the first that differs, else the shorter first.
public func precedes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  let (x, y) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
  let shorter = min(x.count, y.count)
  var index = 0
  while index + 8 <= shorter {
    let one = UInt64(bigEndian: x.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let other = UInt64(bigEndian: y.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    if one != other { return one < other }
    index += 8
  }
  while index < shorter {
    if x[index] != y[index] { return x[index] < y[index] }
    index += 1
  }
  return x.count < y.count
}
