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

struct CorpusPicture {
  let shown: ShownCorpus
  let survey: StanceSurvey
  let query: StanceQuery

  private var palette: Palette { shown.palette }

  func text(issues count: Int) -> Escaped<PlainLine> {
    let disputes = DisputedIssues(survey, in: shown.snapshot)
    var text = summary(disputes) + "\n"
    for issue in disputes.issues.prefix(count) { text += "\n\(picture(issue))" }
    for actor in disputes.actors.prefix(count) { text += "\n\(picture(actor))" }
    return "\(text)\n\(findings)"
  }

  // MARK: Summary

  private func summary(_ disputes: DisputedIssues) -> Escaped<PlainLine> {
    let summary = CorpusSummary(shown.facts(of: shown.articles))
    var parts = [plural(summary.articles, "article")]
    if let days = summary.days {
      let (first, last) = (days.lowerBound, days.upperBound)
      parts[0] += first == last ? " of \(first)" : ", \(first) to \(last)"
    }
    if summary.textsOfSeveralCoders > 0 {
      parts.append("\(plural(summary.textsOfSeveralCoders, "text")) of several coders, counted for each")
    }
    parts.append("\(plural(summary.mentions, "mention")) of \(plural(summary.actors, "actor"))")
    // A part of the stands is counted as stands.
    if query.days == nil, !query.factsOnly, !query.directOnly, query.repetition == .everyTime {
      parts.append(statements(summary, disputes))
    } else {
      let on = plural(disputes.issues.count + disputes.actors.count, "target")
      let stands = "\(plural(survey.counts.all, "stand")) by \(plural(disputes.holders, "holder")) on \(on)"
      parts.append((survey.counts.all == 0 ? "no stand" : stands) + survey.leftOut)
    }
    parts.append(plural(summary.dates, "date"))
    return "\(shown.heading)\n\(parts.joined(separator: " · "))\(progress(summary))"
  }

  private func statements(_ summary: CorpusSummary, _ disputes: DisputedIssues) -> String {
    guard summary.statements > 0 else { return plural(0, "statement") }
    var on = [plural(disputes.issues.count, "issue")]
    if !disputes.actors.isEmpty { on.append(plural(disputes.actors.count, "actor")) }
    var text = "\(plural(summary.statements, "statement")) by \(plural(disputes.holders, "holder"))"
    text += " on \(on.joined(separator: " and "))"
    let lost = summary.statements - disputes.statements
    return lost > 0 ? "\(text), \(lost) of them \(lost == 1 ? "leads" : "lead") to no issue and no actor" : text
  }

  /// Lines on how far the work has come: what has no statement yet, who coded how much, and the articles of each status, in
  /// the order in which the codebooks list them. Empty where there is nothing to say.
  private func progress(_ summary: CorpusSummary) -> Escaped<PlainLine> {
    var lines: [String] = []
    if summary.unread > 0 { lines.append("\(plural(summary.unread, "article")) that Dossier cannot read") }
    if summary.withoutStatement > 0 {
      let (count, untagged) = (summary.withoutStatement, summary.withoutTag)
      let tags =
        untagged == 0 ? "" : untagged == count ? " and without any tag" : ", \(untagged) of them without any tag"
      lines.append("\(plural(count, "article")) without a statement\(tags)")
    }
    if !summary.coders.isEmpty {
      var parts = summary.coders.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        .map { "\($0.key) \($0.value)" }
      let without = summary.articles - summary.coders.values.reduce(0, +)
      if without > 0 { parts.append("no coder named \(without)") }
      lines.append("coded by \(parts.prefix(20).joined(separator: ", "))\(parts.count > 20 ? " …" : "")")
    }
    if !summary.statuses.isEmpty {
      let listed = shown.snapshot.vocabulary.statuses
      let others = summary.statuses.keys.filter { !listed.contains($0) }.sorted()
      var parts = (listed + others).compactMap { status in summary.statuses[status].map { "\($0) \(status)" } }
      let without = summary.articles - summary.statuses.values.reduce(0, +)
      if without > 0 { parts.append("\(without) without a status") }
      lines.append(parts.joined(separator: ", "))
    }
    return lines.map { "\n\($0)" }.joined()
  }

