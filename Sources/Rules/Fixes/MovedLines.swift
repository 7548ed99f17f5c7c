// Lines that a fix moves from one file to another.

public import Text

/// Lines, by their file's path from the root, and what stands before them where they go: a line end, where they go behind
/// the content of a line and take its line end over; else nothing.
public struct MovedLines: Hashable, Sendable {
  public var path: String
  public var range: TextRange
  public var before: String
}
