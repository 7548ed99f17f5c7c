// The order of paths.

internal import Text

/// A path that compares bytewise.
public struct PathOrder: Hashable, Sendable, Comparable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public static func < (a: PathOrder, b: PathOrder) -> Bool {
    let known = a.path.utf8.withContiguousStorageIfAvailable { first in
      b.path.utf8.withContiguousStorageIfAvailable { precedes(first, $0) } ?? nil
    }
    return (known ?? nil) ?? a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}
