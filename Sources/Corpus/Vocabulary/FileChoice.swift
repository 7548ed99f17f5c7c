// What a codebook says of which files belong to its corpus.

internal import Syntax
public import Text

/// `exclude: archive/**` leaves files out of the corpus, `include: archive/1993/**` takes them in again; of several that
/// match a file the last one decides. They count in the codebooks that lie in the root itself.
public struct FileChoice: Hashable, Sendable {
  /// Of paths from the root.
  public let pattern: PathPattern
  /// Whether it takes files in.
  public let takesIn: Bool
  public let key: TextRange

  init(pattern: PathPattern, takesIn: Bool, key: TextRange) {
    (self.pattern, self.takesIn, self.key) = (pattern, takesIn, key)
  }

  /// Reads a codebook's entry; nil for another key, and without a pattern.
  init?(_ entry: HeaderEntry, _ tree: SyntaxTree) {
    switch HeaderKey(tree.bytes, entry.key) {
    case .exclude: takesIn = false
    case .include: takesIn = true
    default: return nil
    }
    if entry.value.isEmpty { return nil }
    pattern = PathPattern(tree.string(entry.value))
    key = entry.key
  }

  /// Those of a codebook, in their order; none of one that cannot be read.
  public static func all(inCodebook bytes: [UInt8]) -> [FileChoice] {
    // A codebook may be large, and hardly any has one.
    let words = [HeaderKey.exclude, .include].map { Array($0.written.utf8) }
    let lines = bytes.dropFirst(bytes.lengthOfByteOrderMark).split(separator: UInt8(ascii: "\n"))
    guard lines.contains(where: { line in words.contains { line.starts(with: $0) } }) else { return [] }
    return ParsedFile(bytes, as: .codebook).facts.choices
  }

  /// Whether it says the same, wherever it stands.
  public func isSame(as other: FileChoice) -> Bool { pattern == other.pattern && takesIn == other.takesIn }
}
