// Which files belong to a corpus: the one answer that every command and the server go by.

public import Corpus
public import Disk

/// What of the files below a root belongs to the corpus. What git ignores does not, nor what a codebook in the root
/// excludes; of its `exclude` and `include` the last that matches decides, also against git. The root's
/// `dossier.codebook` always belongs to it, and whoever names a file itself means it.
public struct CorpusChoice: Hashable, Sendable {
  /// A line of a codebook in the root.
  public struct Line: Hashable, Sendable {
    /// The name of the codebook.
    public let codebook: DiskPath
    public let choice: FileChoice
  }

  public let root: DiskPath
  /// By the names of the codebooks.
  public let lines: [Line]
  /// Whether it matters what git ignores.
  let heedsIgnoreFiles: Bool

  /// `codebooks`: the names of those that lie in the root. What an editor has open counts in place of what the disk has.
  init(_ root: DiskPath, codebooks: [DiskPath], _ open: OpenCodebooks, heedsIgnoreFiles: Bool = true) {
    self.root = root
    self.heedsIgnoreFiles = heedsIgnoreFiles
    let names = Set(codebooks).union(open.names(in: root)).sorted()
    lines = names.flatMap { name -> [Line] in
      let path = root.appending(name.bytes)
      let choices = open.choices(in: path) ?? (try? readFile(path).get()).map { FileChoice.all(inCodebook: $0) } ?? []
      return choices.map { Line(codebook: name, choice: $0) }
    }
  }

  /// The one of a root of which only that is known.
  public init(of root: DiskPath, _ open: OpenCodebooks) { self.init(root, codebooks: codebookNames(in: root), open) }

  /// One that takes all: of a file that stands alone.
  public init(all root: DiskPath) {
    self.root = root
    lines = []
    heedsIgnoreFiles = false
  }

  /// Whether a file, by its path from the root, does not belong to the corpus. `isIgnored`: what git says of it.
  func leavesOut(_ relative: String, isIgnored: Bool) -> Bool {
    if !isIgnored, lines.isEmpty || relative == "dossier.codebook" { return false }
    return decisive(relative).map { !$0.choice.takesIn } ?? isIgnored && relative != "dossier.codebook"
  }

  /// The line that decides about a file; nil where none matches it.
  func decisive(_ relative: String) -> Line? {
    lines.isEmpty ? nil : lines.last { $0.choice.pattern.matches(relative) }
  }

  /// Whether what lies below a folder, by its path from the root, may be taken in though git ignores it.
  public func mayTakeIn(below folder: String) -> Bool {
    lines.contains { $0.choice.takesIn && $0.choice.pattern.mayMatch(below: folder) }
  }

  /// Whether a codebook in the root chose otherwise when its lines were read.
  public func differs(_ codebook: DiskPath, saying choices: [FileChoice]) -> Bool {
    let known = lines.filter { $0.codebook == codebook }.map(\.choice)
    return known.count != choices.count || !zip(known, choices).allSatisfy { $0.isSame(as: $1) }
  }
}
