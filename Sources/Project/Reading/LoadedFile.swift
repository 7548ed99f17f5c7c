// A file of a corpus as it came from the disk.

public import Corpus
public import Disk
public import Syntax
internal import Text

/// What became of reading one file: what it says, or why nobody knows.
public struct LoadedFile: Sendable {
  public let file: CorpusFile
  public let parsed: ParsedFile
  /// Of the bytes that were parsed; nil where there were none.
  let digest: ContentDigest?
  /// What the disk said, where it gave no bytes.
  private let refused: DiskProblem?

  /// What the disk said, where it gave no bytes. A file that is too large has a finding in place of a problem.
  public var problem: DiskProblem? { refused.flatMap { $0.isTooLarge ? nil : $0 } }

  /// Whether there is no such file any more.
  public var isGone: Bool { refused?.isGone ?? false }

  /// What it says, by its path from the root.
  public var entry: (path: String, facts: Facts) { (file.relative.text, parsed.facts) }

  /// Why whoever changes files leaves this one alone, in words; nil for a file that was read.
  public var refusal: String? {
    if let refused { return refused.description }
    guard case .unread(.notUTF8(let offset, _), _) = parsed else { return nil }
    return file.path.refusal(notUTF8At: Int(offset))
  }

  init(_ file: CorpusFile, _ bytes: Result<[UInt8], DiskProblem>) {
    self.file = file
    switch bytes {
    case .success(let bytes):
      parsed = ParsedFile(bytes, as: file.kind.fileKind)
      digest = ContentDigest(bytes)
      refused = nil
    case .failure(let problem):
      parsed = ParsedFile(problem, as: file.kind.fileKind)
      digest = nil
      refused = problem
    }
  }
}

extension DiskPath {
  /// Why whoever changes files leaves this one alone, in words: from a byte on, counted from 0, it is not UTF-8.
  public func refusal(notUTF8At offset: Int) -> String {
    "\(self): not UTF-8 from byte \(offset + 1) on, so Dossier left it as it is"
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
