// What an editor can do with completions, where it does not say so itself.

/// How completions are written, for an editor.
public enum CompletionStyle: String, CaseIterable, Sendable {
  /// As the protocol says: an item names the text that it replaces.
  case exact
  /// For an editor that replaces the letters, digits and underscores before the cursor, or compares these alone.
  case words
  /// For an editor that would insert in the wrong place: completion is not offered.
  case none
}
