// What is left to do: articles without tags and statements, their status, their coders, and what was found.

internal import Analysis
internal import Corpus
internal import Serial

struct WorkSection {
  private let content: ReportContent
  private let details: [ArticleDetails?]
  private let summary: CorpusSummary

  /// So many articles of a kind are named.
  private static let named = 10

  init(_ content: ReportContent, _ details: [ArticleDetails?], _ summary: CorpusSummary) {
    (self.content, self.details, self.summary) = (content, details, summary)
  }

  var text: HTML {
    var parts: HTML = ""
    for (title, places) in kinds where !places.isEmpty { parts += list(title, places) }
    if parts.isEmpty { parts = "<p>Every article has a tag and a statement, and nothing was found in any.</p>\n" }
    return """
      <section aria-labelledby="work">
      <h2 id="work">What is left to do</h2>
      \(parts)\(table("status", statuses))\(table("coder", coders))</section>

      """
  }

  private var kinds: [(HTML, [Int])] {
    func places(_ isWanted: (Facts) -> Bool) -> [Int] {
      content.articles.indices.filter {
        content.corpus.record(content.articles[$0].file).map { isWanted($0.facts) } ?? false
      }
    }
    func isUntagged(_ facts: Facts) -> Bool {
      facts.mentions.isEmpty && facts.topics.isEmpty && facts.dates.isEmpty && facts.statements.isEmpty
        && facts.nots.isEmpty && facts.notes.isEmpty && facts.labels.isEmpty
    }
    return [
      ("with errors", content.articles.indices.filter { content.articles[$0].errors > 0 }),
      ("without a tag", places(isUntagged)),
      ("with tags, and without a statement", places { $0.statements.isEmpty && !isUntagged($0) }),
      ("without a date", places { $0.defaultDate?.days == nil }),
    ]
  }

  private func list(_ title: HTML, _ places: [Int]) -> HTML {
    let links = places.prefix(Self.named).map { place -> HTML in
      "<a href=\"\(content.pages[place])\"><bdi>\(content.title(of: place))</bdi></a>"
    }
    let more: HTML = places.count > Self.named ? " and \(places.count - Self.named) more" : ""
    return
      "<p class=\"left\"><b>\(plural(places.count, "article"))</b> \(title): \(links.joined(separator: ", "))\(more)</p>\n"
  }

  /// By the order in which the codebooks list them; those without one last.
  private var statuses: [(String, Int)] {
    var counts: [String: Int] = [:]
    for article in content.articles {
      counts[content.corpus.record(article.file)?.facts.status ?? "", default: 0] += 1
    }
    let listed = content.corpus.vocabulary.statuses
    let others = counts.keys.filter { !listed.contains($0) && !$0.isEmpty }.sorted()
    return (listed + others + [""]).compactMap { name in counts[name].map { (name, $0) } }
  }

  private var coders: [(String, Int)] {
    var counts: [String: Int] = [:]
    for detail in details { counts[detail?.coder ?? "", default: 0] += 1 }
    return counts.sorted { a, b in a.key.isEmpty != b.key.isEmpty ? b.key.isEmpty : a.key < b.key }
      .map { ($0.key, $0.value) }
  }

  /// Bars with numbers; none where no article says it.
  private func table(_ name: HTML, _ rows: [(name: String, count: Int)]) -> HTML {
    guard rows.contains(where: { !$0.name.isEmpty }) else { return "" }
    let most = max(rows.map(\.count).max() ?? 1, 1)
    let lines = rows.map { row -> HTML in
      let width = (Double(row.count) / Double(most) * 200).coordinate
      let title: HTML = row.name.isEmpty ? "<i>none</i>" : "<bdi>\(row.name)</bdi>"
      return """
        <tr><th scope="row">\(title)</th><td class="number">\(row.count)</td>\
        <td><svg class="plot bar" viewBox="0 0 200 12" aria-hidden="true"><rect class="amount" width="\(width)" height="12"/></svg></td></tr>

        """
    }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="Articles by \(name)"><table class="bars">
      <thead><tr><th scope="col">\(name)</th><th scope="col" class="number">articles</th><td></td></tr></thead>
      <tbody>
      \(lines.joined())</tbody></table></div>

      """
  }
}
