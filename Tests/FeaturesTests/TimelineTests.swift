// Bars over time.

import EDTF
import Testing

@testable import Features

@Suite struct TimelineTests {
  /// Days by year and month, and how many are meant.
  private func text(_ days: [(year: Int, month: Int, count: Int)]) -> String? {
    Timeline(
      days.flatMap { day in
        Array(repeating: CalendarDay(clampingYear: day.year, month: day.month, day: 3), count: day.count)
      }
    ).text
  }

  @Test func aRunOfBarsBeginsWithItsDate() {
    #expect(text([(1990, 1, 1), (1991, 7, 2), (1993, 4, 7)]) == "1990 ▁▂ 1993 ▇")
    #expect(text([(1993, 4, 7), (1991, 7, 2), (1990, 12, 1)]) == "1990 ▁▂ 1993 ▇")
  }

  @Test func aShortTimeIsShownByMonth() {
    #expect(text([(1992, 12, 1), (1993, 1, 4), (1993, 3, 2)]) == "1992-12 ▂▇ 1993-03 ▄")
    #expect(text([(1992, 1, 1), (1993, 12, 1)]) == "1992-01 ▇ 1993-12 ▇")
    #expect(text([(1992, 1, 1), (1994, 1, 1)]) == "1992 ▇ 1994 ▇")
  }

  @Test func aLongTimeIsShownByDecade() {
    #expect(text([(1850, 1, 1), (1859, 12, 1), (1993, 1, 1)]) == "185X ▇ 199X ▄")
    #expect(text([(-5, 1, 1), (95, 1, 1)])?.hasSuffix(" 009X ▇") == true)
  }

  @Test func atOneTimeThereIsNoLine() {
    #expect(text([]) == nil)
    #expect(text([(1993, 4, 9)]) == nil)
  }

  @Test func manyRunsAreCut() {
    let text = text((0..<30).map { (1900 + $0 * 2, 1, 1) })
    #expect(text?.hasPrefix("1900 ▇ 1902 ▇") == true && text?.contains("…") == true)
    #expect(text?.hasSuffix("1958 ▇") == true)
    #expect((text?.count ?? 0) < 120)
  }

  @Test func daysFarAwayAreNoTrouble() {
    #expect(Timeline([CalendarDay.min, .max]).text != nil)
  }
}
