// The order of paths.

/// A path that compares bytewise.
public struct PathOrder: Hashable, Sendable, Comparable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public static func < (a: PathOrder, b: PathOrder) -> Bool { a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
}
