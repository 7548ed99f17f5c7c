// A word at a place that ends one finding there.

public import Text

/// `allow CODE` in an item of a tag or of the foot, or in a definition: a check whose finding at that place is meant so.
public struct Allowance: Hashable, Sendable {
  /// The code as written; perhaps no check has it.
  public var code: String
  /// The code's bytes.
  public var range: TextRange
  /// Where its findings are ended: the words with their tag, the line of the foot, the definition.
  var places: [TextRange]
  /// What within these places is another's: other items of the tag, tags within the words.
  var others: [TextRange]
  /// What goes with the code where nobody needs it: its comma, or `allow` with it, or what says nothing else.
  public var deletions: [TextRange]
  /// Whether the marks around stay as they are when that goes.
  public var isCut: Bool

  /// Whether a finding of the check at this range is ended.
  public func covers(_ range: TextRange) -> Bool {
    places.contains { $0.encloses(range) } && !others.contains { $0.encloses(range) }
  }
}
