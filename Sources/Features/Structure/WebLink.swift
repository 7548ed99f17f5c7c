// An address in a file that can be opened.

public import Text

/// An address on the web, and what of the file stands for it.
public struct WebLink: Hashable, Sendable {
  public var range: TextRange
  /// A URI whose scheme is `http` or `https`.
  public var target: String
  /// What opens, on one line.
  public var tooltip: String
}
