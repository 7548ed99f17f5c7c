// Fixes applied round after round, until nothing is left that can be fixed.

public import Text

/// Values in, values out: whoever holds the files checks them, lets a round fix them, and checks again.
///
/// In a round, of fixes that touch one place the first by place is applied; the others are offered anew by the next
/// check, if they are still wanted. A fix is applied whole or not at all, and never changes an article's text but by
/// removing markup that was read as text by mistake.
public struct Fixing: Sendable {
  /// More rounds than any file needs that was written by a person.
  public static let limit = 100
  /// How many times a round begins anew because all that it planned was refused.
  private static let attempts = 8

  /// A finding, by its file and place in the round in which it was found.
  public struct Place: Hashable, Sendable {
    public var path: String
    public var code: String
    public var range: TextRange
  }

  /// A finding that was fixed, and the files that its fix changed.
  public struct Fixed: Hashable, Sendable {
    public var code: String
    public var files: Set<String>
  }

  private let scope: FixScope
  private var rounds = 0
  /// What was fixed, in the order in which it was.
  public private(set) var fixed: [Fixed] = []
  /// What the last round had a fix for that must not be applied: it would change a text, or make markup that cannot be
  /// read.
  public private(set) var refused: [Place] = []
  /// Whether more could be fixed, but not within the limit.
  public private(set) var isUnfinished = false

  public init(_ scope: FixScope) { self.scope = scope }

  /// The new bytes of the files that the fixes of these findings change; none when all is done.
  ///
  /// `read` gives a file, by its path from the root, as it was when the findings were made; nil where it
  /// cannot be written. Files come in the order in which the first of two fixes wins.
  public mutating func round(_ files: [FileFindings], read: @escaping (String) -> EditedFile?) -> [String: [UInt8]] {
    var guarded = EditGuard(read)
    var barred: Set<Place> = []
    refused = []
    for _ in 0..<Self.attempts {
      let round = FixRound(files, scope, barring: barred, &guarded)
      refused += round.refused
      barred.formUnion(round.refused)
      // What was refused may have kept another fix from its place.
      if !round.refused.isEmpty && round.files.isEmpty { continue }
      if round.files.isEmpty { return [:] }
      rounds += 1
      isUnfinished = rounds > Self.limit
      if isUnfinished { return [:] }
      fixed += round.fixed
      return round.files
    }
    return [:]
  }
}
