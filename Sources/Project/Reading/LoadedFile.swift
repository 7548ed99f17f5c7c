// A file of a corpus as it came from the disk.

public import Corpus
public import Disk
public import Syntax
internal import Text

/// What became of reading one file: what it says, or why nobody knows.
struct LoadedFile: Sendable {
  let file: CorpusFile
  let parsed: ParsedFile
  /// Of the bytes that were parsed; nil where there were none.
  let digest: ContentDigest?
  /// What the disk said, where it gave no bytes. A file that is too large has a finding in place of a problem.
  let problem: DiskProblem?

  init(_ file: CorpusFile, _ bytes: Result<[UInt8], DiskProblem>) {
    self.file = file
    switch bytes {
    case .success(let bytes):
      parsed = ParsedFile(bytes, as: file.kind.fileKind)
      digest = ContentDigest(bytes)
      problem = nil
    case .failure(let problem):
      parsed = ParsedFile(problem, as: file.kind.fileKind)
      digest = nil
      self.problem = problem.isTooLarge ? nil : problem
    }
  }
}

extension ParsedFile {
  /// A file that the disk did not give.
  init(_ problem: DiskProblem, as kind: FileKind) {
    self = .unread(problem.isTooLarge ? .tooLarge : .unreadable, kind)
  }

  /// Reads one file; nil where there is none.
  public init?(at path: DiskPath, as kind: FileKind) {
    switch readFile(path) {
    case .success(let bytes): self.init(bytes, as: kind)
    case .failure(let problem) where problem.isGone: return nil
    case .failure(let problem): self.init(problem, as: kind)
    }
  }
}

extension DiskProblem {
  var isTooLarge: Bool {
    if case .tooLarge = cause { true } else { false }
  }
}

extension CorpusFileKind {
  /// How a file of this ending is read.
  public var fileKind: FileKind {
    switch self {
    case .article: .article
    case .codebook: .codebook
    }
  }
}
