// Which single files a corpus leaves out, as its listing would find out.

public import Disk

/// Answers for files one by one, and looks into no folder twice: a question is for a moment.
public struct LeftOutFiles {
  private let choice: CorpusChoice
  private var ignored: IgnoredFiles

  public init(_ choice: CorpusChoice) {
    self.choice = choice
    ignored = IgnoredFiles(below: choice.root)
  }

  /// Why a file, by its path from the root, does not belong to the corpus; nil where it does. It need not exist.
  public mutating func reason(_ relative: DiskPath) -> LeftOut? {
    let source = choice.heedsIgnoreFiles ? ignored.source(relative.bytes) : nil
    guard choice.leavesOut(relative.text, isIgnored: source != nil) else { return nil }
    if let line = choice.decisive(relative.text) { return .excluded(by: line) }
    return source.map { .ignored(by: $0.file, line: $0.line) }
  }
}
