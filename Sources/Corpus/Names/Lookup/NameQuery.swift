// What is asked where a name is written.

internal import Text

/// What is known of a name that somebody is about to write.
public struct NameQuery: Sendable {
  public var namespace: Namespace
  /// What is typed of a handle or of a word of a name, without its sigil; empty where nothing is.
  public var typed: String
  /// The words that are to be tagged (see `nameWords`).
  public var marked: [String]
  /// The article's date; nil where it has none.
  public var days: DayRange?
  /// Handles that the article uses.
  public var used: [Handle]

  public init(_ namespace: Namespace, typed: String, marked: [String], at days: DayRange?, used: [Handle]) {
    self.namespace = namespace
    self.typed = typed.caseFolded
    self.marked = marked
    self.days = days
    self.used = used
  }
}
