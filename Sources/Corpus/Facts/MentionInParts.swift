// Words in several places that name one actor or issue.

public import Text

/// The words of a mention or a topic that several spans with one label make together, as in “the Foreign and Finance
/// Ministers”.
public struct MentionInParts: Hashable, Sendable {
  /// The item in its tag, by which the mention is known.
  public var item: TextRange
  /// Without its `^`.
  public var label: String
  /// In the order of the text; at least two.
  public var words: [TextRange]
}
