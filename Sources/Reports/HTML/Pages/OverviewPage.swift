// The first page: the corpus in numbers and pictures, and what is left to do.

internal import Analysis
internal import Corpus
internal import EDTF
internal import Serial

struct OverviewPage {
  private let content: ReportContent
  private let details: [ArticleDetails?]
  private let summary: CorpusSummary

  /// So many issues have a panel of their own.
  private static let panels = 12

  init(_ content: ReportContent, _ details: [ArticleDetails?]) {
    (self.content, self.details) = (content, details)
    summary = CorpusSummary(content.articles.compactMap { content.corpus.record($0.file)?.facts })
  }

  var file: ReportFile {
    let shell = PageShell(corpus: content.title, title: content.title, section: .overview, isBelow: false)
    let main: HTML = """
      <header class="head">
      <h1><bdi>\(content.title)</bdi></h1>
      <p class="meta">\(scope)</p>
      </header>
      \(numbers)\(time)\(matrix)\(network)\(WorkSection(content, details, summary).text)\(method)
      """
    return shell.file(PageSection.overview.path, main)
  }

  // MARK: Numbers

  private var scope: HTML {
    guard let days = summary.days else {
      return "\(plural(summary.articles, "article")), none of them dated"
    }
    let (first, last) = (days.lowerBound, days.upperBound)
    return first == last
      ? "\(plural(summary.articles, "article")) of \("\(first)")"
      : "\(plural(summary.articles, "article")), \("\(first)") to \("\(last)")"
  }

  private var numbers: HTML {
    let stands = StanceTable(content.stands.lazy.map(\.stance)).counts
    let issues = content.subjects.count { !$0.isActor && !$0.taken.isEmpty }
    let figures: [(Int, String, String)] = [
      (summary.articles, "article", "articles.html"), (summary.mentions, "mention of an actor", "articles.html"),
      (summary.actors, "actor named", "actors.html"), (summary.holders, "actor with a stand", "actors.html"),
      (issues, "issue with a stand", "issues.html"),
      (summary.statements, "statement", "statements.html"), (stands.all, "stand", "statements.html"),
    ]
    let items = figures.map { number, noun, path -> HTML in
      "<li><a href=\"\(path)\"><b>\(number)</b> \(number == 1 ? noun : Self.many(noun))</a></li>"
    }
    return """
      <ul class="numbers">\(items.joined())</ul>
      <p class="counts">Of the stands \(CountWords(stands).sentence). \(voices(stands))</p>

      """
  }

  /// Of what is said as a fact, how much is reported, and how much follows from a statement on a statement.
  private func voices(_ counts: StanceCounts) -> HTML {
    guard counts.total > 0 else { return "" }
    return
      "Of the \(counts.total) that are facts, \(counts.reported) \(counts.reported == 1 ? "is" : "are") reported by somebody else, and \(counts.derived) \(counts.derived == 1 ? "follows" : "follow") from a statement on a statement."
  }

  private static func many(_ noun: String) -> String {
    switch noun {
    case "mention of an actor": "mentions of actors"
    case "actor named": "actors named"
    case "actor with a stand": "actors with stands"
    case "issue with a stand": "issues with stands"
    default: noun + "s"
    }
  }

  // MARK: Over time

  /// A panel for each of the issues with the most stands.
  private var time: HTML {
    let issues = content.subjects.filter { !$0.isActor && !$0.taken.isEmpty }
      .enumerated().sorted { a, b in
        let (x, y) = (a.element.taken.count, b.element.taken.count)
        return x != y ? x > y : a.offset < b.offset
      }
      .prefix(Self.panels).map(\.element)
    guard !issues.isEmpty else {
      return section("Stands over time", "time", "<p>No stand is taken on an issue yet.</p>\n")
    }
    guard let days = content.table(issues.flatMap(\.taken)).days else {
      return section("Stands over time", "time", "<p>No stand has a date: there is no time to show.</p>\n")
    }
    let bins = TimeBins(days)
    let panels = issues.map { issue in TimePanel(issue.taken.map { content.stands[Int($0)].stance }, bins) }
    let up = panels.map(\.height.up).max() ?? 0
    let down = panels.map(\.height.down).max() ?? 0
    let plots = zip(issues, panels).map { issue, panel -> HTML in
      let words = CountWords(issue.takenCounts)
      return """
        <li><h3><a href="\(issue.path)"><bdi>\(issue.title)</bdi></a></h3>
        <p>\(words.sentence)</p>
        \(panel.svg(title: "\(issue.title), by \(bins.word): \(words.plain)", up: up, down: down))</li>

        """
    }
    let undated = panels.reduce(0) { $0 + $1.undated }
    let without: HTML =
      undated > 0 ? " \(plural(undated, "stand")) without a date \(undated == 1 ? "is" : "are") left out." : ""
    let all = content.subjects.count { !$0.isActor && !$0.taken.isEmpty }
    let some: HTML = all > issues.count ? "The \(issues.count) of \(all) issues with the most stands" : "Issues"
    let figure: HTML = """
      <figure>
      \(Self.key)
      <ul class="panels">
      \(plots.joined())</ul>
      <figcaption><b>Figure 1.</b> \(some), by \(bins.word), on one scale (the highest bar is \(max(up, down))). Bars above the line are for, bars below it against.\(without)</figcaption>
      <details><summary>Figure 1 as a table</summary>\(table(Array(zip(issues, panels)), bins))</details>
      </figure>

      """
    return section("Stands over time", "time", figure)
  }

