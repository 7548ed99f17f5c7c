// Whom or what a handle means where it stands.

/// An actor, an issue or another thing with a handle. Articles that each define a handle in their header mean different
/// things by it.
public struct Referent: Hashable, Sendable, Comparable {
  public let handle: Handle
  /// The article that defines the handle for itself; nil where it means what the codebooks define, or nothing that is
  /// defined.
  public let owner: FileID?

  public static func < (a: Referent, b: Referent) -> Bool {
    if a.handle != b.handle { return a.handle < b.handle }
    guard let first = a.owner, let second = b.owner else { return a.owner == nil && b.owner != nil }
    return first < second
  }
}
