// The distinct handles of one file while it is read.

internal import Syntax
internal import Text

/// Gives each handle its place, by its bytes: a name that stands a hundred times becomes a string once. A table of its
/// own, since a dictionary of strings took a fifth of the time of `check`.
struct HandleTable {
  private(set) var handles: [Handle] = []
  /// Places + 1 by hash; 0 is free. Its length is a power of two, at most half full.
  private var slots: [Int32] = Array(repeating: 0, count: 64)
  private var keys: [(hash: UInt32, range: TextRange)] = []

  /// The place of the handle whose name stands in a range of the file.
  mutating func place(_ namespace: Namespace, _ range: TextRange, in bytes: [UInt8]) -> Int32 {
    var hash: UInt32 = 2_166_136_261 ^ UInt32(namespace.rawValue)
    var isASCII = true
    for byte in bytes[range.indices] {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      isASCII = isASCII && byte < 0x80
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place].hash == hash, handles[place].namespace == namespace, same(keys[place].range, range, bytes) {
        return Int32(clamping: place)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let handle = Handle(namespace, String(decoding: bytes[range.indices], as: UTF8.self))
    // Two spellings of one name differ in their bytes and are equal as strings.
    if !isASCII, let known = handles.firstIndex(of: handle) { return Int32(clamping: known) }
    handles.append(handle)
    keys.append((hash, range))
    slots[slot] = Int32(clamping: handles.count)
    if handles.count * 2 > slots.count { grow() }
    return Int32(clamping: handles.count - 1)
  }

  private func same(_ a: TextRange, _ b: TextRange, _ bytes: [UInt8]) -> Bool {
    a.length == b.length && bytes[a.indices].elementsEqual(bytes[b.indices])
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, key) in keys.enumerated() {
      var slot = Int(key.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: place + 1)
    }
  }
}
