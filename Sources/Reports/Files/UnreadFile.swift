// A file or folder that could not be read.

public struct UnreadFile: Sendable {
  /// Empty for the current folder.
  public var path: ReportedPath
  /// What went wrong, with the path.
  public var message: String

  public init(path: ReportedPath, message: String) { (self.path, self.message) = (path, message) }
}
