// What may stand at a place of a tag.

/// A place in an item as the parser sees it that has read the item up to there.
public enum TagSlot: Hashable, Sendable {
  /// The item's first part: an actor, an issue, a label, a date, `not`, `note` or `allow`.
  case item
  /// A part of one role: behind a keyword, a verb, a comma or a variable's name.
  case part(TagRole)
  /// Behind the actors that an item begins with: a verb, or what may end a mention.
  case stance
  /// Behind all that an item must have.
  case tail(Tail)

  /// What may end an item.
  public enum Tail: Sendable, Hashable {
    case noteAlone
    /// Variables and a note.
    case variables
    /// Clauses, variables and a note.
    case clauses
  }

  /// The keywords that may stand here, in the order in which they are offered.
  public var keywords: [Keyword] {
    switch self {
    case .item: [.not, .note, .allow]
    case .part: []
    case .stance, .tail(.noteAlone), .tail(.variables): [.note, .allow]
    case .tail(.clauses): Keyword.clauses + [.note, .allow]
    }
  }

  /// Whether a variable may stand here.
  public var takesVariables: Bool {
    switch self {
    case .item, .part, .tail(.noteAlone): false
    case .stance, .tail(.variables), .tail(.clauses): true
    }
  }

  /// Whether a verb may stand here.
  public var takesVerb: Bool { self == .stance || self == .part(.verb) }
}
