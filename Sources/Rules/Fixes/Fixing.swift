// Fixes applied round after round, until nothing is left that can be mended.

internal import Corpus
internal import Syntax
public import Text

/// The findings of one file, and its path from the root.
public struct FileFindings: Sendable {
  public var path: String
  public var findings: [Finding]

  public init(path: String, findings: [Finding]) {
    self.path = path
    self.findings = findings
  }
}

/// Values in, values out: whoever holds the files checks them, lets a round mend them, and checks again.
///
/// In a round, of fixes that touch one place the first by place is applied; the others are offered anew by the next
/// check, if they are still wanted. A fix is applied whole or not at all, and never changes an article's text but by
/// freeing it of markup that a slip left there.
public struct Fixing: Sendable {
  /// More rounds than any file needs that was written by a person.
  public static let limit = 100

  /// A finding, by its file and place in the round in which it was told.
  public struct Place: Hashable, Sendable {
    public var path: String
    public var code: String
    public var range: TextRange
  }

  /// A finding that was mended, and the files that its fix changed.
  public struct Mended: Hashable, Sendable {
    public var code: String
    public var files: Set<String>
  }

  private let scope: FixScope
  private var rounds = 0
  /// What was mended, in the order in which it was.
  public private(set) var mended: [Mended] = []
  /// What the last round had a fix for that would have changed a text, or made markup that cannot be read.
  public private(set) var refused: [Place] = []
  /// Whether more could be mended, but not within the limit.
  public private(set) var isUnfinished = false

  public init(_ scope: FixScope) { self.scope = scope }

  /// The new bytes of the files that the fixes of these findings change; none when all is done.
  ///
  /// `read` gives the bytes of a file, by its path from the root, as they were when the findings were told; nil where it
  /// cannot be written. Files come in the order in which the first of two fixes wins.
  public mutating func round(_ files: [FileFindings], read: @escaping (String) -> [UInt8]?) -> [String: [UInt8]] {
    var texts = Texts(read)
    var barred: Set<Place> = []
    refused = []
    while true {
      let round = FixRound(files, scope, barring: barred, &texts)
      refused += round.refused
      barred.formUnion(round.refused)
      // What was refused may have kept another fix from its place.
      if !round.refused.isEmpty && round.files.isEmpty { continue }
      if round.files.isEmpty { return [:] }
      rounds += 1
      isUnfinished = rounds > Self.limit
      if isUnfinished { return [:] }
      mended += round.kept
      return round.files
    }
  }
}

/// The bytes of files, each asked for once.
struct Texts {
  private let read: (String) -> [UInt8]?
  private var known: [String: [UInt8]?] = [:]

  init(_ read: @escaping (String) -> [UInt8]?) { self.read = read }

  subscript(path: String) -> [UInt8]? {
    mutating get {
      if let bytes = known[path] { return bytes }
      let bytes = read(path).flatMap { firstInvalidUTF8(in: $0) == nil ? $0 : nil }
      known[path] = .some(bytes)
      return bytes
    }
  }
}
