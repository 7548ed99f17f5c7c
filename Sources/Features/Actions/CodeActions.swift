// What can be done about words: tag them as the time that they name.

internal import EDTF
internal import Temporal
public import Text

/// An offer to change the text.
public struct CodeAction: Hashable, Sendable {
  /// As an order: `Tag “Friday” as 1993-04-16`.
  public var title: String
  /// Edits of the file that was asked about.
  public var edits: [TextEdit]
}

/// Code actions that mend nothing; those that do are the fixes of findings.
public enum CodeActions {
  /// The most readings that are offered.
  private static let most = 3

  /// What can be done at a range of an article, the likeliest first.
  public static func at(_ range: TextRange, in context: FeatureContext) -> [CodeAction] {
    guard let words = TemporalWords.untagged(at: range.start, in: context), words.range.touches(range.end) else {
      return []
    }
    return words.candidates.prefix(most).map { candidate in
      CodeAction(
        title: "Tag “\(words.text)” as \(candidate.value): \(candidate.reason)",
        edits: words.tagged(candidate.value, in: context.tree)
      )
    }
  }
}
