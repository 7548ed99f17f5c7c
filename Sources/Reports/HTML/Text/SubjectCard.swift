// Who an actor is, or what an issue is, in a few lines.

internal import Analysis
internal import Corpus
internal import Serial
internal import Syntax

struct SubjectCard {
  private let content: ReportContent
  private let subject: Subject

  init(_ content: ReportContent, _ subject: Subject) { (self.content, self.subject) = (content, subject) }

  /// What is shown over its name in an article of these days: offices and memberships that hold then.
  func brief(at days: DayRange?, in file: FileID) -> HTML {
    var lines: HTML = "<p><b><bdi>\(subject.title)</bdi></b> <code>\(subject.handle)</code>"
    if let kind = subject.definition?.kind { lines += " · \(kind.rawValue)" }
    lines += "</p>"
    let roles = (subject.definition?.roles ?? []).filter { !$0.text.isEmpty && $0.holds(at: days) }
    if !roles.isEmpty { lines += "<p>\(roles.map { Self.dated($0.text, $0.period) }.joined(separator: ", "))</p>" }
    let groups = content.corpus.groups(of: subject.referent.handle, as: file, at: days)
      .compactMap { content.subject($0, in: file) }
    if !groups.isEmpty {
      lines += "<p>in \(groups.map { "<bdi>\(content.subjects[$0].title)</bdi>" }.joined(separator: ", "))</p>"
    }
    return lines + "<p>\(subject.record)</p>"
  }

  /// How often an actor or an issue is named, and its stands.
  static func record(of subject: Subject) -> HTML {
    let counts = subject.isActor ? subject.heldCounts : subject.takenCounts
    let mentions: HTML =
      "\(plural(subject.mentions, "mention")) in \(plural(subject.articles, "article"))"
    return counts.all == 0 ? mentions : "\(mentions) · \(CountWords(counts).sentence)"
  }

  /// A name and the period in which it holds.
  static func dated(_ text: String, _ period: DatedPeriod?) -> HTML {
    period.map { "<bdi>\(text)</bdi> <span class=\"period\">\($0.text)</span>" } ?? "<bdi>\(text)</bdi>"
  }
}
