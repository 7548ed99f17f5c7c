// One item of an article as programs for annotation have it: a kind, spans, and values by name.

struct AnnotationRecord: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case actor = "Actor", issue = "Issue", date = "Date", not = "Not", note = "Note"
    case supports = "Supports", opposes = "Opposes", neutral = "Neutral"

    /// In small letters.
    var word: String {
      switch self {
      case .actor: "actor"
      case .issue: "issue"
      case .date: "date"
      case .not: "not"
      case .note: "note"
      case .supports: "supports"
      case .opposes: "opposes"
      case .neutral: "neutral"
      }
    }

    var isStatement: Bool { self == .supports || self == .opposes || self == .neutral }
  }

  /// Of the article: `m1`, `t1`, `d1`, `s1`, `x1`, `n1`.
  var id: String
  var kind: Kind
  /// None for a statement without words.
  var spans: [SpanRecord]
  /// The handles that it names or that take part, with sigils, each once.
  var codes: [String]
  /// What else it says, by name, in a fixed order; nothing is empty.
  var values: [(name: String, value: String)]
  /// The item as it stands in its tag; behind a label, a colon and a space where it has one.
  var tag: String

  func value(_ name: String) -> String? { values.first { $0.name == name }?.value }
}
