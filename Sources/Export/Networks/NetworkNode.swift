// A node of a network.

struct NetworkNode: Hashable, Sendable {
  /// With its sigil, so that an actor and an issue of one name are two: `@japan`, `#targets`.
  var id: String
  /// What it is called: the title, or the handle where it has none.
  var title: String
  /// `actor` or `issue`.
  var variable: String
  /// The kind of an actor; empty where none is given.
  var kind: String
}
