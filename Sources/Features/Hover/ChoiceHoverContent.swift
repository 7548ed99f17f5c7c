// What a codebook says of which files belong to its corpus, on a card.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

/// The card of an `exclude` or `include`.
struct ChoiceHoverContent {
  let range: TextRange
  let text: Escaped<MarkdownText>

  /// nil where no pattern stands.
  init?(at offset: TextOffset, in context: FeatureContext) {
    guard context.tree.isCodebook, let header = HeaderContext(context.tree, at: offset),
      case .value(of: let key?) = header.role, key.value == .pattern, !header.element.isEmpty
    else { return nil }
    let pattern = PathPattern(context.tree.string(header.element))
    let paths = context.corpus.files.lazy.compactMap { context.corpus.record($0)?.path }
    let count = paths.filter { pattern.matches($0) }.count
    range = header.element
    text = [
      "\(code: pattern.text) · \(key.written)",
      "\(key.help)",
      "\(plural(count, "file")) of the corpus \(count == 1 ? "matches" : "match"); of several lines that match a file the last one decides",
    ].joined(separator: "\n\n")
  }
}
