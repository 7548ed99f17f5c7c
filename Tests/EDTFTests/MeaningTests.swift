// Bounds, precision and signs of values.

import EDTF
import Testing

@Suite struct MeaningTests {
  @Test(arguments: [
    // Those of python-edtf, go-edtf and edtf.js, where they have bounds without a guess at what a sign means.
    ("2001-02-03", "2001-02-03", "2001-02-03"),
    ("2008-12", "2008-12-01", "2008-12-31"),
    ("2008", "2008-01-01", "2008-12-31"),
    ("-0999", "-0999-01-01", "-0999-12-31"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("2001-02-03T09:30:01", "2001-02-03", "2001-02-03"),
    ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    ("2005/2020-02", "2005-01-01", "2020-02-29"),
    ("-1200-06/0200-05-02", "-1200-06-01", "0200-05-02"),
    ("1984~", "1984-01-01", "1984-12-31"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1999-XX", "1999-01-01", "1999-12-31"),
    ("1999-XX-XX", "1999-01-01", "1999-12-31"),
    ("1999-01-XX", "1999-01-01", "1999-01-31"),
    ("1999-02-XX", "1999-02-01", "1999-02-28"),
    ("156X-12-25", "1560-12-25", "1569-12-25"),
    ("1560-XX-25", "1560-01-25", "1560-12-25"),
    ("15XX-12-XX", "1500-12-01", "1599-12-31"),
    ("XXXX-XX-23", "0000-01-23", "9999-12-23"),
    ("-20XX", "-2099-01-01", "-2000-12-31"),
    ("-000X", "-0009-01-01", "-0001-12-31"),
    ("19XX-02-29", "1904-02-29", "1996-02-29"),
    ("1999-XX-31", "1999-01-31", "1999-12-31"),
    ("1999-X2", "1999-02-01", "1999-12-31"),
    ("1999-1X-3X", "1999-10-30", "1999-12-31"),
    ("[1667, 1668, 1670..1672]", "1667-01-01", "1672-12-31"),
    ("[1670,1667]", "1667-01-01", "1670-12-31"),
    ("[..1760-12-03]", "open", "1760-12-03"),
    ("[1760-01, 1760-02, 1760-12..]", "1760-01-01", "open"),
    ("{1960, 1961-12}", "1960-01-01", "1961-12-31"),
    ("/2006", "unknown", "2006-12-31"),
    ("2004-06-01/", "2004-06-01", "unknown"),
    ("../2006", "open", "2006-12-31"),
    ("2004-06-01/..", "2004-06-01", "open"),
    ("../..", "open", "open"),
    // Seasons as whole months; 21 to 24 as in the north.
    ("2001-21", "2001-03-01", "2001-05-31"),
    ("2003-22", "2003-06-01", "2003-08-31"),
    ("2000-23", "2000-09-01", "2000-11-30"),
    ("1993-24", "1993-12-01", "1994-02-28"),
    ("1995-24", "1995-12-01", "1996-02-29"),
    ("2001-25", "2001-03-01", "2001-05-31"),
    ("2001-28", "2001-12-01", "2002-02-28"),
    ("2001-29", "2001-09-01", "2001-11-30"),
    ("2001-30", "2001-12-01", "2002-02-28"),
    ("2001-31", "2001-03-01", "2001-05-31"),
    ("2001-32", "2001-06-01", "2001-08-31"),
    ("2016-33", "2016-01-01", "2016-03-31"),
    ("2016-34", "2016-04-01", "2016-06-30"),
    ("2016-36", "2016-10-01", "2016-12-31"),
    ("2016-37", "2016-01-01", "2016-04-30"),
    ("2016-39", "2016-09-01", "2016-12-31"),
    ("2016-40", "2016-01-01", "2016-06-30"),
    ("2016-41", "2016-07-01", "2016-12-31"),
    ("201X-33", "2010-01-01", "2019-03-31"),
    ("201X-24", "2010-12-01", "2020-02-29"),
    // Years with Y, E and S.
    ("1950S2", "1900-01-01", "1999-12-31"),
    ("-1950S2", "-1999-01-01", "-1900-12-31"),
    ("-1859S5", "-1859-01-01", "-1859-12-31"),
    ("0950S2", "0950-01-01", "0959-12-31"),
    ("Y171010000S3", "171000000-01-01", "171999999-12-31"),
    ("Y3388E2S3", "338000-01-01", "338999-12-31"),
    ("Y-17101E3S3", "-17199999-01-01", "-17100000-12-31"),
    ("Y17E7", "170000000-01-01", "170000000-12-31"),
    ("R/1993-07/P6M", "1993-07-01", "open"),
    ("R4/1993-07/P6M", "1993-07-01", "unknown"),
    ("R/P6M/1993-07", "open", "1993-07-31"),
    ("R/P6M", "none", "none"),
    ("P1Y", "none", "none"),
  ]) func knowsItsBounds(_ text: String, _ earliest: String, _ latest: String) throws {
    let value = try DateValue(text)
    #expect(name(value.earliest) == earliest && name(value.latest) == latest)
  }

  private func name(_ bound: DateBound?) -> String {
    switch bound {
    case .day(let day): day.description
    case .open: "open"
    case .unknown: "unknown"
    case nil: "none"
    }
  }

  @Test func outgrowsNoNumber() throws {
    for text in [
      "Y999999999999999999", "Y17E99", "Y17E9999", "Y-17E9999", "Y-17E9999S1", "Y999999999999999999E9999S99",
    ] {
      let value = try DateValue(text)
      #expect(value == (try DateValue(value.description)))
      #expect(value.earliest?.day ?? .min <= value.latest?.day ?? .max)
      #expect(try value.allows(anyOf: DateValue("1993")) == false)
      #expect(try value.contains(DateValue("1993")) == .no)
    }
    #expect(try DateValue("Y17E7") < DateValue("Y17E8"))
    #expect(try DateValue("Y-17E7") < DateValue("-9999"))
  }

  @Test func knowsItsPrecision() throws {
    let table: [(String, Precision?)] = [
      ("1993-04-16T10:00:00Z", .second), ("1993-04-16", .day), ("1985-XX-XX", .day), ("1993-04", .month),
      ("1993-XX", .month), ("1993-23", .season), ("1993-33", .quarter), ("1993-38", .quadrimester),
      ("1993-40", .semester), ("1993", .year), ("1XX3", .year), ("199X", .decade), ("1950S3", .decade),
      ("19XX", .century), ("1950S2", .century), ("1XXX", .millennium), ("XXXX", .age), ("Y17E7", .year),
      ("Y171010000S3", .age), ("1993/1994", .year), ("1993-04/1994", nil), ("1993/..", .year), ("../..", nil),
      ("[1994-01,1994-02]", .month), ("P1Y", nil), ("R/1993/P1Y", nil),
    ]
    for (text, precision) in table { #expect(try DateValue(text).precision == precision, "\(text)") }
    #expect(Precision.allCases == Precision.allCases.sorted())
  }

  @Test func tellsWhichPartASignIsFor() throws {
    let table: [(String, String, String, String)] = [
      ("2004-06-11%", "%", "%", "%"), ("2004-06~-11", "~", "~", ""), ("2004?-06-11", "?", "", ""),
      ("?2004-06-~11", "?", "", "~"), ("2004-%06-11", "", "%", ""), ("2001-?09~-09", "~", "%", ""),
      ("%-2011-06-13", "%", "", ""), ("2004-06?", "?", "?", ""), ("2004-06", "", "", ""),
    ]
    for (text, year, month, day) in table {
      guard case .date(let date) = try DateValue(text) else { throw WrongKind() }
      let found = EDTFDate.Part.allCases.map { date.qualification(of: $0).sign }
      #expect(found == [year, month, day], "\(text)")
    }
    #expect(try DateValue("1984?/2004~").qualification == [.uncertain, .approximate])
    #expect(try DateValue("P1Y~").qualification == .approximate)
    #expect(try DateValue("1993/..").qualification.isEmpty)
  }

  @Test func tellsItsParts() throws {
    guard case .date(let date) = try DateValue("-0044-03-1X") else { throw WrongKind() }
    #expect(date.year == -44 && date.month == 3 && date.day == nil && date.division == nil && date.hasOpenDigits)
    guard case .date(let season) = try DateValue("199X-23") else { throw WrongKind() }
    #expect(season.year == nil && season.month == nil && season.division == 23)
    guard case .duration(let duration) = try DateValue("P1Y2M3W4DT5H6M7.25S") else { throw WrongKind() }
    #expect(DateDuration.Unit.allCases.map { duration[$0] } == [1, 2, 3, 4, 5, 6, 7])
    #expect(duration.fraction == 250_000_000 && duration.finest == .seconds)
  }

  @Test func makesDatesOfNumbers() throws {
    for text in ["1993-04-16", "1993-04", "1993", "-0044-03-15", "1993-23", "0007-10-30", "9999-12-31", "0000"] {
      guard case .date(let date) = try DateValue(text) else { throw WrongKind() }
      let month = date.month ?? date.division
      #expect(date.year.flatMap { EDTFDate(year: $0, month: month, day: date.day) } == date, "\(text)")
    }
    #expect(EDTFDate(year: 1993, month: 4, [.approximate])?.description == "1993-04~")
    #expect(EDTFDate(CalendarDay(clampingYear: 1993, month: 4, day: 16))?.description == "1993-04-16")
    #expect(EDTFDate(year: 10_000) == nil && EDTFDate(year: 1993, day: 1) == nil)
    #expect(EDTFDate(year: 1993, month: 13) == nil && EDTFDate(year: 1993, month: 21, day: 1) == nil)
    #expect(EDTFDate(year: 1900, month: 2, day: 29) == nil && EDTFDate(year: 1904, month: 2, day: 29) != nil)
    let (first, last) = (try #require(EDTFDate(year: 1993)), try #require(EDTFDate(year: 1994)))
    #expect(DateInterval(.date(first), .date(last))?.description == "1993/1994")
    #expect(DateInterval(.date(last), .date(first)) == nil && DateInterval(.unknown, .unknown) == nil)
  }
}

/// A value is of another kind than the test is about.
private struct WrongKind: Error {}
