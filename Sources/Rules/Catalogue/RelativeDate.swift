// A date on words that count from the article's day, and that reach another.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

enum RelativeDate: FileRule {
  static let page = RulePage(
    "relative-date",
    .hint,
    .dates,
    fix: true,
    "A date touches none of the days that its words may mean from the article's date.",
    why: """
      Words such as `last week` and `two years ago` count from the article's date, in nearly every quotation as well. A
      date that shares no day with any of their meanings is often a mistake in one figure. It may be right where a quotation
      counts from a day of its own: then leave it, or turn the check off with `check relative-date: off`.
      """,
    wrong: "-- a.article --\npublished: 1993-04-18\n---\nThey met [two weeks ago]{<<1993-01>>} they left.\n",
    right: "-- a.article --\npublished: 1993-04-18\n---\nThey met [two weeks ago]{1993-04-04~} they left.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.facts.dates.isEmpty, let day = file.facts.articleDay else { return }
    for dated in file.datedWords where !dated.words.mayReach(dated.value, on: day) {
      let (date, text, words, value) = (dated.date, dated.text, dated.words, dated.value)
      let context = file.tree.dateContext(of: date.words, on: day)
      guard words.reaches(value, in: context) == false else { continue }
      let meant = words.candidates(in: context).prefix(2)
      list.report(
        date.when.range,
        "`\(text)` in an article of \(day) does not reach `\(value)`"
          + (meant.first.map { ": it would be `\($0.value)`, \($0.reason)" } ?? ""),
        fixes: meant.map { Fix("Replace by \($0.value)", isSafe: false, TextEdit(date.when.range, "\($0.value)")) }
      )
    }
  }
}