  // MARK: Issues

  private func picture(_ issue: DisputedIssues.Issue) -> Escaped<PlainLine> {
    let table = issue.all
    let name = palette.bold("\(issue.referent.handle.written)")
    var text: Escaped<PlainLine> =
      "\(name)  \(shown.title(issue.referent))  \(palette.dim("\(table.counts.words)"))\n"
    if issue.whole != nil {
      let own = issue.table.counts.all == 0 ? "none" : issue.table.counts.words
      text += "  \(palette.dim("with all that is in it; on itself:")) \(own)\n"
    }
    for sign in [Sigil.supports, .opposes, .neutral] {
      let side = table.side(sign)
      guard let latest = side.latest else { continue }
      text += "  \(shown.sign(sign)) \(names(side))\n"
      text += StanceLine(shown: shown).text(latest, but: issue.referent, indent: 6)
    }
    return text + others(table) + groups(table)
  }

  /// The first of those who take a side, with the number of their stances.
  private func names(_ side: StanceTable) -> String {
    let holders = side.groups(by: .holder, in: shown.snapshot).map { ($0.referent, $0.table.counts.all) }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0
    }
    let first = holders.prefix(4).map { holder, count in shown.title(holder) + (count > 1 ? " (\(count))" : "") }
    return first.joined(separator: ", ") + (holders.count > 4 ? " and \(holders.count - 4) more" : "")
  }

  /// Who takes a stand that is no plain fact: a line for each kind and sign.
  private func others(_ table: StanceTable) -> Escaped<PlainLine> {
    var text: Escaped<PlainLine> = ""
    for kind in StanceKind.allCases where kind != .fact && table.counts[kind] > 0 {
      let words = kind.isQualified ? "as \(kind.name)" : kind == .conditional ? "under a condition" : kind.name
      for sign in [Sigil.supports, .opposes, .neutral] where table.counts[kind, sign] > 0 {
        text += "  \(palette.dim("\(sign.character) \(words):")) \(names(table.part(kind, sign)))\n"
      }
    }
    return text
  }

  /// What bodies stand for together with those who were in them: a line, where there are any.
  private func groups(_ table: StanceTable) -> Escaped<PlainLine> {
    let groups = GroupTally(table.stances, in: shown.snapshot).groups
    guard !groups.isEmpty else { return "" }
    let first = groups.prefix(4).map { "\(shown.title($0.referent)) \($0.counts.words)" }.joined(separator: ", ")
    let more = groups.count > 4 ? " and \(groups.count - 4) more" : ""
    return "  \(palette.dim("with their members:")) \(first)\(more)\n"
  }

  // MARK: Findings

  /// How many findings are shown.
  private static let findings = 12

  private var findings: Escaped<PlainLine> {
    let report = ConciseReport(palette)
    var lines = Outgoing<PlainLine>()
    var (count, found) = (0, 0)
    let others = shown.input.others(of: shown.corpus)
    for file in shown.corpus.reports {
      let shownHere = file.findings.filter { $0.severity >= .warning }
      found += shownHere.count
      guard !shownHere.isEmpty, count < Self.findings else { continue }
      let first = Array(shownHere.prefix(Self.findings - count))
      let reported = ReportedFile(
        path: ReportedPath(file.file.path),
        findings: first,
        bytes: (try? shown.corpus.bytes(of: file).get()) ?? [],
        failing: .error,
        other: others.file
      )
      report.add(reported, &lines)
      count += first.count
    }
    if found > count { lines.write("… and \(found - count) more: dossier check\n") }
    lines.write(shown.closing)
    lines.write("\n")
    return Escaped(lines)
  }
}
