// Lines that a fix moves from one file to another.

public import Text

/// Lines, by their file's path from the root, and what stands before them where they go.
public struct MovedLines: Hashable, Sendable {
  public var path: String
  public var range: TextRange
  public var before: String
}
