// The keys of properties, and which definitions have them.

/// The key of an indented line below a definition.
public enum PropertyKey: String, LanguageWord {
  case also, kind, role, `in`, weight, values, url, wikidata, note, allow

  public static let table = WordTable<PropertyKey>()

  /// What a value must be.
  public enum Value: Sendable, Hashable {
    /// Names with bars between them, each perhaps with a period.
    case names
    /// Handles of the definition's own kind with bars between them, each perhaps with a period.
    case members
    /// Words with bars between them.
    case words
    case actorKind
    /// A number from -1 to 1.
    case weight
    /// Codes of checks with bars between them.
    case checks
    /// Any text on one line.
    case text
  }

  public var value: Value {
    switch self {
    case .also, .role: .names
    case .in: .members
    case .values: .words
    case .kind: .actorKind
    case .weight: .weight
    case .url, .wikidata, .note: .text
    case .allow: .checks
    }
  }

  /// Whether the value is a list set apart by ` | `.
  public var isList: Bool {
    switch value {
    case .names, .members, .words, .checks: true
    case .actorKind, .weight, .text: false
    }
  }

  /// Whether a value of the list may have a period.
  public var isDated: Bool { value == .names || value == .members }

  /// Whether a definition may have it several times.
  public var mayRepeat: Bool {
    switch self {
    case .also, .role, .in, .allow: true
    case .kind, .weight, .values, .url, .wikidata, .note: false
    }
  }

  /// The properties that a definition has, in the order in which they are offered; another is read by nothing.
  public static func keys(of sigil: Sigil) -> [PropertyKey] {
    switch sigil {
    case .actor: [.also, .kind, .role, .in, .url, .wikidata, .note, .allow]
    case .issue: [.also, .in, .url, .wikidata, .note, .allow]
    case .supports, .opposes, .neutral: [.also, .weight, .note, .allow]
    case .variable: [.values, .note, .allow]
    }
  }

  /// What the property says of an actor, or of what alone has it.
  public var help: String {
    switch self {
    case .also: "another name, perhaps with a period"
    case .kind: "of an actor"
    case .role: "an office, with its period"
    case .in: "what it is part of"
    case .weight: "of a verb, -1 to 1"
    case .values: "the words a variable may take"
    case .url: "an address"
    case .wikidata: "an item of Wikidata"
    case .note: "what coders must know"
    case .allow: "a check whose finding here is meant so"
    }
  }

  /// What the property says of a definition of one kind.
  public func help(of sigil: Sigil) -> String {
    switch self {
    case .also: sigil.isSign ? "cue words" : help
    case .in: sigil == .issue ? "a broader issue" : help
    case .kind, .role, .weight, .values, .url, .wikidata, .note, .allow: help
    }
  }
}
