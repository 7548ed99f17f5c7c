// The distinct handles of one file while it is read.

internal import Text

/// Gives each handle its place, by its bytes: a name that stands a hundred times becomes a string once. A table of its
/// own, since a dictionary of strings took a fifth of the time of `check`.
struct HandleTable {
  private(set) var handles: [Handle] = []
  /// Indices of `keys` + 1 by hash; 0 is free. Its length is a power of two, at most half full.
  private var slots: [Int32] = Array(repeating: 0, count: 64)
  /// Every spelling met, and the place of its handle: two spellings of one name differ in their bytes and are equal as
  /// strings.
  private var keys: [(hash: UInt32, place: Int32, range: TextRange)] = []
  /// The places of the names beyond ASCII, which alone have several spellings.
  private var spelledVariously: [Handle: Int32] = [:]

  /// With room for the handles of most files.
  init() {
    handles.reserveCapacity(32)
    keys.reserveCapacity(32)
  }

  /// The place of the handle whose name stands in a range of the file.
  mutating func place(_ namespace: Namespace, _ range: TextRange, in bytes: [UInt8]) -> Int32 {
    let (hash, isASCII) = bytes.withUnsafeBytes { raw in
      Handle.hash(namespace, UnsafeRawBufferPointer(rebasing: raw[range.indices]))
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let key = keys[Int(slots[slot]) - 1]
      if key.hash == hash, handles[Int(key.place)].namespace == namespace, same(key.range, range, bytes) {
        return key.place
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let handle = Handle(namespace, String(decoding: bytes[range.indices], as: UTF8.self))
    let place = place(of: handle, isASCII: isASCII)
    keys.append((hash, place, range))
    slots[slot] = Int32(clamping: keys.count)
    if keys.count * 2 > slots.count { grow() }
    return place
  }

  /// The place of a handle by its name, a new one if need be.
  private mutating func place(of handle: Handle, isASCII: Bool) -> Int32 {
    let place = Int32(clamping: handles.count)
    if !isASCII {
      if let known = spelledVariously[handle] { return known }
      spelledVariously[handle] = place
    }
    handles.append(handle)
    return place
  }

  private func same(_ a: TextRange, _ b: TextRange, _ bytes: [UInt8]) -> Bool {
    guard a.length == b.length else { return false }
    return bytes.withUnsafeBytes { raw in
      let (x, y) = (Int(a.start), Int(b.start))
      var step = 0
      while step + 8 <= a.length {
        if raw.loadUnaligned(fromByteOffset: x + step, as: UInt64.self)
          != raw.loadUnaligned(fromByteOffset: y + step, as: UInt64.self)
        {
          return false
        }
        step += 8
      }
      while step < a.length {
        if raw[x + step] != raw[y + step] { return false }
        step += 1
      }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, key) in keys.enumerated() {
      var slot = Int(key.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: index + 1)
    }
  }
}
