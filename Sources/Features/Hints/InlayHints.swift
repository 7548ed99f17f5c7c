// What words such as `last week` mean, shown behind them in the text.

internal import EDTF
internal import Rules
internal import Serial
internal import Temporal
public import Text

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
    let shown = found.filter(\.words.isRelative)
    let edits = shown.map { words in words.candidates.first.flatMap { words.tagged($0.value, in: context) } }
    var guarded = context.editGuard
    var allowed = guarded.allows(edits.compactMap(\.self))[...]
    return zip(shown, edits).compactMap { words, edit in
      let isAllowed = edit != nil && allowed.popFirst() ?? false
      return words.candidates.first.map { candidate in
        InlayHint(
          offset: words.range.end,
          label: "\(candidate.value)",
          tooltip: WordsHoverContent(words).text.string,
          edits: isAllowed ? edit?.edits.map(\.edit) ?? [] : []
        )
      }
    }
  }
}
