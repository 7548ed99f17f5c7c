// A place that a finding points to.

public import Text

/// A place that belongs to a finding, such as the definition that a name already has.
public struct RelatedPlace: Hashable, Sendable {
  /// Relative to the root; nil for the finding's own file.
  public var path: String?
  public var range: TextRange
  public var message: String
}
