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

/// What one word, or some words side by side, may be.
indirect enum Sense: Hashable, Sendable {
  case phrase(TimePhrase)
  /// With a preposition that says where in time it is: "on Friday". No "since" and no "last" stands before it.
  case placed(TimePhrase)
  case amount(Amount)
  case ordinal(Int)
  case roman(Int)
  /// Less than one, in sixtieths.
  case fraction(Int)
  /// "dozen", "hundred".
  case multiplier(Int)
  /// The tens of a decade: "siebziger", "nineties".
  case decadeNumber(Int)
  case unit(CalendarUnit, Plurality)
  /// "a year" as in "twice a year"; "im Jahr".
  case perUnit(CalendarUnit)
  case shift(Shift)
  /// "trois derniers" of months to come.
  case shiftedAmount(Amount, Shift)
  case part(TimePart)
  /// A noun of a part, which wants "of" behind it: "close".
  case partNoun(TimePart)
  /// One of the two halves of a month: "première quinzaine".
  case halfMonth
  case monthHalf(TimePart)
  /// A unit within a named time, in one word: "Juliwoche".
  case unitOf(CalendarUnit, Moment)
  /// Several of a weekday: "two Fridays".
  case weekdays(Int)
  case counted(Int, weekday: Int)
  case meridiem(isAfternoon: Bool)
  /// How often: "twice".
  case times(Int)
  /// The year before the first of an era.
  case era(Int)
  case eraYear(Int)
  /// Of a year counted from the article's: 昨 in 昨夏.
  case yearShift(Int)
  /// Something with a connecting word behind it.
  case linked(Sense, Word)
  case word(Word)

  static func moment(_ moment: Moment) -> Sense { .phrase(.moment(moment)) }
  static func length(_ length: Length) -> Sense { .phrase(.length(length)) }
}

/// Words that say nothing of a time alone.
enum Word: Hashable, Sendable {
  case article
  /// "on", "in", "at", "of": nothing is lost without them.
  case at
  case of
  /// "am", "au": a preposition and an article in one word.
  case atThe
  /// "for", "during", "over".
  case during
  case since, onward, until, by, before, after, from, between, within
  /// Behind what they belong to.
  case sinceBehind, untilBehind, byBehind, beforeBehind, afterBehind
  /// "on" of "from Tuesday on".
  case onBehind
  /// "vor zwei Wochen"; "two weeks ago".
  case agoBefore, agoBehind
  /// "in zwei Wochen"; "two weeks from now".
  case aheadBefore, aheadBehind
  /// "two weeks later", "a year earlier".
  case later, sooner
  case around, aroundBehind
  case and, or, to, dash, comma, slash
  case apostrophe
  case every, everyBehind, other, per
  /// 's, に: nothing is lost without it behind a time.
  case trailing
  /// "whole", "entire".
  case whole
  /// "-ci", "-là".
  case here
  /// "times" of "four times".
  case timesNoun
  /// "part" of "the early part".
  case partNoun
  /// "more" of "two more weeks", before or behind the unit.
  case more
  /// "fiscal": of a year of accounts.
  case fiscal
  /// "year-ago": of the year before.
  case yearAgo
  /// The period that a report compares: "the year-ago period".
  case period
  /// "en" of "jeudi en huit".
  case weeksOn
  /// A time zone behind a clock time.
  case zone
  case bc, ad
  case decadeNoun
  /// "s" of "1970s", "er" of "90er".
  case decadeSuffix
  case ordinalMark
  /// 日, 月, 年 behind a number that names a day, a month, a year.
  case dayMark, monthMark, yearMark
  /// "Uhr", "heures", "o'clock", 時.
  case hourMark, minuteMark
  /// 内 of 年内: before it is over.
  case withinBehind
  /// 期 behind months: "4〜6月期".
  case quarterMark
}
