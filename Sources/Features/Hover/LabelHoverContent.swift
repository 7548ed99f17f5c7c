// The statement or the mention behind a label.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

struct LabelHoverContent {
  private let name: String
  private let context: FeatureContext

  init(_ name: String, _ context: FeatureContext) {
    self.name = name
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    let facts = context.facts
    let label = facts.labels.filter { $0.name == name && $0.place.isDefinition }.min { $0.range < $1.range }
    guard let label else { return nil }
    let item: TextRange
    let spans: [TextRange]
    if let statement = facts.statements.first(where: { $0.label == label.range }) {
      (item, spans) = (statement.item, Array(facts.spans(statement)))
    } else if let mention = facts.mentionsInParts.first(where: { $0.label == name }) {
      (item, spans) = (mention.item, mention.words)
    } else {
      return nil
    }
    var text: Escaped<MarkdownText> = "\(code: "^\(name)"): \(code: context.tree.string(item))"
    let words = spans.map { context.tree.plainText(of: $0) }
    if !words.isEmpty { text += "\n\n> \(words.joined(separator: " … "))" }
    let judged = judgements.prefix(Self.most)
    if !judged.isEmpty { text += "\n\n\(judged.joined(separator: "  \n"))" }
    return text
  }

  /// So many statements are shown that are about it.
  private static let most = 4

  /// The statements that judge it, or that have it as a reason or a condition.
  private var judgements: [Escaped<MarkdownText>] {
    let facts = context.facts
    return facts.statements.filter { statement in
      !statement.labels.isEmpty && facts.labels(statement).contains { $0.name == name && $0.place.role != nil }
    }.map { "in \(code: context.tree.string($0.item))" }
  }
}
