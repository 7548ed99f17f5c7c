// One file of a corpus as a cache lists it.

internal import Disk
internal import Text

/// By what a file is known again, and how many bytes of the cache say what is known of it.
struct CacheRow: Sendable {
  var path: DiskPath
  var isCodebook: Bool
  /// Whether nothing is known of what the file says.
  var isUnread: Bool
  /// nil where a change of the file might leave no trace, so that it must be read again.
  var stamp: FileStamp?
  /// Of the bytes that were checked; nil for a file that was too large.
  var digest: ContentDigest?
  /// The bytes of its facts and own findings; 0 where these are not known.
  var entry: Int
  /// The bytes of all that was found in it; nil where nobody asked.
  var report: Int?

  /// Whether it lists a file of a corpus.
  func lists(_ file: CorpusFile) -> Bool {
    isCodebook == (file.kind == .codebook) && path == file.relative
  }
}

extension CacheRow: Packed {
  func write(to writer: inout ByteWriter) {
    writer.byte(
      (isCodebook ? 1 : 0) | (isUnread ? 2 : 0) | (stamp != nil ? 4 : 0) | (digest != nil ? 8 : 0)
        | (report != nil ? 16 : 0)
    )
    writer.number(UInt64(path.bytes.count))
    path.bytes.withUnsafeBytes { writer.append($0) }
    if let stamp {
      writer.number(stamp.size)
      writer.number(stamp.inode)
      writer.fixed(UInt64(bitPattern: stamp.changed))
      writer.signed(stamp.modified &- stamp.changed)
    }
    if let digest { writer.fixed(digest.bits) }
    writer.number(UInt64(entry))
    if let report { writer.number(UInt64(report)) }
  }

  init(from reader: inout ByteReader) {
    let marks = reader.byte()
    path = DiskPath(bytes: reader.bytes(reader.count()))
    isCodebook = marks & 1 != 0
    isUnread = marks & 2 != 0
    if marks & 4 != 0 {
      let (size, inode) = (reader.number(), reader.number())
      let changed = Int64(bitPattern: reader.fixed())
      stamp = FileStamp(size: size, inode: inode, modified: changed &+ reader.signed(), changed: changed)
    }
    if marks & 8 != 0 { digest = ContentDigest(bits: reader.fixed()) }
    entry = reader.size()
    if marks & 16 != 0 { report = reader.size() }
  }
}

extension ByteReader {
  /// How many bytes there are somewhere else.
  fileprivate mutating func size() -> Int {
    let size = number()
    if size < 1 << 40 { return Int(size) }
    fail()
    return 0
  }
}
