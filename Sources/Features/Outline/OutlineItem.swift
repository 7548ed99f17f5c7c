// A line of a file's outline.

public import Corpus
public import Text

/// A part of a file as its outline names it, and what stands within.
public struct OutlineItem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case header
    case definition(Namespace)
    /// A property of a definition.
    case property
    case paragraph
    /// The words of a statement.
    case statement
    case foot
    /// A label of the foot.
    case label
  }

  public var kind: Kind
  /// On one line, and never empty: a title, the first words of a paragraph, the words of a statement.
  public var name: String
  /// A handle, what a statement says, a value; empty where the name says it all.
  public var detail: String
  public var range: TextRange
  /// What is selected when a person goes there: within `range`.
  public var selection: TextRange
  public var children: [OutlineItem] = []
}
