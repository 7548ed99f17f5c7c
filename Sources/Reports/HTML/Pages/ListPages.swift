// The lists of articles, actors and issues, which the reader can filter and sort.

internal import Analysis
internal import Corpus
internal import Serial
internal import Syntax

struct ListPages {
  private let content: ReportContent
  private let details: [ArticleDetails?]

  init(_ content: ReportContent, _ details: [ArticleDetails?]) { (self.content, self.details) = (content, details) }

  // MARK: Articles

  var articles: ReportFile {
    let sources = Set(details.compactMap { $0?.source }.filter { !$0.isEmpty }).sorted()
    let coders = Set(details.compactMap { $0?.coder }.filter { !$0.isEmpty }).sorted()
    let statuses = Set(content.articles.compactMap { content.corpus.record($0.file)?.facts.status }).sorted()
    let filters = """
      \(Self.field("words", "Words", "search"))\(Self.field("from", "From", "date"))\(Self.field("until", "Until", "date"))\
      \(Self.choice("source", "Source", sources))\(Self.choice("coder", "Coder", coders))\(Self.choice("status", "Status", statuses))
      """ as HTML
    let heads = """
      <th scope="col" data-sort="text">article</th><th scope="col" data-sort="text">date</th><th scope="col" data-sort="text">source</th>\
      <th scope="col" data-sort="text">coder</th><th scope="col" data-sort="number" class="number">statements</th>\
      <th scope="col" data-sort="number" class="number">mentions</th><th scope="col" data-sort="number" class="number">errors</th>
      """ as HTML
    var rows = Outgoing<HTMLText>()
    for place in content.articles.indices { rows.write(row(ofArticle: place)) }
    return page("Articles", .articles, filters, heads, rows)
  }

  private func row(ofArticle place: Int) -> HTML {
    let facts = content.corpus.record(content.articles[place].file)?.facts
    let detail = details[place]
    let day = (facts?.defaultDate?.days?.anchor).map { "\($0)" } ?? ""
    return """
      <tr data-day="\(day)" data-source="\(detail?.source ?? "")" data-coder="\(detail?.coder ?? "")" data-status="\(facts?.status ?? "")">\
      <th scope="row"><a href="\(content.pages[place])"><bdi>\(content.title(of: place))</bdi></a></th><td class="date">\(detail?.date ?? "")</td>\
      <td><bdi>\(detail?.source ?? "")</bdi></td><td><bdi>\(detail?.coder ?? "")</bdi></td><td class="number">\(facts?.statements.count ?? 0)</td>\
      <td class="number">\(facts?.mentions.count ?? 0)</td><td class="number">\(content.articles[place].errors)</td></tr>

      """
  }

  // MARK: Actors and issues

  var actors: ReportFile {
    let kinds = ActorKind.allCases.map(\.rawValue)
    let filters = "\(Self.field("words", "Words", "search"))\(Self.choice("kind", "Kind", kinds))" as HTML
    return subjects("Actors", .actors, filters, isActor: true) { $0.held.count }
  }

  var issues: ReportFile {
    subjects("Issues", .issues, Self.field("words", "Words", "search"), isActor: false) { $0.taken.count }
  }

  private func subjects(
    _ title: HTML,
    _ section: PageSection,
    _ filters: HTML,
    isActor: Bool,
    _ stands: (Subject) -> Int
  ) -> ReportFile {
    let kind: HTML = isActor ? "<th scope=\"col\" data-sort=\"text\">kind</th>" : ""
    let sides = ["for +", "against \u{2212}", "neither ~", "no plain fact"].map { name -> HTML in
      "<th scope=\"col\" data-sort=\"number\" class=\"number\">\(name)</th>"
    }
    let heads = """
      <th scope="col" data-sort="text">\(isActor ? "actor" : "issue")</th><th scope="col" data-sort="text">handle</th>\(kind)\
      <th scope="col" data-sort="number" class="number">mentions</th><th scope="col" data-sort="number" class="number">articles</th>\(sides.joined())
      """ as HTML
    var rows = Outgoing<HTMLText>()
    // Subjects are large: places are sorted in their stead.
    let order = content.subjects.indices.filter { content.subjects[$0].isActor == isActor }
      .map { (place: $0, stands: stands(content.subjects[$0]), mentions: content.subjects[$0].mentions) }
      .sorted { a, b in (-a.stands, -a.mentions, a.place) < (-b.stands, -b.mentions, b.place) }
    for (place, _, _) in order {
      let subject = content.subjects[place]
      let word = subject.definition?.kind?.rawValue ?? ""
      let cell: HTML = isActor ? "<td>\(word)</td>" : ""
      rows.write(
        """
        <tr data-kind="\(word)"><th scope="row"><a href="\(subject.path)"><bdi>\(subject.title)</bdi></a></th><td><code>\(subject.handle)</code></td>\(cell)\
        <td class="number">\(subject.mentions)</td><td class="number">\(subject.articles)</td>\(CountWords(isActor ? subject.heldCounts : subject.takenCounts).cells)</tr>

        """
      )
    }
    return page(title, section, filters, heads, rows)
  }

  // MARK: Pieces

  private func page(
    _ title: HTML,
    _ section: PageSection,
    _ filters: HTML,
    _ heads: HTML,
    _ rows: Outgoing<HTMLText>
  ) -> ReportFile {
    let shell = PageShell(corpus: content.title, title: title.string, section: section, isBelow: false)
    let main: HTML = """
      <header class="head"><h1>\(title)</h1></header>
      <form class="filters" data-rows="list" aria-label="Filters" hidden>\(filters)<button type="reset">Show all</button></form>
      <p class="state" role="status"></p>
      <div class="wide" tabindex="0" role="region" aria-label="\(title)"><table id="list" class="list">
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(Escaped(rows))</tbody></table></div>
      """
    return shell.file(section.path, main)
  }

  static func field(_ name: HTML, _ label: HTML, _ type: HTML) -> HTML {
    "<p><label for=\"f-\(name)\">\(label)</label> <input id=\"f-\(name)\" name=\"\(name)\" type=\"\(type)\" autocomplete=\"off\"></p>"
  }

  /// Nothing where there is no choice.
  static func choice(_ name: HTML, _ label: HTML, _ values: [String]) -> HTML {
    guard values.count > 1 else { return "" }
    let options = values.map { "<option>\($0)</option>" as HTML }
    return
      "<p><label for=\"f-\(name)\">\(label)</label> <select id=\"f-\(name)\" name=\"\(name)\"><option value=\"\">any</option>\(options.joined())</select></p>"
  }
}
