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

  init(_ digest: StanceDigest, _ context: FeatureContext) { (self.digest, self.context) = (digest, context) }

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

  private func title(_ referent: Referent) -> String { context.corpus.definition(of: referent)?.title ?? "" }

  /// The words of a stance and where they stand.
  private func quotation(_ stance: Stance) -> Escaped<MarkdownText>? {
    guard let record = context.corpus.record(stance.file),
      record.facts.statements.indices.contains(Int(stance.statement)),
      let span = record.facts.spans(record.facts.statements[Int(stance.statement)]).first,
      let bytes = record.path == context.path ? context.tree.bytes : context.text(record.path)
    else { return nil }
    let words = shortened(bytes, span)
    guard !words.isEmpty else { return nil }
    let line = 1 + lineEnds(bytes, before: span.start)
    let place = "\(record.path):\(line)"
    guard let link = context.link(record.path, line) else { return "\(quoted(words)) — \(place)" }
    return "\(quoted(words)) — [\(place)](\(address: link))"
  }
}
