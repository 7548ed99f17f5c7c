// A file as the index holds it.

/// What the index holds of a file.
///
/// A class, since a record is passed on a hundred times for each time it is made, and never changes.
public final class FileRecord: Sendable {
  /// Relative to the root, with `/` between names.
  public let path: String
  public let facts: Facts
  /// The names of `facts.handles`, in the same order.
  public let names: [NameID]

  init(path: String, facts: Facts, names: [NameID]) {
    self.path = path
    self.facts = facts
    self.names = names
  }
}
