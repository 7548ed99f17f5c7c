// The days that a paragraph speaks of: its date tags, and the dates of its statements.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

struct ParagraphDates {
  /// By paragraph: the days sorted by their beginning, and the latest end up to each.
  private var days: [Int32: [(earliest: CalendarDay, latest: CalendarDay)]] = [:]

  /// Dates that statements have from the header are left out.
  init(_ file: FileCheck) {
    let paragraphs = Dictionary(
      file.tree.marks.map { ($0.words, $0.paragraph) },
      uniquingKeysWith: { first, _ in first }
    )
    for date in file.facts.dates {
      if let paragraph = paragraphs[date.words], let days = date.when.days { add(days, paragraph) }
    }
    for statement in file.facts.statements where statement.dateSource == .clause && statement.paragraph >= 0 {
      if let days = statement.when?.days { add(days, statement.paragraph) }
    }
    days = days.mapValues { list in
      var furthest = CalendarDay.min
      return list.sorted { $0.earliest < $1.earliest }.map { days in
        furthest = max(furthest, days.latest)
        return (days.earliest, furthest)
      }
    }
  }

  private mutating func add(_ range: DayRange, _ paragraph: Int32) {
    days[paragraph, default: []].append((range.earliest, range.latest))
  }

  /// Whether a paragraph speaks of any day.
  func hasDates(in paragraph: Int32) -> Bool { days[paragraph] != nil }

  /// Whether a date of a paragraph shares a day with a period.
  func overlap(_ period: DayRange, in paragraph: Int32) -> Bool {
    guard let list = days[paragraph] else { return false }
    let place = list.partitioningIndex { $0.earliest > period.latest }
    return place > 0 && list[place - 1].latest >= period.earliest
  }
}
