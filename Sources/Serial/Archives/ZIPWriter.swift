// ZIP archives, written from the first file to the last.

/// Files are stored as they are, without compression, with one fixed time, so that the same files give the same bytes. What
/// each call returns is written behind what was returned before. Archives beyond 4 GiB or 65,535 files cannot be written.
public struct ZIPWriter: Sendable {
  private struct Entry: Sendable {
    var name: [UInt8]
    var checksum: UInt32
    var size: UInt32
    var offset: UInt32
  }

  private var entries: [Entry] = []
  private var offset = 0

  public init() {}

  /// Whether all that was added has its place: sizes and counts have 32 and 16 bits.
  public var isWhole: Bool { offset <= Int(UInt32.max) && entries.count <= Int(UInt16.max) }

  /// A file with its header. `name` is a path with `/` between its parts.
  public mutating func file(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var sum = CRC32()
    sum.add(bytes)
    return header(name, of: sum) + bytes
  }

  /// The header of a file whose bytes, of this sum, are written behind it.
  public mutating func header(_ name: String, of sum: CRC32) -> [UInt8] {
    let entry = Entry(
      name: Array(name.utf8),
      checksum: sum.value,
      size: UInt32(clamping: sum.count),
      offset: UInt32(clamping: offset)
    )
    entries.append(entry)
    var out: [UInt8] = []
    out.append(little: 0x0403_4B50, 4)
    appendCommon(entry, to: &out)
    out += entry.name
    offset += out.count + sum.count
    return out
  }

  /// The directory of all files, which ends the archive.
  public mutating func end() -> [UInt8] {
    var out: [UInt8] = []
    for entry in entries {
      out.append(little: 0x0201_4B50, 4)
      out.append(little: 20, 2)
      appendCommon(entry, to: &out)
      // No comment, first disk, no attributes.
      out.append(little: 0, 2)
      out.append(little: 0, 2)
      out.append(little: 0, 2)
      out.append(little: 0, 4)
      out.append(little: entry.offset, 4)
      out += entry.name
    }
    let size = out.count
    out.append(little: 0x0605_4B50, 4)
    out.append(little: 0, 4)
    out.append(little: UInt32(clamping: entries.count), 2)
    out.append(little: UInt32(clamping: entries.count), 2)
    out.append(little: UInt32(clamping: size), 4)
    out.append(little: UInt32(clamping: offset), 4)
    out.append(little: 0, 2)
    return out
  }

  /// What the header of a file and its entry in the directory have in common.
  private func appendCommon(_ entry: Entry, to out: inout [UInt8]) {
    out.append(little: 20, 2)
    // Names are UTF-8.
    out.append(little: 0x0800, 2)
    // Stored; 1980-01-01, the first day that ZIP knows.
    out.append(little: 0, 2)
    out.append(little: 0, 2)
    out.append(little: 0x21, 2)
    out.append(little: entry.checksum, 4)
    out.append(little: entry.size, 4)
    out.append(little: entry.size, 4)
    out.append(little: UInt32(clamping: entry.name.count), 2)
    out.append(little: 0, 2)
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: UInt32, _ width: Int) {
    for place in 0..<width { append(UInt8(truncatingIfNeeded: value >> UInt32(8 * place))) }
  }
}
