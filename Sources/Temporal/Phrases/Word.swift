// A word of a table with its senses.

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
  /// "eve" of "on the eve of Easter".
  case eve
  /// "ended" of "the year ended June 30".
  case ended
  /// The brackets of "4:52 a.m. EDT (0852 GMT)".
  case open, close
  /// A time zone beside a clock time.
  case zone
  /// The sign of "UTC+2".
  case plus
  case bc, ad
  case decadeNoun
  /// "s" of "1970s", "er" of "90er".
  case decadeSuffix
  case ordinalMark
  /// 日, 月, 年 behind a number that names a day, a month, a year.
  case dayMark, monthMark, yearMark
  /// "Uhr", "heures", "o'clock", 時.
  case hourMark, minuteMark
  /// What makes a time of day of figures with a stop: Spanish "a las 19.30".
  case clockBefore
  /// 内 of 年内: before it is over.
  case withinBehind
  /// 期 behind months: "4〜6月期".
  case quarterMark
}
