// How much is worked out of findings of which there are very many.

public import Text

/// A limit on the findings of one file: to say what is wrong and how to fix it takes most of the time of a check, and an
/// editor shows the first thousand.
public struct FindingLimit: Sendable {
  /// So many findings of a kind of checks have words, related places and fixes; the others have their place alone.
  public var withWords: Int
  /// Findings that begin behind this place are left out.
  public var lastStart: TextOffset

  /// No limit but those that are given.
  public init(withWords: Int = .max, lastStart: TextOffset = .max) {
    (self.withWords, self.lastStart) = (withWords, lastStart)
  }
}
