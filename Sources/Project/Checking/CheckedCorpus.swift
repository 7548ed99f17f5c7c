// A corpus that was read and checked.

public import Corpus
public import Disk
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
  /// The texts that stood for those on the disk.
  let given: [DiskPath: [UInt8]]
  /// By path from the root; nil for a path that several files have, and for a file that was not read.
  let digests: [String: ContentDigest?]

  public var root: DiskPath { files.root.path }
  public var snapshot: Snapshot { check.snapshot }

  /// The bytes of a file that was checked, read once more: a problem where they are no longer the same, since what was
  /// found in the old ones would be shown at the wrong places. None of a file that was too large to be read.
  public func bytes(of report: FileReport) -> Result<[UInt8], DiskProblem> {
    let path = report.file.relative.text
    return bytes(given[files.absolute(report.file)], report.file.path, path)
  }

  /// The same of any file of the corpus, by its path from the root.
  public func bytes(at path: String) -> Result<[UInt8], DiskProblem> {
    let whole = root.appending(path)
    return bytes(given[whole], whole, path)
  }

  private func bytes(_ given: [UInt8]?, _ disk: DiskPath, _ path: String) -> Result<[UInt8], DiskProblem> {
    if let given { return .success(given) }
    switch (readFile(disk), digests[path]) {
    case (.success(let bytes), let digest??) where ContentDigest(bytes) != digest:
      return .failure(DiskProblem(.read, disk, .changed))
    case (.failure(let problem), .some(nil)) where problem.isTooLarge: return .success([])
    case (let result, _): return result
    }
  }
}
