// Handles numbered in the order in which they come.

internal import Text

/// Finds the number of a handle by the bytes of its name: a dictionary takes more than twice as long, and some thirty are asked
/// for in every file. A copy shares all until a handle comes that is new.
struct HandleNumbers: Sendable {
  /// By number.
  private(set) var handles: [Handle] = []
  /// By number.
  private var hashes: [UInt32] = []
  /// Numbers + 1 by hash; 0 is free. Their count is a power of two, and at most half are in use.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)

  /// The number of a handle; nil where it has none.
  subscript(_ handle: Handle) -> Int? {
    let hash = Self.hash(handle)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, handles[number] == handle { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Numbers a handle that has no number yet.
  mutating func append(_ handle: Handle) {
    handles.append(handle)
    hashes.append(Self.hash(handle))
    if handles.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for number in handles.indices { enter(number) }
    } else {
      enter(handles.count - 1)
    }
  }

  private mutating func enter(_ number: Int) {
    var slot = Int(hashes[number]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: number + 1)
  }

  /// The same for names that are equal, however they are spelled.
  private static func hash(_ handle: Handle) -> UInt32 {
    var name = handle.name
    let (hash, isASCII) = name.withUTF8 { Handle.hash(handle.namespace, UnsafeRawBufferPointer($0)) }
    if isASCII { return hash }
    // Of what may stand in a handle, the sign of Kelvin alone is equal to a letter of ASCII.
    if name.unicodeScalars.contains("\u{212A}") {
      var normal = name.normalised
      let (hash, isASCII) = normal.withUTF8 { Handle.hash(handle.namespace, UnsafeRawBufferPointer($0)) }
      if isASCII { return hash }
    }
    return UInt32(truncatingIfNeeded: name.hashValue)
  }
}
