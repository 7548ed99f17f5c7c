// A definition or an article that a search by name has found.

/// A definition or an article, and the name of it that fits what was typed.
public struct FoundSymbol: Hashable, Sendable {
  /// How a name fits, the best first.
  public enum Fit: Int, Sendable, Comparable, CaseIterable {
    /// It is what was typed, but for case.
    case exact
    /// It begins so.
    case prefix
    /// Its words begin so: `bi cl` and `bc` for Bill Clinton.
    case wordStarts
    /// It holds what was typed.
    case part
    /// It has the letters in their order, the first of them at the beginning of a word.
    case letters

    public static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  public var file: FileID
  /// The definition's place in `Facts.definitions`; nil for an article, found by its title.
  public var definition: Int?
  /// The title, another name, or the handle with its sigil, as written.
  public var name: String
  public var fit: Fit
}
