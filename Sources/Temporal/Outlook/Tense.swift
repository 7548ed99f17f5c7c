// What the words around a date say of its side of the article's day.

/// How strongly the words of a sentence say that a time lies behind or ahead.
enum Tense: Hashable, Sendable {
  /// Behind for certain: "since", a pluperfect, or the verb of the past that the words belong to ("signed in July").
  case past
  /// A verb of the past stands by, which may be that of the report alone: "announced a meeting in May".
  case reported
  /// A verb of the present that looks ahead: "opens", "tagt".
  case present
  /// A plain cue ahead: "will", "scheduled", "due".
  case ahead
  /// Ahead for certain, as the words themselves say.
  case future

  var looksBack: Bool { self == .past || self == .reported }
  var looksAhead: Bool { !looksBack }
}
