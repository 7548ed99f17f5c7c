// The days that values allow, against a look at every day of a century.

import EDTF
import TestSupport
import Testing

@Suite struct SharingTests {
  private let patterns = [
    "19XX", "198X", "19X5", "1985", "1XXX", "XXXX", "1985-XX", "1985-XX-XX", "1985-0X", "1985-1X", "1985-X2",
    "1985-XX-25",
    "1985-XX-31", "1985-04-XX", "1985-04-3X", "1985-02-2X", "XXXX-02-29", "19X4-02-29", "19XX-X2-29", "198X-04-1X",
    "1985-04-12", "XXXX-XX-X1", "19XX-1X-0X", "1X85-12-25", "XXX5-XX-30", "1985-12", "XXXX-01", "-1985", "2XXX",
  ]

  /// Whether the day, written out, fits the pattern character by character.
  private static func fits(_ written: [UInt8], _ pattern: String) -> Bool {
    zip(written, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "X") || $0 == $1 }
  }

  /// The days of 1900 to 1999, and how each is written.
  private static let century = (CalendarDay(clampingYear: 1900, month: 1, day: 1).number...36_524 - 25_567).map {
    let day = CalendarDay(number: $0)
    return (day: day, written: Array(day.description.utf8))
  }

  @Test func allowsJustTheDaysThatFit() throws {
    for pattern in patterns {
      let value = try DateValue(pattern)
      // Every fifth day: in twenty years each day of the year comes up.
      let wrong = tried(Self.century, every: 5).first { value.allows($0.day) != Self.fits($0.written, pattern) }
      #expect(wrong == nil, "\(pattern)")
    }
  }

  @Test func findsADayInCommonWhereThereIsOne() throws {
    let values = try patterns.map { try DateValue($0) }
    // Within the century; patterns that reach beyond it are tied to it by a second set.
    let days = patterns.map { pattern in
      Set(Self.century.filter { Self.fits($0.written, pattern) }.map(\.day.number))
    }
    for (i, a) in values.enumerated() {
      for (j, b) in values.enumerated() where patterns[i].hasPrefix("19") || patterns[j].hasPrefix("19") {
        let expected = !days[i].isDisjoint(with: days[j])
        #expect(a.allows(anyOf: b) == expected, "\(patterns[i]) \(patterns[j])")
      }
      for span in [1985...1985, 1980...1984, 1904...1904, 1901...1903, 1986...1999] {
        let interval = try DateValue("\(span.lowerBound)/\(span.upperBound)")
        let expected = days[i].contains { span.contains(CalendarDay(number: $0).year) }
        #expect(
          a.allows(anyOf: interval) == expected && interval.allows(anyOf: a) == expected,
          "\(patterns[i]) \(span)"
        )
      }
    }
  }

  @Test func findsTheYearsThatDigitsLeave() throws {
    for pattern in ["XXXX", "X0X1", "19X5", "XX00", "-XXXX", "-00X0", "-000X", "-X1X9", "0000", "9999"] {
      let value = try DateValue(pattern)
      let digits = Array(pattern.utf8.drop { $0 == UInt8(ascii: "-") })
      let years = (pattern.hasPrefix("-") ? -9999...(-1) : 0...9999).filter { year in
        zip(String(10_000 + Int(year.magnitude)).utf8.dropFirst(), digits).allSatisfy {
          $0 == $1 || $1 == UInt8(ascii: "X")
        }
      }
      #expect(value.earliest?.day?.year == years.first && value.latest?.day?.year == years.last, "\(pattern)")
      for year in stride(from: -10_050, through: 10_050, by: 17) {
        let day = CalendarDay(clampingYear: year, month: 5, day: 5)
        #expect(value.allows(day) == years.contains(year), "\(pattern) \(year)")
        guard -9999...9900 ~= year, let first = EDTFDate(year: year), let last = EDTFDate(year: year + 99),
          let span = DateInterval(.date(first), .date(last))
        else { continue }
        let expected = years.contains { year...year + 99 ~= $0 }
        #expect(value.allows(anyOf: .interval(span)) == expected, "\(pattern) \(year)")
      }
    }
    for (text, reads) in [
      ("XX00-02-29", true), ("1X00-02-29", true), ("1900-02-29", false), ("19X1-02-29", false),
      ("190X-02-29", true), ("X100-02-29", false), ("-0X00-02-29", true), ("-XX01-02-29", false),
      ("-0000-02-29", false),
    ] { #expect(((try? DateValue(text)) != nil) == reads, "\(text)") }
  }

  @Test func sharesDaysAcrossKinds() throws {
    let table: [(String, String, Bool)] = [
      ("[1994-01, 1994-02~]", "1994-02-28", true), ("[1994-01, 1994-02~]", "1994-03-01", false),
      ("[1994-01, 1994-03]", "1994-02", false), ("{1990..1992,1994}", "1991-06", true),
      ("{1990..1992,1994}", "1993", false), ("[..1990,1995..]", "1992", false), ("[..1990,1995..]", "1989", true),
      ("1993/..", "2005", true), ("1993/", "1992", false), ("/1993", "1992", true), ("../..", "-9999", true),
      ("1993-24", "1994-02-28", true), ("1993-24", "1994-03", false), ("199X-24", "XXXX-01-15", true),
      ("199X-24", "1990-01-15", false), ("199X-24", "2000-02-29", true), ("199X-24", "20X0-02-29", true),
      ("199X-24", "20X1-02-28", false), ("199X-24", "199X-24", true), ("P1Y", "1993", true), ("R/P1M", "1993", true),
      ("-000X", "-00X0", false), ("-00X1", "-000X", true), ("1950S2", "1999", true), ("1950S2", "2000", false),
    ]
    for (a, b, expected) in table {
      let (first, second) = (try DateValue(a), try DateValue(b))
      #expect(first.allows(anyOf: second) == expected && second.allows(anyOf: first) == expected, "\(a) \(b)")
    }
  }
}
