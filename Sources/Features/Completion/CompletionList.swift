// What can be written at a place, the likeliest first.

/// The answer at a place, the likeliest first.
public struct CompletionList: Hashable, Sendable {
  public var items: [CompletionItem]
  /// Whether more would fit, or other items may fit after the next letter.
  public var isIncomplete: Bool

  static let empty = CompletionList(items: [], isIncomplete: false)
}
