// What could not be read, and where.

public import Text

/// A place at which a file is not as the language has it. What it means for the reader stands in the rules.
public struct SyntaxProblem: Hashable, Sendable {
  /// What is wrong. Each case is one check, but `malformedFootLine`, which is reported with `malformedItem`.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case unclosedTag, unclosedString, unmatchedBracket, tagMarksNothing, tagAfterTag, emptyTag, malformedItem
    case malformedFootLine, wordInUnspacedScript, strayBrace, unpairedBracket, tagAfterPunctuation
    case frontMatter, conflictMarker
    case malformedHeaderLine, badHandle
    case missingHolder, missingTarget, duplicateClause
  }

  public var kind: Kind
  public var range: TextRange
  /// The bytes that a fix would touch, where they are not `range`: the twin of a clause, the span of an item.
  public var related: TextRange?
  /// What was expected, as a phrase; empty where the kind says it all.
  public var detail: String

  init(_ kind: Kind, _ range: TextRange, related: TextRange? = nil, _ detail: String = "") {
    self.kind = kind
    self.range = range
    self.related = related
    self.detail = detail
  }
}
