// A corpus that was read and checked.

public import Corpus
public import Disk
public import Syntax
internal import Text

/// What came of checking the files of one corpus. Their texts were let go; `bytes` reads one again, and never gives other
/// bytes than those that were checked.
public struct CheckedCorpus: Sendable {
  public let files: CorpusFiles
  public let check: CorpusCheck
  /// The files that were chosen and could be read, in the order of their paths.
  public let reports: [FileReport]
  /// Files that could not be read.
  public let problems: [DiskProblem]
  /// Of all files that are UTF-8; none unless they were to be kept.
  public let texts: [FileText]
  /// Whether it was checked to its end; the user may have ended it before.
  public let isWhole: Bool
  /// How many of the articles were not read, since a cache knows them; nil where none is kept.
  public let known: Int?
  /// The texts that stood for those on the disk.
  let given: [DiskPath: [UInt8]]
  /// Of the bytes that were checked, nil for a file that was too large: codebooks and articles, each in the order of their
  /// paths from the root.
  let digests: [[(path: DiskPath, digest: ContentDigest?)]]

  public var root: DiskPath { files.root.path }
  /// Without a file where nothing had changed since the last check, and a cache said what was found.
  public var snapshot: Snapshot { check.snapshot }

  /// As what a file of the corpus is read, by its path from the root; nil where there is no such file.
  public func kind(at path: String) -> FileKind? {
    let path = DiskPath(path)
    return [files.codebooks, files.articles].lazy.compactMap { list in
      let place = list.partitioningIndex { $0.relative >= path }
      return place < list.count && list[place].relative == path ? list[place].kind.fileKind : nil
    }.first
  }

  /// The bytes of a file that was checked, read once more: a problem where they are no longer the same, since what was
  /// found in the old ones would be shown at the wrong places. None of a file that was too large to be read.
  public func bytes(of report: FileReport) -> Result<[UInt8], DiskProblem> {
    bytes(given[files.absolute(report.file)], report.file.path, .some(report.digest))
  }

  /// The same of any file of the corpus, by its path from the root.
  public func bytes(at path: String) -> Result<[UInt8], DiskProblem> {
    let whole = root.appending(path)
    return bytes(given[whole], whole, digest(of: DiskPath(path)))
  }

  private func bytes(_ given: [UInt8]?, _ disk: DiskPath, _ digest: ContentDigest??) -> Result<[UInt8], DiskProblem> {
    if let given { return .success(given) }
    switch (readFile(disk), digest) {
    case (.success(let bytes), let digest??) where ContentDigest(bytes) != digest:
      return .failure(DiskProblem(.read, disk, .changed))
    case (.failure(let problem), .some(nil)) where problem.isTooLarge: return .success([])
    case (let result, _): return result
    }
  }

  /// nil for a file that was not read.
  private func digest(of path: DiskPath) -> ContentDigest?? {
    digests.lazy.compactMap { list -> ContentDigest?? in
      let place = list.partitioningIndex { $0.path >= path }
      return place < list.count && list[place].path == path ? .some(list[place].digest) : nil
    }.first
  }
}
