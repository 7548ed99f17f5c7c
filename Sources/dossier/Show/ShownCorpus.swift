// A corpus that is shown: its articles, its names, and the words of its stances.

internal import Analysis
internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Rules
internal import Serial
internal import Syntax
internal import Text

struct ShownCorpus {
  let corpus: CheckedCorpus
  let palette: Palette
  let width: Int
  let input: CorpusInput

  /// The text that was read last: stances that follow each other are mostly of one article.
  private final class LastText {
    var report: String?
    var tree = SyntaxTree(article: [])
    var lines = LineTable([])
  }
  private let last = LastText()
  /// The chosen files by their paths from the root.
  private let reports: [String: FileReport]

  init(_ corpus: CheckedCorpus, _ palette: Palette, width: Int, input: CorpusInput) {
    (self.corpus, self.palette, self.width, self.input) = (corpus, palette, width, input)
    reports = Dictionary(corpus.reports.map { ($0.file.relative.text, $0) }) { first, _ in first }
  }

  var snapshot: Snapshot { corpus.snapshot }

  /// The articles that were chosen, in the order of their paths.
  var articles: [FileID] {
    let snapshot = snapshot
    return corpus.reports.lazy.filter { $0.file.kind == .article }.compactMap { report in
      snapshot.file(at: report.file.relative.text)
    }
  }

  func facts(of files: [FileID]) -> [Facts] {
    let snapshot = snapshot
    return files.compactMap { snapshot.record($0)?.facts }
  }

  /// What an actor or an issue is called.
  func title(_ referent: Referent) -> String {
    if referent.handle == .article { return "the article" }
    return snapshot.definition(of: referent)?.displayName ?? referent.handle.written
  }

  /// The path of the article that defines a handle for itself; nil for one of the codebooks.
  func owner(_ referent: Referent) -> String? { referent.owner.flatMap { snapshot.record($0)?.path } }

  func holder(_ stance: Stance) -> Referent? {
    snapshot.handle(stance.holder).map { snapshot.referent(of: $0, in: stance.file) }
  }

  func target(_ stance: Stance) -> Referent? {
    snapshot.handle(stance.target).map { snapshot.referent(of: $0, in: stance.file) }
  }

  /// The path of a stance's article as the user would write it.
  func shownPath(_ stance: Stance) -> String {
    guard let path = snapshot.record(stance.file)?.path else { return "" }
    return reports[path].map { "\($0.file.path)" } ?? path
  }

  /// Where a stance stands and in which words; nil where its article can no longer be read as it was checked.
  func source(of stance: Stance) -> StanceSource? {
    guard let path = snapshot.record(stance.file)?.path, let report = reports[path] else { return nil }
    if last.report != path {
      guard let bytes = try? corpus.bytes(of: report).get() else { return nil }
      (last.report, last.tree, last.lines) = (path, SyntaxTree(article: bytes), LineTable(bytes))
    }
    return StanceSource(stance, in: snapshot, last.tree, last.lines)
  }

  /// An article as it was checked; nil where it can no longer be read so.
  func tree(of file: FileID) -> SyntaxTree? {
    guard let path = snapshot.record(file)?.path, let report = reports[path] else { return nil }
    return (try? corpus.bytes(of: report).get()).map { SyntaxTree(article: $0) }
  }

  /// The title that `dossier.codebook` gives the corpus; nil where it gives none or was not chosen.
  var corpusTitle: String? {
    guard let codebook = reports["dossier.codebook"], let bytes = try? corpus.bytes(of: codebook).get(),
      let title = SyntaxTree(codebook: bytes).value(of: .title), !title.isEmpty
    else { return nil }
    return title
  }

  /// The root as the user would write it, and the title.
  var heading: Escaped<PlainLine> {
    let root = palette.bold("\(input.shownRoot(corpus.root))")
    return corpusTitle.map { "\(root)  \($0)" } ?? root
  }

  // MARK: Findings

  var tally: Tally {
    var tally = Tally()
    for file in corpus.reports { tally.count(file.findings.map(\.severity), shown: .warning) }
    return tally
  }

  /// How much was found, in a sentence.
  var closing: Escaped<PlainLine> {
    let tally = tally
    let sentence: Escaped<PlainLine> = "\(tally.sentence(command: "dossier check "))"
    return tally.has(atLeast: .warning) ? palette.bold(sentence) : palette.green(sentence)
  }

  /// The sign of a stance in its colour.
  func sign(_ sign: Sigil) -> Escaped<PlainLine> {
    let style: Palette.Style = sign == .supports ? .green : sign == .opposes ? .red : .dim
    return palette.paint(style, "\(sign.character)")
  }
}
