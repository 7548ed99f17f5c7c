// What checks the corpora of a command line, and shows how far it has come.

internal import Project

struct Checker {
  /// What checks, and which checks run.
  var engine = CorpusChecker()
  /// Asked between files, where the user may end it all.
  var interruption: Interruption? {
    didSet { engine.isCancelled = { [interruption] in interruption?.isAsked ?? false } }
  }
  private var progress: Progress

  /// `isWriting`: whether what is made of the files goes to standard output while they are checked.
  init(isWriting: Bool = false) { progress = isWriting ? Progress(besideOutput: ()) : Progress() }

  /// Whether the user wants it to end.
  var isInterrupted: Bool { interruption?.isAsked ?? false }

  mutating func check(_ files: CorpusFiles) async -> CheckedCorpus {
    var visitor = NoVisitor()
    return await check(files, visitor: &visitor)
  }

  /// The same for a visitor who sees each file that is read.
  mutating func check(_ files: CorpusFiles, visitor: inout some CorpusVisitor) async -> CheckedCorpus {
    defer { progress.erase() }
    var progress = progress
    let corpus = await engine.check(files, visitor: &visitor) { step in
      switch step {
      case .begun(.reading, let count): progress.begin("reading", of: count)
      case .begun(.comparing, let count): progress.begin("comparing", of: count)
      case .advanced(let count): progress.advance(by: count)
      }
    }
    self.progress = progress
    return corpus
  }
}
