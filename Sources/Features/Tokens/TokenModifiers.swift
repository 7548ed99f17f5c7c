// What else a token is.

internal import Syntax

/// A set of modifiers. `definition` is the protocol's, the others are our own.
public struct TokenModifiers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A handle where it is defined.
  public static let definition = TokenModifiers(rawValue: 1)
  /// Words of the article's own text.
  public static let marked = TokenModifiers(rawValue: 2)
  /// A verb with the sign `+`, and the words of a statement that has one.
  public static let supports = TokenModifiers(rawValue: 4)
  /// The same with `-`.
  public static let opposes = TokenModifiers(rawValue: 8)
  /// The same with `~`.
  public static let neutral = TokenModifiers(rawValue: 16)

  /// The names of the modifiers, by their bits.
  public static let names = ["definition", "marked", "for", "against", "neutral"]

  /// That of a sign; empty for what is none.
  init(_ sign: Sigil?) {
    switch sign {
    case .supports: self = .supports
    case .opposes: self = .opposes
    case .neutral: self = .neutral
    case .actor, .issue, .variable, nil: self = []
    }
  }
}
