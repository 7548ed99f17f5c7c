// What all that a cache holds depends on, besides the files.

internal import Corpus
internal import Disk
internal import Rules
internal import Text

/// The build of the program, the corpus and what was asked of the checks: with another key a cache is of no use.
struct CacheKey: Equatable, Sendable {
  /// To be raised where the order of bytes changes; the build of the program changes then, too.
  private static let format: UInt64 = 1

  let bytes: [UInt8]

  /// `program` is the stamp of the running program.
  init(_ root: DiskPath, _ program: FileStamp, _ rules: RuleSelection, countingBelow: Severity) {
    var writer = ByteWriter()
    writer.number(Self.format)
    for number in [program.size, program.inode] { writer.fixed(number) }
    for number in [program.modified, program.changed] { writer.fixed(UInt64(bitPattern: number)) }
    writer.number(UInt64(root.bytes.count))
    root.bytes.withUnsafeBytes { writer.append($0) }
    rules.write(to: &writer)
    writer.choice(countingBelow)
    bytes = writer.bytes
  }
}
