// Days, compared with a count of their own.

import EDTF
import Testing

@Suite struct CalendarDayTests {
  @Test func countsEveryDayOfFourHundredYears() {
    // 1600-01-01 was a Saturday; 370 years with 90 leap days (93 fours, without 1700, 1800 and 1900) before 1970.
    var (number, weekday, wrong) = (-(370 * 365 + 90), 6, 0)
    for year in 1600..<2000 {
      let leap = year % 4 == 0 && ![1700, 1800, 1900].contains(year)
      for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          let found = CalendarDay(year: year, month: index + 1, day: day)
          if found?.number != number || found?.weekday != weekday { wrong += 1 }
          if found.map({ $0.civil == (year, index + 1, day) }) != true { wrong += 1 }
          number += 1
          weekday = weekday % 7 + 1
        }
        if CalendarDay(year: year, month: index + 1, day: length + 1) != nil { wrong += 1 }
      }
    }
    #expect(wrong == 0)
    #expect(number == CalendarDay(year: 2000, month: 1, day: 1)?.number)
  }

  @Test func countsYearsBeforeYearZero() {
    var day = CalendarDay(clampingYear: -401, month: 12, day: 31)
    for year in -400..<400 {
      let next = CalendarDay(clampingYear: year, month: 1, day: 1)
      #expect(next.number == day.number + 1)
      #expect(next.civil == (year, 1, 1) && day.civil == (year - 1, 12, 31))
      day = CalendarDay(clampingYear: year, month: 12, day: 31)
      #expect(day.number - next.number == (CalendarDay.isLeap(year) ? 365 : 364))
    }
    #expect(CalendarDay(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
  }

  @Test func addsDaysAndMonths() {
    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
      CalendarDay(clampingYear: year, month: month, day: day)
    }
    #expect(day(1993, 12, 31).adding(days: 1) == day(1994, 1, 1))
    #expect(day(1993, 1, 31).adding(months: 1) == day(1993, 2, 28))
    #expect(day(1993, 1, 31).adding(months: 13) == day(1994, 2, 28))
    #expect(day(1993, 3, 31).adding(months: -1) == day(1993, 2, 28))
    #expect(day(1993, 1, 1).adding(months: -1) == day(1992, 12, 1))
    #expect(day(1993, 12, 1).adding(months: -12) == day(1992, 12, 1))
    for months in -50...50 {
      let found = day(1993, 6, 15).adding(months: months).civil
      #expect(found.year * 12 + found.month == 1993 * 12 + 6 + months && found.day == 15)
    }
  }

  @Test func clampsWhatIsBeyondCounting() {
    #expect(CalendarDay(number: .max) == .max)
    #expect(CalendarDay.max.adding(days: .max) == .max)
    #expect(CalendarDay.min.adding(days: .min) == .min)
    #expect(CalendarDay.min < CalendarDay(clampingYear: .min, month: .min, day: .min))
    #expect(CalendarDay(clampingYear: .max, month: .max, day: .max) < .max)
    for day in [CalendarDay.min, .max] {
      for months in [Int.min, -1, 1, .max] { _ = day.adding(months: months).description }
    }
    #expect(CalendarDay(year: .max, month: 1, day: 1) != nil)
    _ = CalendarDay(mondayOfWeek: .max, ofYear: .max)
  }

  @Test func knowsTheWeeksOfAYear() {
    #expect(CalendarDay(mondayOfWeek: 38, ofYear: 1993)?.description == "1993-09-20")
    #expect(CalendarDay(mondayOfWeek: 1, ofYear: 2009)?.description == "2008-12-29")
    #expect(CalendarDay(mondayOfWeek: 53, ofYear: 2009)?.description == "2009-12-28")
    #expect(CalendarDay(mondayOfWeek: 53, ofYear: 1993) == nil)
    #expect(CalendarDay(mondayOfWeek: 0, ofYear: 1993) == nil)
  }
}
