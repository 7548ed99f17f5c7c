// Days, compared with a count of their own.

import EDTF
import Testing

@Suite struct CalendarDayTests {
  @Test func countsEveryDayOfFourHundredYears() {
    // 1600-01-01 was a Saturday; 370 years with 90 leap days (93 fours, without 1700, 1800 and 1900) before 1970.
    var (number, weekday) = (-(370 * 365 + 90), 6)
    for year in 1600..<2000 {
      let leap = year % 4 == 0 && ![1700, 1800, 1900].contains(year)
      for (month, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          let found = CalendarDay(year: year, month: month + 1, day: day)
          #expect(found?.number == number && found?.weekday == weekday)
          #expect(found.map { $0.civil == (year, month + 1, day) } == true)
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(CalendarDay(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }
}
