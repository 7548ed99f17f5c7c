// A date of publication that can hardly be right.

internal import Corpus
internal import EDTF
internal import Text

enum UnlikelyDate: CorpusRule {
  static let page = RulePage(
    "unlikely-date",
    .warning,
    .dates,
    "An article's date lies in the future, or out of all proportion to the dates of the other articles.",
    why: """
      One wrong figure in the year sends all statements of the article to another age. The future begins after the day on \
      which the check runs. Out of proportion is what lies further from the middle half of all articles than ten times \
      their span, and more than 25 years.
      """,
    wrong:
      "-- a.article --\npublished: 1993-04-17\n---\nOne.\n-- b.article --\npublished: 1993-04-18\n---\nTwo.\n"
      + "-- c.article --\npublished: <<2993-04-19>>\n---\nThree.\n-- d.article --\npublished: 1993-04-20\n---\nFour.\n"
      + "-- e.article --\npublished: 1993-04-21\n---\nFive.\n",
    right:
      "-- a.article --\npublished: 1993-04-17\n---\nOne.\n-- b.article --\npublished: 1993-04-18\n---\nTwo.\n"
      + "-- c.article --\npublished: 1993-04-19\n---\nThree.\n-- d.article --\npublished: 1993-04-20\n---\nFour.\n"
      + "-- e.article --\npublished: 1993-04-21\n---\nFive.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.isCodebook, let when = facts.published ?? facts.on, let days = when.days,
      let year = facts.publicationYear
    else { return }
    // Somewhere it is tomorrow already.
    if let today = file.today, days.earliest != .min, days.earliest.number > today.number + 1 {
      list.report(when.range, "this date lies in the future: correct it")
    } else if let usual = file.corpus.usualYears, !usual.contains(year) {
      list.report(
        when.range,
        "this date lies far away from those of the other articles: correct the year, if it is wrong"
      )
    }
  }
}
