// What is to be known of a stance before it is counted.

/// What a stance is besides its sign and its factuality.
public struct StanceMarks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It is on another statement (`^p`), and was followed to what that one is on.
  public static let derived = StanceMarks(rawValue: 2)
  /// Somebody else than the article reports it (`via`).
  public static let reported = StanceMarks(rawValue: 1)
  /// It holds under a condition (`if`, `unless`), or what it is derived from does.
  public static let conditional = StanceMarks(rawValue: 4)
  /// The coder was not sure (`?`) of the holder, the verb or the target, or of what it is derived from.
  public static let unsure = StanceMarks(rawValue: 8)
}
