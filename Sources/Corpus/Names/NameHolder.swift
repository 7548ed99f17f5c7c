// Who has a name.

/// An actor or an issue that has a name, and when.
public struct NameHolder: Hashable, Sendable {
  public var handle: Handle
  /// nil for any date.
  public var days: DayRange?
}
