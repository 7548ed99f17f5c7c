// Stances by what they are on, or by who holds them, with counts, days and the latest words.

internal import Analysis
internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax
internal import Text

struct StanceList {
  /// For how many groups the latest words are read from their articles.
  private static let withWords = 3

  private let digest: StanceDigest
  private let context: FeatureContext
  /// Whose words need no name: the actor whose card it is; nil where each group is that of a holder.
  private let actor: Handle?

  /// `actor`: whose card it is; nil on that of an issue.
  init(_ digest: StanceDigest, of actor: Handle?, _ context: FeatureContext) {
    (self.digest, self.actor, self.context) = (digest, actor, context)
  }

  /// Paragraphs of Markdown.
  var lines: [Escaped<MarkdownText>] {
    var lines: [Escaped<MarkdownText>] = []
    for (place, group) in digest.groups.enumerated() {
      var line: Escaped<MarkdownText> =
        "- \(code: group.referent.handle.written) \(title(group.referent)): \(group.counts.words)"
      if let day = group.latest?.day { line += "\(group.counts.all > 1 ? ", last \(day)" : ", \(day)")" }
      if place < Self.withWords, let quotation = group.latest.flatMap(quotation) { line += "\n  \(quotation)" }
      lines.append(line)
    }
    if digest.others > 0 { lines.append("- and \(digest.others) more") }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  private func title(_ referent: Referent) -> String {
    referent.handle == .article ? "the article" : context.corpus.definition(of: referent)?.title ?? ""
  }

  /// The words of a stance and where they stand.
  private func quotation(_ stance: Stance) -> Escaped<MarkdownText>? {
    guard let record = context.corpus.record(stance.file),
      record.facts.statements.indices.contains(Int(stance.statement)),
      let bytes = record.path == context.path ? context.tree.bytes : context.text(record.path)
    else { return nil }
    let statement = record.facts.statements[Int(stance.statement)]
    let words = record.facts.spans(statement).map { shortened(bytes, $0) }.filter { !$0.isEmpty }
    guard let span = record.facts.spans(statement).first, !words.isEmpty else { return nil }
    let line = 1 + lineEnds(bytes, before: span.start)
    let place = "\(record.path):\(line)"
    let quotation: Escaped<MarkdownText> =
      "\(words.map { quoted($0) }.joined(separator: " … "))\(voice(stance, record))"
    guard let link = context.link(record.path, line) else { return "\(quotation) — \(place)" }
    return "\(quotation) — [\(place)](\(address: link))"
  }

  /// Whose words they are, where the list does not say so; nothing for those of the holder in the article's own voice.
  private func voice(_ stance: Stance, _ record: FileRecord) -> Escaped<MarkdownText> {
    let statement = record.facts.statements[Int(stance.statement)]
    let reporters = record.facts.uses(statement.uses).filter { $0.role == .reporter }
      .compactMap { record.facts.handle(of: $0) }
    let holder = context.corpus.handle(stance.holder)
    var parts = (actor.map { holder != $0 } ?? false ? holder : nil).map { [name($0, stance.file)] } ?? []
    parts += reporters.map { "via \(name($0, stance.file))" }
    return parts.isEmpty ? "" : " \(parts.joined(separator: ", "))"
  }

  private func name(_ actor: Handle, _ file: FileID) -> String {
    if actor == .article { return "the article" }
    return context.corpus.definition(of: context.corpus.referent(of: actor, in: file))?.displayName ?? actor.written
  }
}
