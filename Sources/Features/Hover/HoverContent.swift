// A card and the words that it is about.

internal import Corpus
internal import EDTF
internal import Syntax
public import Text

/// A card, and what it is about.
public struct HoverContent: Hashable, Sendable {
  public var range: TextRange
  /// Markdown.
  public var text: String
}
