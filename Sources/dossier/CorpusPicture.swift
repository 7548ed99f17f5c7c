// A corpus at a glance: its size, its most disputed issues with who stands where, and what was found.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Rules
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

  func text(issues count: Int) -> String {
    let ledger = StanceLedger(corpus)
    var text = summary(ledger) + "\n"
    for issue in ledger.disputed.prefix(count) { text += "\n" + picture(issue, ledger) }
    return text + "\n" + findings
  }

  private func summary(_ ledger: StanceLedger) -> String {
    var parts = [plural(ledger.articles, "article")]
    if let first = ledger.firstDay, let last = ledger.lastDay {
      parts[0] += first == last ? " of \(first)" : ", \(first) to \(last)"
    }
    parts.append("\(plural(ledger.mentions, "mention")) of \(plural(ledger.actors.count, "actor"))")
    parts.append("\(plural(ledger.statements, "statement")) on \(plural(ledger.issues.count, "issue"))")
    parts.append(plural(ledger.dates, "date"))
    return palette.bold(input.shownRoot(corpus.root)) + corpusTitle + "\n" + parts.joined(separator: " · ")
  }

  /// Two blanks and the title that `dossier.codebook` gives the corpus; empty where it gives none or was not chosen.
  private var corpusTitle: String {
    guard let codebook = corpus.reports.first(where: { $0.file.relative == "dossier.codebook" }),
      let bytes = try? corpus.bytes(of: codebook).get(),
      let title = SyntaxTree(codebook: bytes).value(of: .title), !title.isEmpty
    else { return "" }
    return "  " + title.visible
  }

  private func picture(_ issue: StanceLedger.Issue, _ ledger: StanceLedger) -> String {
    let name = palette.bold("#" + issue.handle.name)
    let sides = [(Sigil.supports, "for"), (.opposes, "against"), (.neutral, "neither")]
      .map { (sign: $0.0, word: $0.1, stances: issue.stances($0.0)) }
      .filter { !$0.stances.isEmpty }
    let counts = sides.map { "\($0.stances.count) \($0.word)" }.joined(separator: " · ")
    var text = "\(name)  \(title(issue.handle))  \(palette.dim(counts))\n"
    for side in sides {
      let paint: (String) -> String = { text in
        side.sign == .supports ? palette.green(text) : side.sign == .opposes ? palette.red(text) : palette.dim(text)
      }
      var line = "  \(paint(side.sign.character)) "
      line += issue.holders(side.sign).prefix(4).map { holder, count in
        title(holder) + (count > 1 ? " (\(count))" : "")
      }.joined(separator: ", ")
      let more = issue.holders(side.sign).count - 4
      text += line + (more > 0 ? " and \(more) more" : "") + "\n"
      if let latest = side.stances.last { text += quotation(latest) }
    }
    return text
  }

  /// The latest words of a side, with their day and place.
  private func quotation(_ stance: StanceLedger.Stance) -> String {
    guard let report = corpus.reports.first(where: { $0.file.relative.text == stance.path }), let span = stance.span,
      let bytes = try? corpus.bytes(of: report).get()
    else { return "" }
    let tree = SyntaxTree(article: bytes)
    let day = stance.date.map { tree.string($0) + " " } ?? ""
    let line = LineTable(tree.bytes).line(at: span.start) + 1
    let place = palette.dim("\(day)\(report.file.path):\(line)")
    var words = tree.plainText(of: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let room = max(width - 8, 40)
    if words.count > room { words = words.prefix(room - 1) + "…" }
    return "      \(quoted(words).visible)\n      \(place)\n"
  }

  private func title(_ handle: Handle) -> String {
    if handle == .article { return "the article" }
    if let shared = corpus.snapshot.vocabulary.entry(handle) { return shared.definition.displayName.visible }
    let own = corpus.snapshot.files(defining: handle).lazy.compactMap { file in
      corpus.snapshot.record(file)?.facts.definitions.first { $0.handle == handle }
    }
    return (own.first?.displayName ?? handle.written).visible
  }

  /// How many findings are shown.
  private static let findings = 12

  private var findings: String {
    let report = ConciseReport(palette: palette, links: .none)
    var tally = Tally()
    var lines: [UInt8] = []
    var (shown, found) = (0, 0)
    for file in corpus.reports {
      tally.count(file.findings.map(\.severity), shown: .warning)
      let told = file.findings.filter { $0.severity >= .warning }
      found += told.count
      guard !told.isEmpty, shown < Self.findings else { continue }
      let bytes = (try? corpus.bytes(of: file).get()) ?? []
      let first = Array(told.prefix(Self.findings - shown))
      let others = input.others(of: corpus)
      report.tell(
        ReportedFile(path: file.file.path, findings: first, bytes: bytes, others: others, failing: .error),
        &lines
      )
      shown += first.count
    }
    let sentence = tally.sentence()
    if found > shown { lines += Array("… and \(found - shown) more: dossier check\n".utf8) }
    return String(decoding: lines, as: UTF8.self)
      + (tally.has(atLeast: .warning) ? palette.bold(sentence) : palette.green(sentence)) + "\n"
  }
}
