// Articles that are checked one by one, by codebooks that are read once.

public import Corpus
public import Disk
internal import EDTF
public import Rules
public import Syntax

/// The codebooks of a corpus without its articles. What a file says and what is found in it by itself hang on nothing else, so
/// files may be checked in any order, on any number of machines; what only the whole corpus shows is not found.
public struct VocabularyCheck: Sendable {
  /// A file, and what became of it.
  public struct Checked: Sendable {
    /// From the root down where it lies there, else as it was named.
    public let path: DiskPath
    public let kind: FileKind
    public let bytes: [UInt8]
    public let file: ParsedFile
    /// By place, with the severities that the codebooks set.
    public let findings: [Finding]
  }

  private let root: DiskPath
  private let check: CorpusCheck

  public var vocabulary: Vocabulary { check.snapshot.vocabulary }

  /// The codebooks that are named; the corpus begins in the folder of the first. Without one those of the corpus that holds
  /// the current folder. A problem for the first that cannot be read.
  public static func reading(_ paths: [DiskPath]) -> Result<VocabularyCheck, DiskProblem> {
    guard let first = paths.first else {
      let root = CorpusRoot(of: ".")
      let layout = CorpusLayout.discover(paths: [root.path], keepingAll: true, articles: false)
      let corpus = layout.corpora.first { $0.root.path == root.path }
      return reading(corpus?.codebooks.map(\.path) ?? [], in: root.path)
    }
    return reading(paths, in: first.absolute().folder)
  }

  private static func reading(_ paths: [DiskPath], in root: DiskPath) -> Result<VocabularyCheck, DiskProblem> {
    var books: [(path: String, facts: Facts)] = []
    for path in paths {
      switch readFile(path) {
      case .failure(let problem): return .failure(problem)
      case .success(let bytes): books.append((relative(path, root).text, ParsedFile(bytes, as: .codebook).facts))
      }
    }
    // In the order in which a check of the whole corpus takes them.
    books.sort { DiskPath($0.path) < DiskPath($1.path) }
    var check = CorpusCheck(today: currentDay(), indexesUses: false)
    check.load(books)
    return .success(VocabularyCheck(root: root, check: check))
  }

  /// Reads and checks one file.
  public func checked(_ path: DiskPath) -> Result<Checked, DiskProblem> {
    guard let kind = CorpusFileKind(name: path.lastName) else { return .failure(DiskProblem(.read, path, .otherKind)) }
    let relative = Self.relative(path, root)
    let bytes = readFile(path)
    let loaded = LoadedFile(CorpusFile(path: path, relative: relative, kind: kind, isChosen: true), bytes)
    if let problem = loaded.problem { return .failure(problem) }
    let findings = check.findings(ofOther: loaded.parsed, at: relative.text)
    let known = (try? bytes.get()) ?? []
    return .success(Checked(path: relative, kind: kind.fileKind, bytes: known, file: loaded.parsed, findings: findings))
  }

  private static func relative(_ path: DiskPath, _ root: DiskPath) -> DiskPath {
    path.absolute().remainder(below: root).map { DiskPath(bytes: $0) } ?? path
  }
}
