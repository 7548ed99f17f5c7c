// A run of dossier tag over corpora: many files are written together, then it reports what was done.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Syntax
internal import Text

struct TaggingRun {
  private let input: CorpusInput
  private var changes: Changes
  private var failed: Bool
  /// Whom to tag alone; nil for all.
  private let actors: Set<Handle>?
  private var files = 0
  private var tally = TaggingTally()
  private var pending = PendingChanges<MentionTagging>()
  private var progress: Progress
  private let interruption = Interruption()

  init(_ input: CorpusInput, _ changes: Changes, actors: Set<Handle>?) {
    self.input = input
    self.changes = changes
    self.actors = actors
    failed = input.failed
    progress = Progress(of: changes.mode)
  }

  mutating func run() -> ExitStatus {
    let corpora = input.layout.corpora.compactMap { corpus in
      vocabulary(of: corpus).map { (corpus.articles.filter(\.isChosen), $0) }
    }
    guard knowsActors(corpora) else { return .failed }
    progress.begin("tagging", of: corpora.reduce(0) { $0 + $1.0.count })
    for (articles, vocabulary) in corpora {
      for file in articles where !interruption.isAsked {
        tag(file, vocabulary)
        if pending.isFull || changes.mode != .write { take() }
        progress.advance(by: 1)
      }
    }
    progress.erase()
    // A user who ends it wants no more files changed.
    let isInterrupted = interruption.isAsked
    if isInterrupted { files -= pending.count } else { take() }
    changes.end()
    failed = failed || changes.failed
    Output.error.write((isInterrupted ? "interrupted; until then " : "") + tally.text(changes, of: files))
    if isInterrupted { return .interrupted }
    return failed ? .failed : changes.mode != .write && changes.count > 0 ? .found : .fine
  }

  /// nil, with an error printed, where a codebook cannot be read: a name might be another's, too.
  private mutating func vocabulary(of corpus: CorpusFiles) -> Vocabulary? {
    var books: [(file: FileID, path: String, facts: Facts)] = []
    for (number, book) in corpus.codebooks.enumerated() {
      guard let read = read(book) else {
        printError("\(input.shownRoot(corpus.root.path)): Dossier tagged nothing, because it could not read a codebook")
        return nil
      }
      books.append((FileID(number), book.relative.text, read.facts))
    }
    return Vocabulary(books)
  }

  /// nil, with an error printed, for a file that cannot be read.
  private mutating func read(_ file: CorpusFile) -> FileCheck? {
    switch readFile(file.path) {
    case .failure(let problem):
      progress.erase()
      printError(problem.description)
    case .success(let bytes):
      if let text = ParsedFile(bytes, as: file.kind.fileKind).text { return FileCheck(text, at: file.relative.text) }
      progress.erase()
      printError("\(file.path): not UTF-8, so Dossier left it as it is")
    }
    failed = true
    return nil
  }

  /// Whether each actor that was named is defined somewhere; false, with an error printed, else.
  private mutating func knowsActors(_ corpora: [(articles: [CorpusFile], vocabulary: Vocabulary)]) -> Bool {
    var unknown = actors ?? []
    for (_, vocabulary) in corpora { unknown = unknown.filter { vocabulary.entry($0) == nil } }
    guard !unknown.isEmpty else { return true }
    for file in corpora.lazy.flatMap(\.articles) {
      guard let read = read(file) else { continue }
      unknown.subtract(read.facts.definitions.map(\.handle))
    }
    for handle in unknown.sorted() {
      let known = corpora.flatMap { $0.vocabulary.handles(in: .actor).map(\.name) }
      let near = nearest(to: handle.name, among: known).map { "@" + $0 }
      printError("no actor `\(handle.written)` is defined\(didYouMean(near))")
    }
    return unknown.isEmpty
  }

  private mutating func tag(_ file: CorpusFile, _ vocabulary: Vocabulary) {
    guard let read = read(file) else { return }
    files += 1
    let setting = vocabulary.setting(of: MentionTagging.code, in: file.relative.text)
    if setting?.severity == .off, setting?.pattern != nil { return tally.passOver() }
    let tagging = MentionTagging(read, vocabulary, actors: actors)
    if changes.mode == .list { list(tagging, file, read) }
    if tagging.tagged.isEmpty { return tally.count([], tagging.left) }
    pending.add(FileChange(path: file.path, old: read.tree.bytes, new: tagging.bytes), tagging)
  }

  private mutating func take() {
    if pending.count == 0 { return }
    progress.erase()
    for (tagging, isTagged) in pending.taken(by: &changes) { tally.count(isTagged ? tagging.tagged : [], tagging.left) }
  }

  /// A line for each name, in the order of their places.
  private mutating func list(_ tagging: MentionTagging, _ file: CorpusFile, _ read: FileCheck) {
    let tagged = tagging.tagged.map { ($0, "tag `\($0.name)` as \($0.handles.first?.written ?? "")") }
    let left = tagging.left.map { ($0.place, "leave `\($0.place.name)`: \($0.reason.words($0.place.handles))") }
    let bytes = read.tree.bytes
    var cursor = PositionCursor(bytes, LineTable(bytes), .utf32)
    var text = ""
    for (place, words) in (tagged + left).sorted(by: { $0.0.range < $1.0.range }) {
      let position = cursor.position(of: place.range.start)
      text += "\(file.path):\(position.line + 1):\(position.column + 1): \(words)\n"
    }
    if text.isEmpty { return }
    progress.erase()
    if Output.standard.write(text) == .failed { failed = true }
  }
}
