// A corpus at a glance: its size, its most disputed issues with who stands where, and what was found.

internal import Analysis
internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Reports
internal import Rules
internal import Serial
internal import Syntax
internal import Text

struct CorpusPicture {
  private let corpus: CheckedCorpus
  private let palette: Palette
  private let width: Int
  private let input: CorpusInput

  init(_ corpus: CheckedCorpus, _ palette: Palette, width: Int, input: CorpusInput) {
    self.corpus = corpus
    self.palette = palette
    self.width = width
    self.input = input
  }

  func text(issues count: Int) -> Escaped<PlainLine> {
    let disputes = DisputedIssues(articles.map(\.file), in: corpus.snapshot)
    var text = summary(disputes) + "\n"
    for issue in disputes.issues.prefix(count) { text += "\n\(picture(issue))" }
    return "\(text)\n\(findings)"
  }

  /// The articles that were chosen, in the order of their paths.
  private var articles: [(file: FileID, record: FileRecord)] {
    corpus.reports.filter { $0.file.kind == .article }.compactMap { report in
      guard let file = corpus.snapshot.file(at: report.file.relative.text),
        let record = corpus.snapshot.record(file)
      else { return nil }
      return (file, record)
    }
  }

  private func summary(_ disputes: DisputedIssues) -> Escaped<PlainLine> {
    let summary = CorpusSummary(articles.map(\.record.facts))
    var parts = [plural(summary.articles, "article")]
    if let days = summary.days {
      let (first, last) = (days.lowerBound, days.upperBound)
      parts[0] += first == last ? " of \(first)" : ", \(first) to \(last)"
    }
    if summary.textsOfSeveralCoders > 0 {
      parts.append("\(plural(summary.textsOfSeveralCoders, "text")) of several coders, counted for each")
    }
    parts.append("\(plural(summary.mentions, "mention")) of \(plural(summary.actors, "actor"))")
    parts.append("\(plural(summary.statements, "statement")) on \(plural(disputes.issues.count, "issue"))")
    parts.append(plural(summary.dates, "date"))
    let silent = corpus.reports.count { $0.findings.contains { $0.code == "missing-statement" } }
    if silent > 0 { parts.append("\(plural(silent, "article")) without a statement") }
    let root = palette.bold("\(input.shownRoot(corpus.root))")
    return "\(root)\(corpusTitle)\n\(parts.joined(separator: " · "))\(progress(summary))"
  }

  /// A line with the articles of each status, in the order in which the codebooks list them; empty where none has one.
  private func progress(_ summary: CorpusSummary) -> Escaped<PlainLine> {
    guard !summary.statuses.isEmpty else { return "" }
    let listed = corpus.snapshot.vocabulary.statuses
    let others = summary.statuses.keys.filter { !listed.contains($0) }.sorted()
    var parts = (listed + others).compactMap { status in summary.statuses[status].map { "\($0) \(status)" } }
    let without = summary.articles - summary.statuses.values.reduce(0, +)
    if without > 0 { parts.append("\(without) without a status") }
    return "\n\(parts.joined(separator: ", "))"
  }

  /// Two blanks and the title that `dossier.codebook` gives the corpus; empty where it gives none or was not chosen.
  private var corpusTitle: Escaped<PlainLine> {
    guard let codebook = corpus.reports.first(where: { $0.file.relative == "dossier.codebook" }),
      let bytes = try? corpus.bytes(of: codebook).get(),
      let title = SyntaxTree(codebook: bytes).value(of: .title), !title.isEmpty
    else { return "" }
    return "  \(title)"
  }

  private func picture(_ issue: DisputedIssues.Issue) -> Escaped<PlainLine> {
    let name = palette.bold("#\(issue.referent.handle.name)")
    let sides = [(Sigil.supports, "for"), (.opposes, "against"), (.neutral, "neither")]
      .map { (sign: $0.0, word: $0.1, table: issue.table.side($0.0)) }
      .filter { $0.table.counts.total > 0 }
    var text: Escaped<PlainLine> = "\(name)  \(title(issue.referent))  \(palette.dim("\(issue.table.counts.words)"))\n"
    for side in sides {
      let style: Palette.Style = side.sign == .supports ? .green : side.sign == .opposes ? .red : .dim
      text += "  \(palette.paint(style, "\(side.sign.character)")) \(names(side.table))\n"
      if let latest = side.table.latest { text += quotation(latest) }
    }
    return text + qualified(issue) + groups(issue)
  }

