// How much of a corpus is left out.

/// What the listing of a corpus met and left out. Folders that git ignores are not looked into.
public struct LeftOutCount: Hashable, Sendable {
  /// The files that git ignores.
  public internal(set) var ignored = 0
  /// The folders that git ignores.
  public internal(set) var folders = 0
  /// The files that an `exclude` of a codebook leaves out.
  public internal(set) var excluded = 0

  public init() {}

  public static func += (sum: inout LeftOutCount, other: LeftOutCount) {
    sum.ignored += other.ignored
    sum.folders += other.folders
    sum.excluded += other.excluded
  }

  public var isEmpty: Bool { self == LeftOutCount() }
}
