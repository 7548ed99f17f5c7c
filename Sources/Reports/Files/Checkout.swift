// Paths as a code host knows them: from the root of its checkout.

public struct Checkout: Sendable {
  /// A whole path.
  public let root: ReportedPath
  private let relativePath: @Sendable (ReportedPath) -> ReportedPath?
  private let wholePath: @Sendable (ReportedPath) -> ReportedPath

  /// `relative` is the way from the root to a file, nil for one that lies elsewhere; `whole` the way from the disk's root.
  public init(
    root: ReportedPath,
    relative: @escaping @Sendable (ReportedPath) -> ReportedPath?,
    whole: @escaping @Sendable (ReportedPath) -> ReportedPath
  ) {
    (self.root, relativePath, wholePath) = (root, relative, whole)
  }

  func relative(_ path: ReportedPath) -> ReportedPath? { relativePath(path) }

  func whole(_ path: ReportedPath) -> ReportedPath { wholePath(path) }

  /// The path from the root, or whole where it lies elsewhere.
  func shortest(_ path: ReportedPath) -> ReportedPath { relative(path) ?? whole(path) }
}
