// How far the coding of an article has come, on a card.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

/// The card of a header's `status`.
struct StatusHoverContent {
  let range: TextRange
  let text: Escaped<MarkdownText>

  /// nil where no status stands.
  init?(at offset: TextOffset, in context: FeatureContext) {
    guard let header = HeaderContext(context.tree, at: offset), header.role == .value(of: .status),
      !header.element.isEmpty
    else { return nil }
    let status = context.tree.string(header.element)
    let known = context.scope.vocabulary.statuses
    let help = known.contains(status) ? ArticleStatus(rawValue: status)?.help : "no codebook lists this status"
    range = header.element
    var parts: [Escaped<MarkdownText>] = ["**\(status)** · status"]
    if let help { parts.append("\(help)") }
    let words = known.map { word -> Escaped<MarkdownText> in "\(code: word)" }
    parts.append("one of \(words.joined(separator: ", "))")
    text = parts.joined(separator: "\n\n")
  }
}
