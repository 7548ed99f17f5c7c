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

  /// Why there is no check.
  public struct Refusal: Error {
    public let words: String
  }

  private let root: DiskPath
  private let check: CorpusCheck
  /// What could not be looked into on the way to the codebooks.
  public let problems: [DiskProblem]
  /// Whether no codebook was found, so that articles see what they define themselves.
  public let hasNoCodebook: Bool

  public var vocabulary: Vocabulary { check.snapshot.vocabulary }

  /// The codebooks that are named; the corpus begins in the folder of the first. Without one those of the corpus that holds
  /// the current folder. Refused where one of them cannot be read as a codebook.
  public static func reading(_ paths: [DiskPath]) -> Result<VocabularyCheck, Refusal> {
    guard let first = paths.first else {
      let root = CorpusRoot(of: ".")
      let layout = CorpusLayout.discover(paths: [root.path], keepingAll: true, articles: false)
      let corpus = layout.corpora.first { $0.root.path == root.path }
      return reading(corpus?.codebooks.map(\.path) ?? [], in: root.path, layout.problems)
    }
    return reading(paths, in: first.absolute().folder, [])
  }

  private static func reading(
    _ paths: [DiskPath],
    in root: DiskPath,
    _ problems: [DiskProblem]
  ) -> Result<VocabularyCheck, Refusal> {
    var books: [LoadedFile] = []
    for path in paths {
      guard CorpusFileKind(name: path.lastName) == .codebook else {
        return .failure(Refusal(words: "\(path): it is no codebook, whose name ends in .codebook; name one"))
      }
      let file = CorpusFile(path: path, relative: relative(path, root), kind: .codebook, isChosen: true)
      let loaded = LoadedFile(file, readFile(path))
      if let refusal = loaded.refusal { return .failure(Refusal(words: refusal)) }
      books.append(loaded)
    }
    // In the order in which a check of the whole corpus takes them.
    books.sort { $0.file.relative < $1.file.relative }
    var check = CorpusCheck(today: currentDay(), indexesUses: false)
    check.load(books.map(\.entry))
    return .success(VocabularyCheck(root: root, check: check, problems: problems, hasNoCodebook: books.isEmpty))
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

  /// The path from the root down where it lies there, else as it was named.
  public func relative(_ path: DiskPath) -> DiskPath { Self.relative(path, root) }

  private static func relative(_ path: DiskPath, _ root: DiskPath) -> DiskPath {
    path.absolute().remainder(below: root).map { DiskPath(bytes: $0) } ?? path
  }
}
