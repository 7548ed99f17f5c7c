// What words such as `last week` mean, shown behind them in the text.

internal import EDTF
public import Text

/// A hint behind some words.
public struct InlayHint: Hashable, Sendable {
  /// The place behind the words.
  public var offset: TextOffset
  /// `1993-04-16`
  public var label: String
  /// Why, and what else the words may mean; Markdown.
  public var tooltip: String
  /// The edits that tag the words with it.
  public var edits: [TextEdit]
}

/// Inlay hints.
public enum InlayHints {
  /// The most bytes that are looked through: an editor asks for what it shows, some for all of a text.
  public static let limit = 1 << 16

  /// The hints of a range: what words mean that count from the article's day, where no tag says it yet.
  public static func within(_ range: TextRange, in context: FeatureContext) -> [InlayHint] {
    let seen = TextRange(range.start, min(range.end, range.start + TextOffset(limit)))
    return TemporalWords.untagged(within: seen, in: context).filter(\.words.isRelative).compactMap { found in
      found.candidates.first.map { candidate in
        InlayHint(
          offset: found.range.end,
          label: "\(candidate.value)",
          tooltip: WordsCard(found).text,
          edits: found.tagged(candidate.value, in: context.tree)
        )
      }
    }
  }
}
