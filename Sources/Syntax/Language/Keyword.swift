// The keywords of a tag.

/// A word that begins a clause, a note, the item that says whom words do not name, or what ends a finding.
public enum Keyword: String, LanguageWord {
  case to, via, on, because, `if`, unless, `as`, note, not, allow

  public static let table = WordTable<Keyword>()

  /// The clauses of a statement, in the order in which they are offered.
  public static let clauses = allCases.filter(\.isClause)

  /// What may stand behind a keyword.
  public enum Value: Sendable, Hashable {
    /// Handles with commas between them, in the order in which they are offered: of actors, or of issues and actors.
    case handles([Sigil])
    case date, factuality, string
    /// Codes of checks with commas between them.
    case checks
  }

  public var value: Value {
    switch self {
    case .to, .via, .not: .handles([.actor])
    case .because, .if, .unless: .handles([.issue, .actor])
    case .on: .date
    case .as: .factuality
    case .note: .string
    case .allow: .checks
    }
  }

  /// Whether statements, by their labels, and dates may stand behind it beside its handles.
  public var takesStatementsAndDates: Bool {
    switch self {
    case .because, .if, .unless: true
    case .to, .via, .on, .as, .note, .not, .allow: false
    }
  }

  /// Whether it begins a clause, which a statement alone takes.
  var isClause: Bool { self != .not && !endsAnyItem }

  /// Whether it may stand at the end of every item, or be an item of its own.
  public var endsAnyItem: Bool { self == .note || self == .allow }

  public var help: String {
    switch self {
    case .to: "the addressee"
    case .via: "who reported it, nearest to the speaker first"
    case .on: "when the stance was taken"
    case .because: "the reason given: an issue, an actor, a statement, a date"
    case .if: "the condition it is tied to: an issue, an actor, a statement, a date"
    case .unless: "what would lift it: an issue, an actor, a statement, a date"
    case .as: "how real the source makes it"
    case .note: "a coder's note"
    case .not: "these words do not mean that actor"
    case .allow: "a check whose finding here is meant so"
    }
  }
}
