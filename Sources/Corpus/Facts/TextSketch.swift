// A text in forty bytes: enough to tell which texts are alike without holding them.

internal import Syntax
public import Text

/// What is kept of an article's text to find its reprints: a digest of its words, and the least of the numbers that its
/// runs of three words give, for each of 32 classes of numbers (one-permutation MinHash, a byte each). The share of bytes
/// that two sketches have in common is, by chance, that of the runs that the two texts have.
///
/// Words are compared without regard to case, to punctuation and to white space, so that straight and curly quotation
/// marks are one. A character of a script that sets no spaces is a word.
public struct TextSketch: Hashable, Sendable {
  /// Fewer words than these are no text worth comparing: `No comment.`
  static let fewestWords = 8
  /// Fewer words than these are compared as a whole alone.
  static let fewestWordsForParts = 32
  static let classes = 32
  /// Of 32 numbers so many agree at least where texts are alike: two thirds, so that of the texts of which nine tenths are
  /// the same 97 in 100 are found, and of those that share one half none.
  static let fewestInCommon = 22

  /// The least numbers, a byte each; 0 where the text is too short.
  private var minima: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var digest: UInt64 = 0
  /// The header's `coder` as a number; 0 where none is given.
  private var coder: UInt32 = 0
  private var words: UInt32 = 0

  /// The sketch of a file without a text.
  public init() {}

  init(_ tree: SyntaxTree, coder: String?) {
    let runs = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.classes) { least in
      least.initialize(repeating: .max)
      var runs = WordRuns(least: least)
      tree.bytes.withUnsafeBufferPointer { bytes in
        for node in tree.nodes where node.kind == .text { runs.read(bytes, node.range.indices) }
      }
      runs.endWord()
      return (digest: runs.digest, count: runs.count, minima: runs.minima)
    }
    digest = runs.digest
    words = UInt32(clamping: runs.count)
    if let coder { self.coder = Self.number(of: coder) }
    if runs.count >= Self.fewestWordsForParts { minima = runs.minima }
  }

  /// The numbers by which a sketch is looked up: sketches of texts that are much alike share at least one, and nearly
  /// always several. Texts of other coders share none, since a text that two have coded is no reprint.
  var keys: [UInt32] {
    guard words >= Self.fewestWords else { return [] }
    guard words >= Self.fewestWordsForParts else { return [key(digest, 0)] }
    // Of texts of which nine tenths are the same 97 in 100 share one of six groups of four bytes.
    return [
      key(minima.0 & 0xFFFF_FFFF, 1), key(minima.0 >> 32, 2), key(minima.1 & 0xFFFF_FFFF, 3), key(minima.1 >> 32, 4),
      key(minima.2 & 0xFFFF_FFFF, 5), key(minima.2 >> 32, 6),
    ]
  }

  /// The number by which other codings of the text are looked up.
  var textKey: UInt32 { UInt32(truncatingIfNeeded: digest ^ digest >> 32) }

  private func key(_ part: UInt64, _ place: UInt64) -> UInt32 {
    let mixed = (part ^ (place << 56) ^ (UInt64(coder) << 24)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 16)
  }

  /// How much of two texts is the same, in hundredths: 100 for the same words in the same order, nil where it is less
  /// than some eight tenths, and where two coders have coded one text.
  public func likeness(_ other: TextSketch) -> Int? {
    guard coder == other.coder, words >= Self.fewestWords else { return nil }
    if isSameText(as: other) { return 100 }
    guard min(words, other.words) >= Self.fewestWordsForParts else { return nil }
    let same =
      Self.equalBytes(minima.0, other.minima.0) + Self.equalBytes(minima.1, other.minima.1)
      + Self.equalBytes(minima.2, other.minima.2) + Self.equalBytes(minima.3, other.minima.3)
    guard same >= Self.fewestInCommon else { return nil }
    // Of two texts of one length that share a part p, the runs in common are p / (2 - p) of all that occur.
    return min(99, 200 * same / (Self.classes + same))
  }

  /// Whether two files hold one text, coded by two coders.
  func isOtherCoding(of other: TextSketch) -> Bool { coder != other.coder && isSameText(as: other) }

  /// How many texts several coders have coded, among the files with these sketches. A file without words has no text.
  public static func textsOfSeveralCoders(_ sketches: [TextSketch]) -> Int {
    groupsOfOneText(sketches).count { group in
      group.dropFirst().contains { sketches[$0].isOtherCoding(of: sketches[group[0]]) }
    }
  }

  /// The places of the sketches of one text, for each text in the order of the first. A file without words has no text.
  public static func groupsOfOneText(_ sketches: [TextSketch]) -> [[Int]] {
    let places = sketches.indices.filter { sketches[$0].words > 0 }
    return Dictionary(grouping: places) { sketches[$0].textKey }.values.sorted { $0[0] < $1[0] }
  }

  private func isSameText(as other: TextSketch) -> Bool { digest == other.digest && words == other.words }

  private static func equalBytes(_ a: UInt64, _ b: UInt64) -> Int {
    let difference = a ^ b
    return (0..<8).count { (difference >> UInt64($0 * 8)) & 0xFF == 0 }
  }

  private static func number(of coder: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in coder.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return max(hash, 1)
  }

  public static func == (a: TextSketch, b: TextSketch) -> Bool {
    a.minima == b.minima && a.digest == b.digest && a.coder == b.coder && a.words == b.words
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension TextSketch: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.number(UInt64(words))
    if words == 0 { return }
    writer.fixed(digest)
    writer.number(UInt64(coder))
    if words < Self.fewestWordsForParts { return }
    for part in [minima.0, minima.1, minima.2, minima.3] { writer.fixed(part) }
  }

  public init(from reader: inout ByteReader) {
    self.init()
    words = UInt32(clamping: reader.number())
    if words == 0 { return }
    digest = reader.fixed()
    coder = UInt32(clamping: reader.number())
    if words < Self.fewestWordsForParts { return }
    minima = (reader.fixed(), reader.fixed(), reader.fixed(), reader.fixed())
  }
}
