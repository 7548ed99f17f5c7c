// A run of dossier tag over corpora: many files are written together, then it reports what was done.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Serial

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
  private let reader: CorpusReader

  init(_ input: CorpusInput, _ changes: Changes, actors: Set<Handle>?) {
    self.input = input
    self.changes = changes
    self.actors = actors
    failed = input.failed
    progress = Progress(of: changes.mode)
    reader = CorpusReader { [interruption] in interruption.isAsked }
  }

  mutating func run() async -> ExitStatus {
    let corpora = input.layout.corpora.compactMap { files in
      vocabulary(of: files).map { (files: files, articles: files.articles.filter(\.isChosen), vocabulary: $0) }
    }
    guard await knowsActors(corpora.map { ($0.files, $0.vocabulary) }) else { return .failed }
    progress.begin("tagging", of: corpora.reduce(0) { $0 + $1.articles.count })
    for (files, articles, vocabulary) in corpora {
      await reader.map(articles) { [actors, isListed = changes.mode == .list, reader] file in
        TaggedFile(reader.load(file, of: files), in: files.root.path, vocabulary, actors: actors, isListed: isListed)
      } done: {
        progress.advance(by: $0)
      } take: { chunk in
        for file in chunk { add(file) }
        if pending.isFull || changes.mode != .write { take() }
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
    let books = reader.codebooks(of: corpus)
    let problems = books.compactMap(\.refusal)
    guard problems.isEmpty else {
      for problem in problems { fail(problem) }
      printError("\(input.shownRoot(corpus.root.path)): Dossier tagged nothing, because it could not read a codebook")
      return nil
    }
    return Vocabulary(books.enumerated().map { (FileID($0), $1.entry.path, $1.entry.facts) })
  }

  private mutating func fail(_ message: String) {
    progress.erase()
    printError("\(message)")
    failed = true
  }

  /// Whether each actor that was named is defined somewhere; false, with an error printed, else.
  private mutating func knowsActors(_ corpora: [(files: CorpusFiles, vocabulary: Vocabulary)]) async -> Bool {
    var unknown = actors ?? []
    for (_, vocabulary) in corpora { unknown = unknown.filter { vocabulary.entry($0) == nil } }
    guard !unknown.isEmpty else { return true }
    for (files, vocabulary) in corpora {
      await reader.readArticles(of: files, vocabulary) { _ in
      } take: { chunk in
        for article in chunk { unknown.subtract(article.facts.definitions.map(\.handle)) }
      }
    }
    for handle in unknown.sorted() {
      // Several corpora may define one handle.
      let known = Set(corpora.flatMap { $0.vocabulary.handles(in: .actor).map(\.name) }).sorted()
      let near = nearest(to: handle.name, among: known).map { "@" + $0 }
      printError("no actor `\(handle.written)` is defined\(didYouMean(near))")
    }
    return unknown.isEmpty
  }

  private mutating func add(_ file: TaggedFile) {
    switch file.outcome {
    case .unread(let problem): fail(problem)
    case .turnedOff:
      files += 1
      tally.passOver()
    case .tagged(let tagging, let list, let change):
      files += 1
      if !list.isEmpty {
        progress.erase()
        if Output.standard.write(list) == .failed { failed = true }
      }
      if let change { pending.add(change, tagging) } else { tally.count([], tagging.left) }
    }
  }

  private mutating func take() {
    if pending.count == 0 { return }
    progress.erase()
    for (tagging, isTagged) in pending.taken(by: &changes) { tally.count(isTagged ? tagging.tagged : [], tagging.left) }
  }
}
