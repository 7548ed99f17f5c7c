// The stands that one takes on another in one article.

public import Text

/// All stands of one holder on one target in one article.
public struct StanceCall: Hashable, Sendable {
  /// The other of the two, at the words of the first such statement.
  public var entry: HierarchyEntry
  /// Where the one that was asked about stands in these statements; in the file of `entry`.
  public var uses: [TextRange]
}
