// What was known of a corpus at its last check, as it lies on the disk.

internal import Corpus
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
  private let bytes: [UInt8]
  /// Where in `bytes` stands what is known of each row.
  private let reports: [Range<Int>]
  private let entries: [Range<Int>]
  private let tailStart: Int
  private let tailDigest: UInt64

  private static let mark = Array("dossier's cache\n".utf8)
  private static let headStart = mark.count + 24

  init?(_ bytes: [UInt8], _ key: CacheKey) {
    guard bytes.count > Self.headStart, bytes.starts(with: Self.mark) else { return nil }
    let head = bytes.withUnsafeBytes { all -> (Title, [CacheRow], rest: Int, end: Int, tail: UInt64)? in
      var start = ByteReader(UnsafeRawBufferPointer(rebasing: all[Self.mark.count..<Self.headStart]))
      let (length, digest, tail) = (start.fixed(), start.fixed(), start.fixed())
      guard length <= UInt64(all.count - Self.headStart) else { return nil }
      let head = UnsafeRawBufferPointer(rebasing: all[Self.headStart..<Self.headStart + Int(length)])
      guard ContentDigest(head).bits == digest else { return nil }
      var reader = ByteReader(head)
      guard reader.bytes(reader.count()).elementsEqual(key.bytes) else { return nil }
      let title = Title(time: reader.signed(), day: reader.signed(), isWhole: reader.byte() == 1)
      let rows: [CacheRow] = reader.list()
      if reader.isDamaged { return nil }
      let end = Self.headStart + head.count
      return (title, rows, end - reader.left, end, tail)
    }
    guard let head else { return nil }
    (title, rows) = (head.0, head.1)
    guard let reports = Self.ranges(rows.map { $0.report ?? 0 }, from: head.rest, to: head.end),
      let entries = Self.ranges(rows.map(\.entry), from: head.end, to: bytes.count)
    else { return nil }
    (self.reports, self.entries) = (reports, entries)
    (self.bytes, tailStart, tailDigest) = (bytes, head.end, head.tail)
  }

  /// Whether the entries are those that were written. To be asked before any is read.
  var hasWholeEntries: Bool {
    bytes.withUnsafeBytes { ContentDigest(UnsafeRawBufferPointer(rebasing: $0[tailStart...])).bits == tailDigest }
  }

  /// What was found in the file of a row; nil where nobody asked, and where the bytes do not say.
  func report(_ row: Int) -> [Finding]? {
    guard let count = rows[row].report else { return nil }
    return count == 0 ? [] : read(reports[row]) { $0.list() }
  }

  /// The facts of the file of a row and, where they are known, its own findings.
  func entry(_ row: Int) -> CacheEntry? {
    entries[row].isEmpty ? nil : read(entries[row]) { CacheEntry(from: &$0) }
  }

  /// The bytes of the same, to be written again.
  func entryBytes(_ row: Int) -> ArraySlice<UInt8> { bytes[entries[row]] }
  func reportBytes(_ row: Int) -> ArraySlice<UInt8>? { rows[row].report.map { _ in bytes[reports[row]] } }

  private func read<Value>(_ range: Range<Int>, _ read: (inout ByteReader) -> Value) -> Value? {
    bytes.withUnsafeBytes { all in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: all[range]))
      let value = read(&reader)
      return reader.isAtEnd ? value : nil
    }
  }

  /// Ranges of these lengths, one after the other; nil where they do not fill what there is.
  private static func ranges(_ lengths: [Int], from start: Int, to end: Int) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(lengths.count)
    var place = start
    for length in lengths {
      guard length <= end - place else { return nil }
      ranges.append(place..<place + length)
      place += length
    }
    return place == end ? ranges : nil
  }

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
    var tail: [UInt8] = []
    tail.reserveCapacity(files.reduce(0) { $0 + $1.entry.count })
    for file in files { tail += file.entry }
    var start = ByteWriter()
    mark.withUnsafeBytes { start.append($0) }
    start.fixed(UInt64(head.count))
    start.fixed(ContentDigest(head.bytes).bits)
    start.fixed(ContentDigest(tail).bits)
    return start.bytes + head.bytes + tail
  }
}
