// A line of a hierarchy: an actor or an issue, and where it stands.

public import Corpus
public import Text

/// An actor or an issue in a hierarchy, where it is defined or where it takes a stand.
public struct HierarchyEntry: Hashable, Sendable {
  public var handle: Handle
  /// The title; the handle where there is none.
  public var name: String
  /// The handle and what else is worth knowing.
  public var detail: String
  /// Relative to the root.
  public var path: String
  /// The definition with its properties, or the words of a statement.
  public var range: TextRange
  /// Within `range`.
  public var selection: TextRange
}