  /// The first of those who take a side, with the number of their stances.
  private func names(_ side: StanceTable) -> String {
    let holders = holders(side)
    let shown = holders.prefix(4).map { holder, count in title(holder) + (count > 1 ? " (\(count))" : "") }
    return shown.joined(separator: ", ") + (holders.count > 4 ? " and \(holders.count - 4) more" : "")
  }

  /// Whom the articles do not call for or against as a fact: a line for each sign.
  private func qualified(_ issue: DisputedIssues.Issue) -> Escaped<PlainLine> {
    [Sigil.supports, .opposes, .neutral].map { sign -> Escaped<PlainLine> in
      let table = issue.table.qualified(sign)
      guard !table.stances.isEmpty else { return "" }
      let said = Set(table.stances.compactMap(\.reality))
      let words = Factuality.allCases.filter(said.contains).map(\.written).joined(separator: ", ")
      return "  \(palette.dim("\(sign.character) as \(words):")) \(names(table))\n"
    }.joined()
  }

  /// What bodies stand for together with those who were in them: a line, where there are any.
  private func groups(_ issue: DisputedIssues.Issue) -> Escaped<PlainLine> {
    let groups = GroupTally(issue.table.stances, in: corpus.snapshot).groups
    guard !groups.isEmpty else { return "" }
    let shown = groups.prefix(4).map { "\(title($0.referent)) \($0.counts.words)" }.joined(separator: ", ")
    let more = groups.count > 4 ? " and \(groups.count - 4) more" : ""
    return "  \(palette.dim("with their members:")) \(shown)\(more)\n"
  }

  /// Who takes a side, the most frequent first, and of equals by name.
  private func holders(_ side: StanceTable) -> [(holder: Referent, count: Int)] {
    side.groups(by: .holder, in: corpus.snapshot).map { ($0.referent, $0.table.counts.all) }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0
    }
  }

  /// The latest words of a side, with their day and place.
  private func quotation(_ stance: Stance) -> Escaped<PlainLine> {
    guard let record = corpus.snapshot.record(stance.file),
      record.facts.statements.indices.contains(Int(stance.statement)),
      let report = corpus.reports.first(where: { $0.file.relative.text == record.path })
    else { return "" }
    let statement = record.facts.statements[Int(stance.statement)]
    guard let span = record.facts.spans(statement).first, let bytes = try? corpus.bytes(of: report).get() else {
      return ""
    }
    let tree = SyntaxTree(article: bytes)
    let day = (statement.when?.range).map { tree.string($0) + " " } ?? ""
    let line = LineTable(tree.bytes).line(at: span.start) + 1
    let place = palette.dim("\(day)\(report.file.path):\(line)")
    var words = tree.plainText(of: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let room = max(width - 8, 40)
    if words.count > room { words = words.prefix(room - 1) + "…" }
    return "      \(quoted(words))\n      \(place)\n"
  }

  private func title(_ referent: Referent) -> String {
    if referent.handle == .article { return "the article" }
    return corpus.snapshot.definition(of: referent)?.displayName ?? referent.handle.written
  }

  /// How many findings are shown.
  private static let findings = 12

  private var findings: Escaped<PlainLine> {
    let report = ConciseReport(palette)
    var tally = Tally()
    var lines = Outgoing<PlainLine>()
    var (shown, found) = (0, 0)
    let others = input.others(of: corpus)
    for file in corpus.reports {
      tally.count(file.findings.map(\.severity), shown: .warning)
      let shownHere = file.findings.filter { $0.severity >= .warning }
      found += shownHere.count
      guard !shownHere.isEmpty, shown < Self.findings else { continue }
      let bytes = (try? corpus.bytes(of: file).get()) ?? []
      let first = Array(shownHere.prefix(Self.findings - shown))
      let reported = ReportedFile(
        path: ReportedPath(file.file.path),
        findings: first,
        bytes: bytes,
        failing: .error,
        other: others.file
      )
      report.add(reported, &lines)
      shown += first.count
    }
    let sentence: Escaped<PlainLine> = "\(tally.sentence())"
    if found > shown { lines.write("… and \(found - shown) more: dossier check\n") }
    lines.write(tally.has(atLeast: .warning) ? palette.bold(sentence) : palette.green(sentence))
    lines.write("\n")
    return Escaped(lines)
  }
}
