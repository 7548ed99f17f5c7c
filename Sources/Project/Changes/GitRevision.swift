// The articles and codebooks of a commit.

public import Disk

/// The files of one commit, as git keeps them: nothing is checked out.
public struct GitRevision: Sendable {
  /// As whoever asks wrote it: a branch, a tag, `HEAD~1`, the beginning of a commit.
  public let name: String
  /// The folder of the working tree, a whole path.
  public let top: DiskPath
  /// By their ways from the top: what git calls their content. Hidden files and folders are left out, as are links.
  public private(set) var files: [DiskPath: DiskPath] = [:]

  /// The revision of a working tree that `GitChanges.top` gave; nil where git knows no such commit.
  public static func named(_ name: String, in top: DiskPath) -> Result<GitRevision?, GitChanges.Problem> {
    Git.commit(of: name, in: top).flatMap { commit in
      guard let commit else { return .success(nil) }
      return Git.output(of: ["ls-tree", "-r", "-z", "--full-tree", commit], in: top).map { list in
        var revision = GitRevision(name: name, top: top)
        for entry in list.split(separator: 0) { revision.take(entry) }
        return revision
      }
    }
  }

  /// Whether git knows a commit by a name.
  public static func isKnown(_ name: String, in top: DiskPath) -> Bool {
    (try? Git.commit(of: name, in: top).get()) != nil
  }

  /// What two revisions have in common: the commit where they parted, by its number; nil where they have none.
  public static func parting(of first: String, _ second: String, in top: DiskPath) -> Result<
    String?, GitChanges.Problem
  > {
    Git.run(["merge-base", "--end-of-options", DiskPath(first), DiskPath(second)], in: top).map { $0.word?.text }
  }

  /// The branches and tags of a repository, by their short names.
  public static func names(in top: DiskPath) -> [String] {
    let list = try? Git.output(
      of: ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"],
      in: top
    ).get()
    return (list ?? []).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The articles and codebooks of the working tree below the top, by their ways from there: those that git tracks and that
  /// are there, and new ones that it does not ignore.
  public static func workingFiles(in top: DiskPath) -> Result<[DiskPath], GitChanges.Problem> {
    Git.output(of: ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], in: top).map { list in
      Set(list.split(separator: 0).filter(counts).map { DiskPath(bytes: $0) }).sorted()
        .filter { file in
          // A link is a link to git, and no article.
          if case .success(let status) = FileStatus.of(top.appending(file.bytes), following: false) {
            status.kind == .file
          } else {
            false
          }
        }
    }
  }

  /// The bytes of contents, by what git calls them, all by one run of git. Those that git does not have are left out: a clone
  /// may lack them.
  public static func contents(_ names: Set<DiskPath>, in top: DiskPath) -> Result<
    [DiskPath: [UInt8]], GitChanges.Problem
  > {
    if names.isEmpty { return .success([:]) }
    let input = names.sorted().flatMap { Array($0.bytes) + [UInt8(ascii: "\n")] }
    return Git.output(of: ["cat-file", "--batch"], in: top, input: input).map { output in
      var contents: [DiskPath: [UInt8]] = [:]
      var rest = output[...]
      // A line with name, kind and length, then the bytes and a line end.
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let words = rest[..<end].split(separator: UInt8(ascii: " "))
        rest = rest[(end + 1)...]
        guard words.count == 3, let length = Int(String(decoding: words[2], as: UTF8.self)), length < rest.count else {
          continue
        }
        contents[DiskPath(bytes: words[0])] = Array(rest.prefix(length))
        rest = rest.dropFirst(length + 1)
      }
      return contents
    }
  }

  private init(name: String, top: DiskPath) { (self.name, self.top) = (name, top) }

  /// `100644 blob NUMBER`, a tab, and the path.
  private mutating func take(_ entry: ArraySlice<UInt8>) {
    guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return }
    let words = entry[..<tab].split(separator: UInt8(ascii: " "))
    let path = entry[(tab + 1)...]
    guard words.count == 3, words[0].starts(with: "100".utf8), Self.counts(path) else { return }
    files[DiskPath(bytes: path)] = DiskPath(bytes: words[2])
  }

  /// Whether a path is that of an article or a codebook, and nothing on the way is hidden.
  private static func counts(_ path: ArraySlice<UInt8>) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/"))
    return CorpusFileKind(name: names.last ?? []) != nil && !names.contains { $0.first == UInt8(ascii: ".") }
  }
}
