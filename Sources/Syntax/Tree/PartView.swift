// One value of a property that takes a list, as a view of its nodes.

public import Text

/// One value of a list: a name and perhaps a period.
public struct PartView: Hashable, Sendable {
  public var name: TextRange
  public var period: TextRange?
}
