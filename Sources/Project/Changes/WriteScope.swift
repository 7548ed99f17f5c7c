// Which files may be written: less than what is read.

public import Disk

/// What is read and judged may lie anywhere that links lead to. What is written lies, by its real path, within its corpus,
/// and what was named within one of the files and folders that the user named. This alone decides, for whatever writes files
/// of a corpus.
public struct WriteScope: Sendable {
  /// The real paths of what was named.
  private let named: [DiskPath]
  private let followsLinks: Bool

  /// `named`: the files and folders that the user named. `followsLinks`: whether what links lead to may be written, too.
  public init(_ named: [DiskPath], followsLinks: Bool = false) {
    self.named = named.map { $0.resolved() ?? $0.canonical() }
    self.followsLinks = followsLinks
  }

  /// Why a file of the corpus with this root may not be written; nil where it may. `isChosen`: whether it is one of those
  /// that were named, itself or by a folder above; else it belongs to their corpus.
  public func problem(of file: DiskPath, in root: DiskPath, isChosen: Bool = true) -> DiskProblem? {
    if followsLinks { return nil }
    let real = file.destination() ?? file.canonical()
    let isWithin = real.isWithin(root.resolved() ?? root.canonical())
    if isWithin, !isChosen || named.contains(where: { real.isWithin($0) }) { return nil }
    return DiskProblem(.write, file, .outside(real))
  }

  /// Why a file that is written by its own name may not be: a report, a baseline, a new article. It may stand wherever its
  /// name says, but neither a link of that name may lead out of its folder, nor may a folder on the way lead out of `root`,
  /// the corpus in which it will stand. nil where it may, and for a pipe or a device, which `/dev/stdout` leads to.
  public static func problem(
    ofNamed file: DiskPath,
    in root: DiskPath? = nil,
    followsLinks: Bool
  ) -> DiskProblem? {
    if case .success(let status) = FileStatus.of(file), status.kind == .other { return nil }
    let folder = file.folder.isEmpty ? "." : file.folder
    return WriteScope([folder], followsLinks: followsLinks).problem(of: file, in: root ?? folder)
  }
}
