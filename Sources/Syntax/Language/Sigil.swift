// The characters that say what a handle names.

/// What a definition defines, and a reference refers to.
public enum Sigil: UInt8, Sendable, CaseIterable, Hashable {
  case actor = 0x40
  case issue = 0x23
  case supports = 0x2B
  case opposes = 0x2D
  case neutral = 0x7E
  case variable = 0x25

  init?(_ byte: UInt8) { self.init(rawValue: byte) }

  /// The character as it is written.
  public var character: String { String(UnicodeScalar(rawValue)) }

  /// Whether it is the sign of a stance.
  public var isSign: Bool { self == .supports || self == .opposes || self == .neutral }

  /// What it defines, with an article for a message: "an actor".
  public var help: String {
    switch self {
    case .actor: "an actor"
    case .issue: "an issue"
    case .supports, .opposes, .neutral: "a verb"
    case .variable: "a variable"
    }
  }
}
