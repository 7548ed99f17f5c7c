// A date on words that name another.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

enum DateDisagrees: FileRule {
  static let page = RulePage(
    "date-disagrees",
    .warning,
    .dates,
    fix: true,
    "A date does not fit the words that it marks.",
    why: """
      A mistake in one figure sends a fact into another day, month or year, and the words know better. Weekday, day, month,
      season, part of a year or a month, year and decade are compared, and both ends of a range; what only counts from the
      article's date (`two weeks ago`) is not: see `relative-date`. Words are read in the language that the header's
      `language` names, in English where it names none; words of other languages are not compared.
      """,
    wrong: "-- a.article --\npublished: 1993-04-18\n---\nThey met on Friday{<<1993-04-17>>}.\n",
    right: "-- a.article --\npublished: 1993-04-18\n---\nThey met on Friday{1993-04-16}.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for dated in file.datedWords where dated.words.allows(dated.value) == false {
      let (date, text, words, value) = (dated.date, dated.text, dated.words, dated.value)
      let meant = meant(words, date, value, file)
      list.report(
        date.when.range,
        "`\(text)` does not fit `\(value)`\(day(of: value))"
          + (meant.first.map { ": it would be `\($0.value)`, \($0.reason)" } ?? ""),
        fixes: meant.map { Fix("Replace by \($0.value)", isSafe: false, TextEdit(date.when.range, "\($0.value)")) }
      )
    }
  }

  /// What the words would mean, each with its reason: counted from the article's day; and the day that they name nearest to
  /// the tag's own.
  private static func meant(
    _ words: DateWords,
    _ date: DateMention,
    _ value: DateValue,
    _ file: FileCheck
  ) -> [(value: DateValue, reason: String)] {
    let candidates = words.candidates(in: file.tree.dateContext(of: date.words, on: file.facts.articleDay))
    let fitting = candidates.filter { words.allows($0.value) != false }
    var found = fitting.prefix(1).map { ($0.value, $0.reason) }
    // Of the year of the tag, where the words are of another by the article's day.
    if let year = value.earliest?.day?.year, let own = fitting.first(where: { $0.value.earliest?.day?.year == year }),
      !found.contains(where: { $0.0 == own.value })
    {
      found.append((own.value, own.reason))
    }
    if let day = value.earliest?.day, let near = words.nearestDay(to: day).flatMap({ EDTFDate($0) }),
      !found.contains(where: { $0.0 == .date(near) })
    {
      found.append((.date(near), "the nearest such day"))
    }
    return found
  }

  /// `, a Saturday`; empty for what is no one day.
  private static func day(of value: DateValue) -> String {
    guard let day = value.earliest?.day, value.latest?.day == day else { return "" }
    return ", a \(day.weekdayName)"
  }
}
