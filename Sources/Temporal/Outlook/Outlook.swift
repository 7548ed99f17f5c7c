// Where a time lies, seen from the article, by the sentence that it stands in.

/// What a sentence says of its times. A weekday goes by the verb nearest to it; a month or a day of one also by a cue
/// ahead that stands farther off, since a verb of the past is weak evidence there.
struct Outlook: Hashable, Sendable {
  /// For weekdays and what is counted from the article's day; `nil` where no word tells.
  var near: Tense?
  /// For months, days of months, seasons and quarters.
  var far: Tense?
  /// For what is due: "promised a plan by March" looks ahead, "had fallen by March" back.
  var deadline = Tense.ahead
  /// Whether the words have a possessive ending: "Wednesday's ruling".
  var isPossessive = false

  static let none = Outlook(near: nil, far: nil)

  init(near: Tense?, far: Tense?) { (self.near, self.far) = (near, far) }

  /// The same for every time.
  init(_ tense: Tense) {
    (near, far) = (tense, tense)
    deadline = tense == .past ? .past : .ahead
  }

  static let past = Outlook(.past)
  static let future = Outlook(.future)

  /// For what stands behind "by" or "before".
  var ofDeadlines: Outlook {
    var outlook = self
    (outlook.near, outlook.far) = (deadline, deadline)
    return outlook
  }

  /// For what stands behind "until": a weekday goes by its verb ("kept going until Friday").
  var ofEnds: Outlook {
    var outlook = ofDeadlines
    if near?.looksBack == true { outlook.near = .past }
    return outlook
  }

  /// By the sentence around a place.
  static func around(_ context: DateContext, _ lexicon: Lexicon) -> Outlook {
    if lexicon.table.isUnspaced { return UnspacedOutlook(lexicon.tense).outlook(after: context.after) }
    return SpacedOutlook(lexicon).outlook(before: context.before, after: context.after)
  }
}
