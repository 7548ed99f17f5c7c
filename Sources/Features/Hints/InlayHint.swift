// A hint that an editor shows after some words.

public import Text

/// A hint behind some words.
public struct InlayHint: Hashable, Sendable {
  /// The place behind the words.
  public var offset: TextOffset
  /// `1993-04-16`
  public var label: String
  /// Why, and what else the words may mean; Markdown.
  public var tooltip: String
  /// The edits that tag the words with it; empty where a tag would change the text or how something else is read.
  public var edits: [TextEdit]
}
