// The files that git knows to be changed since a revision.

public import Disk

/// The working tree of one repository against the commit where it parted from a revision: what is committed, staged,
/// not staged, and not yet known to git; what git ignores is left out. A renamed file is a changed one.
public struct GitChanges: Sendable {
  /// The folder of the working tree, a whole path.
  public let top: DiskPath
  /// The articles and codebooks that are there and differ, whole paths.
  public private(set) var files: [DiskPath] = []
  /// Those that are gone.
  public private(set) var deleted: [DiskPath] = []

  /// Why git does not say what has changed.
  public enum Problem: Error, Hashable, Sendable {
    /// The folder lies in no repository.
    case noRepository(DiskPath)
    /// The repository at a folder knows no such commit.
    case noCommit(String, DiskPath)
    /// What git says itself, in one line.
    case said(String)
    case isMissing
    case cannotStart
  }

  /// The working tree that a folder lies in.
  public static func top(of folder: DiskPath) -> Result<DiskPath, Problem> {
    git(["rev-parse", "--show-toplevel"], in: folder).flatMap { run in
      if run.status == 0 { return .success(DiskPath(bytes: run.output.dropLast())) }
      let text = run.firstError
      if text.contains("not a git repository") {
        return .failure(.noRepository(folder))
      }
      return .failure(.said(text))
    }
  }

  /// What has changed in the working tree of a folder that `top(of:)` gave.
  public static func since(_ revision: String, in top: DiskPath) -> Result<GitChanges, Problem> {
    base(of: revision, in: top).flatMap { base in
      var changes = GitChanges(top: top)
      // The options stand against settings of git that would change the list: renames, prefixes, an own tool.
      let options: [DiskPath] = [
        "diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", "--no-relative", "--ignore-submodules=all",
      ]
      return output(of: options + [base, "--"], in: top).flatMap { tracked in
        changes.take(tracked: tracked)
        return output(of: ["ls-files", "--others", "--exclude-standard", "-z"], in: top).map { others in
          for name in others.split(separator: 0) { changes.take(name, isDeleted: false) }
          return changes
        }
      }
    }
  }

  /// The commit that the working tree and a revision have in common; the revision's own where they have none.
  private static func base(of revision: String, in top: DiskPath) -> Result<DiskPath, Problem> {
    // A word that git would take for an option names no commit.
    let commit =
      revision.hasPrefix("-") || revision.isEmpty
      ? .success(nil)
      : git(["rev-parse", "--verify", "--quiet", DiskPath(revision + "^{commit}")], in: top).map(\.word)
    return commit.flatMap { commit in
      guard let commit else {
        return .failure(.noCommit(revision, top))
      }
      return git(["merge-base", commit, "HEAD"], in: top).map { $0.word ?? commit }
    }
  }

  /// `M`, NUL, the path, NUL, and so on.
  private mutating func take(tracked: [UInt8]) {
    var parts = tracked.split(separator: 0)[...]
    while let status = parts.popFirst(), let name = parts.popFirst() {
      take(name, isDeleted: status.first == UInt8(ascii: "D"))
    }
  }

  private mutating func take(_ name: ArraySlice<UInt8>, isDeleted: Bool) {
    let path = top.appending(name)
    guard CorpusFileKind(name: path.lastName.drop { $0 == UInt8(ascii: ".") }) != nil else { return }
    if isDeleted { deleted.append(path) } else { files.append(path) }
  }

  private static func output(of words: [DiskPath], in folder: DiskPath) -> Result<[UInt8], Problem> {
    git(words, in: folder).flatMap { run in
      if run.status == 0 { return .success(run.output) }
      return .failure(.said(run.firstError))
    }
  }

  /// Within a hook git names its own folder and index to what it starts; in a corpus below the top these would mislead.
  private static func git(_ words: [DiskPath], in folder: DiskPath) -> Result<ProgramRun, Problem> {
    ProgramRun.of(
      "git",
      ["--no-optional-locks", "-C", folder] + words,
      set: ["LC_ALL": "C"],
      unset: ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]
    ).mapError { $0.isMissing ? .isMissing : .cannotStart }
  }
}

extension ProgramRun {
  /// The one line of a run that went well.
  fileprivate var word: DiskPath? {
    let line = output.prefix { $0 != UInt8(ascii: "\n") }
    return status == 0 && !line.isEmpty ? DiskPath(bytes: line) : nil
  }

  fileprivate var firstError: String {
    let line = String(decoding: errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line.isEmpty ? "it ended with \(status)" : line
  }
}
