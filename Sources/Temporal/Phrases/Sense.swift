// What a word of a table may be.

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
