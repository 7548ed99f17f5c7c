// The files that git knows to be changed since a revision.

public import Disk

/// The working tree of one repository against the commit where it parted from a revision: what is committed, staged,
/// not staged, and not yet known to git; what git ignores is left out. A renamed file is a changed one.
///
/// A checkout may be anybody's: git runs no program that its configuration names, and fetches nothing.
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
    Git.run(["rev-parse", "--show-toplevel"], in: folder).flatMap { run in
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
        "diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-relative",
        "--ignore-submodules=all",
      ]
      return filters(in: top).flatMap { filters in
        Git.output(of: options + [base, "--"], in: top, without: filters).flatMap { tracked in
          changes.take(tracked: tracked)
          return Git.output(of: ["ls-files", "--others", "--exclude-standard", "-z"], in: top).map { others in
            for name in others.split(separator: 0) { changes.take(name, isDeleted: false) }
            return changes
          }
        }
      }
    }
  }

  /// The commit that the working tree and a revision have in common; the revision's own where they have none.
  private static func base(of revision: String, in top: DiskPath) -> Result<DiskPath, Problem> {
    Git.commit(of: revision, in: top).flatMap { commit in
      guard let commit else {
        return .failure(.noCommit(revision, top))
      }
      return Git.run(["merge-base", commit, "HEAD"], in: top).map { $0.word ?? commit }
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
    guard CorpusFileKind(named: path) != nil else { return }
    if isDeleted { deleted.append(path) } else { files.append(path) }
  }

  /// The names of the filters that the configuration has: `filter.NAME.clean`. Their programs would read what has changed.
  private static func filters(in top: DiskPath) -> Result<[DiskPath], Problem> {
    Git.output(of: ["config", "--list", "--name-only", "-z"], in: top).map { list in
      let prefix = Array("filter.".utf8)
      let names = list.split(separator: 0).compactMap { key -> DiskPath? in
        guard key.starts(with: prefix), let dot = key.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let start = key.startIndex + prefix.count
        return start < dot ? DiskPath(bytes: key[start..<dot]) : nil
      }
      return Set(names).sorted()
    }
  }
}
