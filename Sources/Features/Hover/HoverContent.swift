// A card and the words that it is about.

internal import Serial
public import Text

/// A card, and what it is about.
public struct HoverContent: Hashable, Sendable {
  public var range: TextRange
  /// Markdown; see `plain(_:)` for a client that shows it as it stands.
  public var text: String

  /// The words of a card, for a client that shows no Markdown.
  public static func plain(_ markdown: String) -> String { MarkdownText.plain(markdown) }
}
