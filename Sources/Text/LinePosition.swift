// A place in a text as people and editors name it.

/// A place as line and column, both from 0, the column in the units of a `PositionEncoding`.
public struct LinePosition: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: LinePosition, b: LinePosition) -> Bool {
    a.line != b.line ? a.line < b.line : a.column < b.column
  }
}
