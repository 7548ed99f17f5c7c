// The page of an actor or an issue: who or what it is, its stands over time, and each stand with its words.

internal import Analysis
internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct SubjectPage {
  private let content: ReportContent
  private let sums: GroupSums
  private let items: StandItem
  private let subject: Subject

  /// A page lists so many stands of one kind with their words; the page of statements has all.
  private static let limit = 400

  init(_ content: ReportContent, _ place: Int, _ sums: GroupSums, _ details: [ArticleDetails?]) {
    (self.content, self.sums) = (content, sums)
    items = StandItem(content, details)
    subject = content.subjects[place]
  }

  var file: ReportFile {
    let shell = PageShell(
      corpus: content.title,
      title: subject.title,
      section: subject.isActor ? .actors : .issues,
      isBelow: true
    )
    let main: HTML = """
      <header class="head">
      <h1><bdi>\(subject.title)</bdi></h1>
      <p class="meta"><code>\(subject.handle)</code>\(kind) · \(subject.record)</p>
      </header>
      \(card)\(periods)\(time)\(subject.isActor ? held : "")\(taken)\(members)
      """
    return shell.file(subject.path, main)
  }

  private var kind: HTML {
    guard let kind = subject.definition?.kind else { return subject.isActor ? "" : " · issue" }
    return " · \(kind.rawValue)"
  }

  // MARK: Card

  private var card: HTML {
    guard let definition = subject.definition else {
      return subject.referent.handle == .article
        ? "<p>What articles say in their own voice.</p>\n"
        : "<p class=\"findings\">Nothing defines <code>\(subject.handle)</code>.</p>\n"
    }
    var rows: HTML = ""
    func row(_ name: HTML, _ values: [HTML]) {
      if !values.isEmpty { rows += "<div><dt>\(name)</dt><dd>\(values.joined(separator: "<br>"))</dd></div>" }
    }
    row("also", definition.names.filter { !$0.text.isEmpty }.map { SubjectCard.dated($0.text, $0.period) })
    row("office", definition.roles.filter { !$0.text.isEmpty }.map { SubjectCard.dated($0.text, $0.period) })
    row("in", definition.memberships.filter { !$0.text.isEmpty }.map(membership))
    row(subject.isActor ? "members" : "parts", sums.members(of: subject.referent).map { link($0) })
    row("note", definition.note.map { ["<bdi>\($0)</bdi>"] } ?? [])
    row("on the web", definition.url.map { [address($0, $0)] } ?? [])
    if let item = definition.wikidata, item.utf8.allSatisfy({ $0 == 0x51 || 0x30...0x39 ~= $0 }) {
      row("Wikidata", [address("https://www.wikidata.org/wiki/\(item)", item)])
    }
    if let owner = subject.referent.owner, let place = content.number(of: owner) {
      row("known in", ["<a href=\"../\(content.pages[place])\"><bdi>\(content.title(of: place))</bdi></a> alone"])
    }
    return rows.isEmpty ? "" : "<dl class=\"card\">\(rows)</dl>\n"
  }

  private func membership(_ dated: Dated) -> HTML {
    let handle = Handle(subject.referent.handle.namespace, dated.text)
    let referent = content.corpus.referent(of: handle, in: subject.referent.owner)
    let name: HTML = content.subject(referent).map { link($0) } ?? "<bdi>\(handle.written)</bdi>"
    return dated.period.map { "\(name) <span class=\"period\">\($0.text)</span>" } ?? name
  }

  private func link(_ place: Int) -> HTML { link(content.subjects[place]) }

  private func link(_ other: Subject) -> HTML { "<a href=\"../\(other.path)\"><bdi>\(other.title)</bdi></a>" }

  /// A link where the address is one of the web; else the text alone: a page runs nothing that an article says.
  private func address(_ url: String, _ text: String) -> HTML {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return "<bdi>\(text)</bdi>" }
    return "<a rel=\"external noreferrer noopener\" href=\"\(url)\"><bdi>\(text)</bdi></a>"
  }

  // MARK: Plots

  private var periods: HTML {
    guard subject.isActor, let chart = PeriodChart(subject, content) else { return "" }
    return """
      <figure>
      \(chart.svg(title: "Offices, memberships and stands of \(subject.title) over time"))
      <figcaption>Offices and memberships, and below them the stands: for above the line, against below it; hollow is no plain fact.</figcaption>
      </figure>

      """
  }

  /// Stands on an issue over time.
  private var time: HTML {
    let stances = subject.taken.map { content.stands[Int($0)].stance }
    guard !subject.isActor, let days = content.table(subject.taken).days, stances.count > 1 else { return "" }
    let panel = TimePanel(stances, TimeBins(days))
    let undated: HTML =
      panel.undated > 0
      ? " \(plural(panel.undated, "stand")) without a date \(panel.undated == 1 ? "is" : "are") left out." : ""
    return """
      <figure>
      \(panel.svg(title: "Stands on \(subject.title) over time", up: panel.height.up, down: panel.height.down, width: 720))
      <figcaption>Stands by \(panel.bins.word): for above the line, against below it; hollow is no plain fact.\(undated)</figcaption>
      </figure>

      """
  }

  // MARK: Stands

  /// What the actor stands for, by issue.
  private var held: HTML {
    guard !subject.held.isEmpty else { return "" }
    return """
      <section aria-labelledby="stands">
      <h2 id="stands">What it stands for</h2>
      \(table(subject.held, by: \.target, head: "issue"))\(list(subject.held, by: \.target, isHolder: false, isTarget: true))</section>

      """
  }

  /// Who stands where on it.
  private var taken: HTML {
    guard !subject.taken.isEmpty else {
      return subject.held.isEmpty ? "<p>Nobody takes a stand here.</p>\n" : ""
    }
    let title: HTML = subject.isActor ? "What others say of it" : "Who stands where"
    return """
      <section aria-labelledby="taken">
      <h2 id="taken">\(title)</h2>
      \(table(subject.taken, by: \.holder, head: "actor"))\(list(subject.taken, by: \.holder, isHolder: true, isTarget: false))</section>

      """
  }

  private func table(_ stands: [Int32], by part: KeyPath<Stand, Int32>, head: HTML) -> HTML {
    let groups = Dictionary(grouping: stands) { content.stands[Int($0)][keyPath: part] }
    let rows = groups.map { (place: Int($0.key), counts: content.counts($0.value)) }
      .sorted { $0.counts.all != $1.counts.all ? $0.counts.all > $1.counts.all : $0.place < $1.place }
      .map { row -> HTML in "<tr><th scope=\"row\">\(link(row.place))</th>\(CountWords(row.counts).cells)</tr>\n" }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="Stands by \(head)"><table class="counts">
      <thead><tr><th scope="col">\(head)</th>\(CountWords.heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
  }

  /// By day, those without one last.
  private func list(_ stands: [Int32], by part: KeyPath<Stand, Int32>, isHolder: Bool, isTarget: Bool) -> HTML {
    func day(_ place: Int32) -> Int32 {
      let day = content.stands[Int(place)].stance.dayNumber
      return day == .min ? .max : day
    }
    let sorted = stands.enumerated()
      .sorted { a, b in
        let (x, y) = (day(a.element), day(b.element))
        return x != y ? x < y : a.offset < b.offset
      }
      .map(\.element)
    let shown = sorted.prefix(Self.limit)
    let key: HTML = isHolder ? "issue" : "actor"
    let more: HTML =
      sorted.count > shown.count
      ? "<p>The first \(shown.count) of \(sorted.count) are shown: <a href=\"../statements.html#\(key)=\(subject.query)\">all of them</a>.</p>\n"
      : ""
    return """
      <ul class="stands">
      \(shown.map { items.item($0, holder: isHolder, target: isTarget) }.joined())</ul>
      \(more)
      """
  }

  // MARK: Bodies and parts

  /// Counted together with those who are in it when they speak.
  private var members: HTML {
    var rows: HTML = sums.rows(of: subject.referent)
      .map { "<tr><th scope=\"row\">\(link($0.issue))</th>\(CountWords($0.counts).cells)</tr>\n" as HTML }
      .joined()
    var words: HTML =
      "What it says itself, and what those say who are in it on the day they speak. A statement of several counts once."
    if let whole = sums.whole(of: subject.referent) {
      rows = "<tr><th scope=\"row\">\(link(subject))</th>\(CountWords(whole).cells)</tr>\n"
      words = "Stands on it, and on all that is in it on the day. What one statement says on several parts counts once."
    }
    guard !rows.isEmpty else { return "" }
    let title: HTML = subject.isActor ? "With its members" : "With its parts"
    return """
      <section aria-labelledby="members">
      <h2 id="members">\(title)</h2>
      <p>\(words)</p>
      <div class="wide" tabindex="0" role="region" aria-label="\(title)"><table class="counts">
      <thead><tr><th scope="col">on</th>\(CountWords.heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      </section>

      """
  }
}
