// What a whole expression means, before anybody asks for whose date.

internal import EDTF

/// An expression of time without its calendar: the same for every language.
indirect enum TimePhrase: Hashable, Sendable {
  case moment(Moment)
  /// From one to the other, both within.
  case range(Moment, Moment)
  /// "March or early April", "July 9 and 11"; two or more.
  case choice(DateSet.Meaning, [Moment])
  case since(TimePhrase)
  /// "from July 1", which may be behind or ahead.
  case onward(TimePhrase)
  case until(TimePhrase)
  /// A deadline.
  case by(TimePhrase)
  case before(TimePhrase)
  case after(TimePhrase)
  case length(Length)
  /// A length away from a day: "two weeks ago", "in two days", "three days later".
  case offset(Length, Way, Anchor)
  /// A stretch that ends or begins with the article's day: "the past three years", "the next several months" (no length).
  case span(Length?, CalendarUnit, Way)
  /// The first or the last part of a longer time: "the first six months of 1993".
  case edge(isFirst: Bool, Length, Moment)
  /// A length up to a time that is named: "the 12 months through June".
  case stretch(Length, Moment)
  /// A weekday by its number before or after a day: "the second Friday after Easter".
  case beside(weekday: Int, number: Int, Way, Moment)
  /// A week or a weekend by its number before or after the one that holds a day: "the weekend before Thanksgiving", "the second
  /// week after Easter".
  case besideWeek(CalendarUnit, number: Int, Way, Moment)
  /// A weekday within a week or a weekend: "Friday of the first week of June".
  case weekdayOf(Int, TimePhrase)
  case every(Length)
  /// A loose now: "these days".
  case present
  /// The night before a day: "in der Nacht zum Sonntag".
  case nightTo(Moment)

  enum Way: Hashable, Sendable { case back, ahead }

  enum Anchor: Hashable, Sendable {
    /// The article's day.
    case article
    /// The day that the text spoke of last; the words go on to name an event where `namesEvent` ("two days after").
    case narrative(namesEvent: Bool)
    case moment(Moment)
  }
}
