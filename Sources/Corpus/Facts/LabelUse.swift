// Where a label is used.

public import Text

/// A label where it stands: before its statement or mention, on words, or in another statement.
public struct LabelUse: Hashable, Sendable {
  public enum Place: UInt8, Sendable, Hashable {
    /// Before a statement of the foot, and before one that cannot be read.
    case foot, malformedFoot
    /// Before a statement in a tag, and before one that cannot be read.
    case line, malformedLine
    /// Before a mention or a topic in a tag whose words stand in several places.
    case name
    /// On words of the text.
    case text
    /// What a statement judges, and why or under which condition it is made.
    case target, reason, condition, exception

    /// Whether it gives a statement or a mention its label.
    public var isDefinition: Bool {
      switch self {
      case .foot, .malformedFoot, .line, .malformedLine, .name: true
      case .text, .target, .reason, .condition, .exception: false
      }
    }

    /// Whether it is on words of the text, alone or before their statement.
    public var isOnWords: Bool { self == .text || self == .line || self == .malformedLine || self == .name }

    /// What the label does in the statement that refers to it; nil where none does.
    public var role: UseRole? {
      switch self {
      case .target: .target
      case .reason: .reason
      case .condition: .condition
      case .exception: .exception
      case .foot, .malformedFoot, .line, .malformedLine, .name, .text: nil
      }
    }

    init?(_ role: UseRole) {
      switch role {
      case .target: self = .target
      case .reason: self = .reason
      case .condition: self = .condition
      case .exception: self = .exception
      default: return nil
      }
    }
  }

  public var name: String
  public var range: TextRange
  public var place: Place
}