  private static let key: HTML = """
    <ul class="key" aria-label="Key"><li><svg viewBox="0 0 16 12" aria-hidden="true"><rect class="for" x="2" width="12" height="12"/></svg> for</li>\
    <li><svg viewBox="0 0 16 12" aria-hidden="true"><rect class="against" x="2" width="12" height="12"/></svg> against</li>\
    <li><svg viewBox="0 0 16 12" aria-hidden="true"><circle class="neither" cx="8" cy="6" r="4"/></svg> neither</li>\
    <li><svg viewBox="0 0 16 12" aria-hidden="true"><rect class="for open" x="2.5" y=".5" width="11" height="11"/></svg> no plain fact</li></ul>
    """

  private func table(_ panels: [(issue: Subject, panel: TimePanel)], _ bins: TimeBins) -> HTML {
    let heads = (0..<bins.count).map { "<th scope=\"col\">\(bins.label($0))</th>" as HTML }
    let rows = panels.map { issue, panel -> HTML in
      let cells = panel.bars.map { bar -> HTML in "<td>\(bar.words)</td>" }
      return "<tr><th scope=\"row\"><bdi>\(issue.title)</bdi></th>\(cells.joined())</tr>\n"
    }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="Stands over time"><table>
      <thead><tr><td></td>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>
      """
  }

  // MARK: Who stands where, and together

  private var matrix: HTML {
    let matrix = StanceMatrix(content, actors: 24, issues: 16)
    guard !matrix.isEmpty else { return "" }
    var left: [String] = []
    if matrix.leftOut.actors > 0 { left.append(plural(matrix.leftOut.actors, "actor")) }
    if matrix.leftOut.issues > 0 { left.append(plural(matrix.leftOut.issues, "issue")) }
    let without: HTML =
      left.isEmpty ? "" : " \(left.joined(separator: " and ")) with fewer stands are on the pages of actors and issues."
    return section(
      "Who stands where",
      "matrix",
      """
      <figure>
      \(matrix.svg)
      <figcaption><b>Figure 2.</b> Actors and issues with the most stands. The disc grows with the number of stands: \
      <span class="count for">+ for</span>, <span class="count against">\u{2212} against</span>, \
      <span class="count">\u{00B1} both</span>, <span class="count neither">~ neither</span>; a ring with <b>?</b> is no plain fact.\(without)</figcaption>
      <details><summary>Figure 2 as a table</summary>\(matrix.table)</details>
      </figure>

      """
    )
  }

  private var network: HTML {
    let network = PositionNetwork(content)
    guard !network.isEmpty else {
      return section("Who stands together", "network", "<p>No two actors hold the same position on an issue.</p>\n")
    }
    let least: HTML = network.least > 1 ? " Lines of fewer than \(network.least) shared positions are left out." : ""
    let without: HTML =
      network.leftOut > 0
      ? " \(plural(network.leftOut, "actor")) with a position \(network.leftOut == 1 ? "is" : "are") not shown." : ""
    return section(
      "Who stands together",
      "network",
      """
      <figure>
      \(network.svg)
      <figcaption><b>Figure 3.</b> Actors who hold the same position, for or against, on the same issues: the wider the line, the more issues. \
      The larger the shape, the more stands: discs are persons, squares organisations, diamonds states, triangles groups.\(least)\(without)</figcaption>
      <details><summary>Figure 3 as a table</summary>\(network.table)</details>
      </figure>

      """
    )
  }

  private func section(_ title: HTML, _ id: HTML, _ text: HTML) -> HTML {
    "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n\(text)</section>\n"
  }

  private var method: HTML {
    section(
      "How this report counts",
      "method",
      """
      <ul class="method">
      <li>A <em>stand</em> is one actor\u{2019}s position on one issue or actor in one statement. A statement of two actors on three issues is six stands.</li>
      <li>Only facts are counted for or against. What its source leaves open or denies (alleged, possible, expected, intended, former), what holds under a condition, and what the coder was not sure of is <em>no plain fact</em>.</li>
      <li>A statement on a statement is followed to the issue, with the signs multiplied: who denies that somebody is for it is against it. Such a stand is marked <em>derived</em>.</li>
      <li>Each stand counts as one, whatever the weight of its verb.</li>
      <li>An actor is in a body when its membership holds on the day of the statement.</li>
      </ul>

      """
    )
  }
}
