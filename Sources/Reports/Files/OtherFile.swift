// A file that a finding of another file points to.

public import Text

public struct OtherFile {
  public var path: ReportedPath
  /// nil for a file that cannot be read.
  public var text: (bytes: [UInt8], lines: LineTable)?

  public init(path: ReportedPath, text: (bytes: [UInt8], lines: LineTable)?) {
    (self.path, self.text) = (path, text)
  }
}
