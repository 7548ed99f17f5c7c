// Where a label is used.

public import Text

/// A label where it stands: in the foot, in the text, or as a target.
public struct LabelUse: Hashable, Sendable {
  public enum Place: UInt8, Sendable, Hashable { case foot, malformedFoot, text, target }
  public var name: String
  public var range: TextRange
  public var place: Place
}
