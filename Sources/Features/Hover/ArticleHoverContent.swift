// What the article itself is, and what it says in its own voice.

internal import Analysis
internal import Corpus
internal import Serial
internal import Syntax
internal import Text

/// The card of `@article`.
struct ArticleHoverContent {
  private let context: FeatureContext

  init(_ context: FeatureContext) { self.context = context }

  var text: Escaped<MarkdownText>? {
    let facts = context.facts
    var parts: [Escaped<MarkdownText>] = ["**The article itself** \(code: Handle.article.written)"]
    var lines: [Escaped<MarkdownText>] = facts.title.isEmpty ? [] : ["\(shortened(facts.title, to: 160))"]
    if let published = facts.published {
      lines.append("published \(context.tree.string(published.range))")
    }
    if !lines.isEmpty { parts.append(lines.joined(separator: "  \n")) }
    guard let digest = context.digest(of: .article) else { return nil }
    let counts = [
      plural(facts.mentions.count, "mention"), plural(facts.statements.count, "statement"),
      "\(digest.counts.all) in its own voice", plural(facts.dates.count, "date"),
    ]
    parts.append("\(counts.joined(separator: " · "))")
    parts += StanceList(digest, of: .article, context).lines
    return parts.joined(separator: "\n\n")
  }
}
