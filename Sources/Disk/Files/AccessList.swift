// An access list of POSIX.1e as Linux keeps it: a version of four bytes, then eight bytes for each entry.

struct AccessList {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tags of the owning group, and of everybody else.
  private static let (group, others): (UInt8, UInt8) = (0x04, 0x20)

  /// The same, but the owning group may do no more than everybody: it is another group now.
  var withoutGroup: [UInt8] {
    let entries = stride(from: 4, to: bytes.count - 7, by: 8)
    let all = entries.first { bytes[$0] == Self.others }.map { bytes[$0 + 2] } ?? 0
    var narrowed = bytes
    for entry in entries where bytes[entry] == Self.group { narrowed[entry + 2] &= all }
    return narrowed
  }
}
