// A note and the words that it is on.

public import Text

/// A coder's note.
public struct NoteFact: Hashable, Sendable {
  public var words: TextRange
  /// The string with its quotation marks.
  public var string: TextRange
}
