// What words such as `last week` mean, shown behind them in the text.

internal import EDTF
internal import Temporal
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
  /// The hints of a range, of any length: what words mean that count from the article's day, where no tag says it yet.
  /// What `beforeEach` throws, before each stretch without markup or a blank line, ends the search.
  public static func within<Stop: Error>(
    _ range: TextRange,
    in context: FeatureContext,
    beforeEach: () throws(Stop) -> Void
  ) throws(Stop) -> [InlayHint] {
    let found = try TemporalWords.untagged(within: range, in: context, beforeEach: beforeEach)
    return found.filter(\.words.isRelative).compactMap { found in
      found.candidates.first.map { candidate in
        InlayHint(
          offset: found.range.end,
          label: "\(candidate.value)",
          tooltip: WordsHoverContent(found).text,
          edits: found.tagged(candidate.value, in: context.tree)
        )
      }
    }
  }
}
