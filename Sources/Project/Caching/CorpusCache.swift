// What was known of a corpus at its last check, as it lies on the disk.

internal import Disk
internal import Rules
internal import Text

/// A cache that was read. Its bytes may be anything: what is no cache for the key, or not whole, is nil, and what an entry
/// cannot say is not known.
///
/// A mark, the number of bytes of the head, a digest of the head and one of what follows. The head has the key, the time and
/// day of the check, a row for each file, and the reports, one after the other; the entries follow it.
final class CorpusCache: Sendable {
  /// What stands before the rows.
  struct Title: Sendable {
    /// When the check began, in nanoseconds since 1970, and the day by which dates lie in the future.
    var time: Int64
    var day: Int64
    /// Whether the reports are those of the corpus as the rows list it: all files had been read, all folders looked into.
    var isWhole: Bool
  }

  let title: Title
  /// Codebooks first, then articles, each in the order of their paths.
  let rows: [CacheRow]
  private let head: [UInt8]
  /// Where in `head` stands what was found in the file of each row.
  private let reports: [Range<Int>]
  private let file: PrivateFile
  private let tailDigest: UInt64

  private static let mark = Array("dossier's cache\n".utf8)
  private static let headStart = mark.count + 24

  /// Reads the head of a file.
  init?(_ file: PrivateFile, _ key: CacheKey) {
    guard let start = file.bytes(Self.headStart, at: 0), start.starts(with: Self.mark) else { return nil }
    let numbers = start.withUnsafeBytes { bytes in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[Self.mark.count...]))
      return (count: reader.fixed(), digest: reader.fixed(), tail: reader.fixed())
    }
    guard let count = Int(exactly: numbers.count), let head = file.bytes(count, at: Self.headStart),
      ContentDigest(head).bits == numbers.digest
    else { return nil }
    let read = head.withUnsafeBytes { bytes -> (title: Title, rows: [CacheRow], end: Int)? in
      var reader = ByteReader(bytes)
      guard reader.bytes(reader.count()).elementsEqual(key.bytes) else { return nil }
      let title = Title(time: reader.signed(), day: reader.signed(), isWhole: reader.byte() == 1)
      let rows: [CacheRow] = reader.list()
      return reader.isDamaged ? nil : (title, rows, bytes.count - reader.left)
    }
    guard let read, let reports = CacheEntries.ranges(read.rows.map { $0.report ?? 0 }, from: read.end, to: head.count)
    else { return nil }
    (title, rows, self.reports) = (read.title, read.rows, reports)
    (self.file, self.head, tailDigest) = (file, head, numbers.tail)
  }

  /// The entries of all rows; nil where they are not those that were written.
  func entries() -> CacheEntries? {
    let start = Self.headStart + head.count
    guard let tail = file.bytes(file.size - start, at: start), ContentDigest(tail).bits == tailDigest else {
      return nil
    }
    return CacheEntries(tail, rows.map(\.entry))
  }

  /// What was found in the file of a row; nil where nobody asked, and where the bytes do not say.
  func report(_ row: Int) -> [Finding]? {
    guard let count = rows[row].report else { return nil }
    if count == 0 { return [] }
    return head.withUnsafeBytes { bytes in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[reports[row]]))
      let findings: [Finding] = reader.list()
      return reader.isAtEnd ? findings : nil
    }
  }

  /// The same as bytes, to be written again.
  func reportBytes(_ row: Int) -> ArraySlice<UInt8>? { rows[row].report.map { _ in head[reports[row]] } }

  // MARK: Writing

  /// A whole cache as bytes. Of each row the entry and the report, which are as long as the row says.
  static func bytes(
    _ key: CacheKey,
    _ title: Title,
    _ files: [(row: CacheRow, entry: ArraySlice<UInt8>, report: ArraySlice<UInt8>)]
  ) -> [UInt8] {
    var head = ByteWriter()
    head.number(UInt64(key.bytes.count))
    key.bytes.withUnsafeBytes { head.append($0) }
    head.signed(title.time)
    head.signed(title.day)
    head.byte(title.isWhole ? 1 : 0)
    head.list(files.lazy.map(\.row))
    for file in files { file.report.withUnsafeBytes { head.append($0) } }
    // In one piece, which nobody copies: there may be very many files.
    let tailStart = headStart + head.count
    var whole = mark
    whole.reserveCapacity(tailStart + files.reduce(0) { $0 + $1.entry.count })
    whole += repeatElement(0, count: headStart - mark.count)
    whole += head.bytes
    for file in files { whole += file.entry }
    var numbers = ByteWriter()
    numbers.fixed(UInt64(head.count))
    numbers.fixed(ContentDigest(head.bytes).bits)
    numbers.fixed(whole.withUnsafeBytes { ContentDigest(UnsafeRawBufferPointer(rebasing: $0[tailStart...])) }.bits)
    whole.replaceSubrange(mark.count..<headStart, with: numbers.bytes)
    return whole
  }
}
