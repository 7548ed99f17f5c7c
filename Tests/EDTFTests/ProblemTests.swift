// Where a value goes wrong, what was wanted there, and what was probably meant.

import EDTF
import Testing

@Suite struct ProblemTests {
  @Test(arguments: [
    ("1993-4-7", 6, 1, "two digits (or X) for the month"),
    ("1993-", 5, 0, "two digits (or X) for the month"),
    ("1993-13", 5, 2, "a month (01–12), a season (21–24) or another part of the year (25–41)"),
    ("1993-04-31", 8, 2, "a day that April has (1–30)"),
    ("1993-04-32", 8, 2, "a day of a month (01–31)"),
    ("1900-02-29", 8, 2, "a day that February 1900 has (1–28)"),
    ("XXXX-02-30", 8, 2, "a day that February has (1–29)"),
    ("19X1-02-29", 8, 2, "a day that some month of some year fits, with these digits"),
    ("2001-21-05", 7, 1, "the end of the date: a part of a year has no days of its own"),
    ("12345", 4, 1, "four digits for the year; a longer one begins with Y"),
    ("-0000", 0, 5, "a year other than -0000, which there is not"),
    ("Y2006", 1, 4, "five digits or more, or an exponent, for a year with Y"),
    ("1985wtf", 4, 1, "the end of the date"),
    ("", 0, 0, "a date, such as 1993-04-16"),
    ("1993-04-16T10:40", 16, 0, "a colon and two digits for the second"),
    ("1993-04-16T10:40:60", 17, 2, "a second (00–59)"),
    ("1993-04-16T10:40:00+15", 19, 3, "a shift from -12:00 to +14:00"),
    ("1993-04-16T10:40:00/1994", 19, 1, "the end of the value: a date with a time stands alone"),
    ("1993-04/1993-02", 8, 7, "an end that is not before its start"),
    ("1950S2/1960", 6, 1, "the end of the value: years with Y or S stand alone"),
    ("/", 0, 1, "a date or .. on one side of the slash"),
    ("[1999}", 5, 1, "a comma, or ] to end the set"),
    ("{1999", 5, 0, "a comma, or } to end the set"),
    ("{1987-10..1988}", 10, 4, "the same precision on both sides of ..: two years, two months or two days"),
    ("[1993..,1994]", 7, 1, "the end of the set: .. opens it only after its last date"),
    ("P1H", 2, 1, "a unit: Y, M, W or D, or H, M or S after T"),
    ("R/P6M~", 5, 1, "the end of the value"),
    ("R/1993", 6, 0, "a duration or a later date behind the start of a repeat"),
  ]) func explains(_ text: String, _ offset: Int, _ length: Int, _ expected: String) {
    let problem = #expect(throws: DateProblem.self) { try DateValue(text) }
    #expect(problem?.offset == offset && problem?.length == length && problem?.expected == expected)
  }

  @Test(arguments: [
    ("1993-4-7", "1993-04-07"), ("1993-4", "1993-04"), ("1993-04-7", "1993-04-07"), ("04/17/1993", "1993-04-17"),
    ("17/04/1993", "1993-04-17"), ("4/4/1993", "1993-04-04"), ("17.4.1993", "1993-04-17"), ("4.5.1993", "1993-05-04"),
    ("1993/04/17", "1993-04-17"), ("1993.04.17", "1993-04-17"), ("1993 04 17", "1993-04-17"), ("04/1993", "1993-04"),
    ("19930417", "1993-04-17"), ("1993-13-04", "1993-04-13"), ("17 April 1993", "1993-04-17"),
    ("April 17, 1993", "1993-04-17"), ("Friday, April 16th, 1993", "1993-04-16"), ("16-Apr-1993", "1993-04-16"),
    ("Sept. 1993", "1993-09"), ("1993-April-16", "1993-04-16"), ("Spring, 2002", "2002-21"), ("Q2 1993", "1993-34"),
    ("1993-Q2", "1993-34"), ("44 BC", "-0043"), ("-44", "-0044"), ("-0000", "0000"), ("+2006", "2006"),
    ("the 1990s", "199X"), ("1990's", "199X"), ("1990’s", "199X"), ("199x", "199X"), ("199u", "199X"),
    ("c. 1993", "1993~"), ("ca 1993", "1993~"), ("circa April 1993", "1993-04~"), ("1993 ?", "1993?"),
    ("1984?~", "1984%"), ("1993-4-7?", "1993-04-07?"), ("y17e7", "Y17E7"), ("Y2006", "2006"), ("12345", "Y12345"),
    ("1993-W16", "1993-04-19/1993-04-25"), ("1993-W16-5", "1993-04-23"), ("1993-106", "1993-04-16"),
    ("1993–04–16", "1993-04-16"), ("1993‑04‑16", "1993-04-16"), ("２０１６", "2016"), (" 1993 ", "1993"),
    ("1863-03 -29", "1863-03-29"), ("1993-04-16T10:40", "1993-04-16T10:40:00"),
    ("1993-04-16 10:40", "1993-04-16T10:40:00"), ("1993-04-16t9:40:00z", "1993-04-16T09:40:00Z"),
    ("2016-05-02T16:54:59.042", "2016-05-02T16:54:59"), ("2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+02:30"),
    ("2016-05-02T12:00:00-00:00", "2016-05-02T12:00:00Z"), ("2012-10-10T10:1:10", "2012-10-10T10:01:10"),
    ("1993-04-16 - 1993-04-18", "1993-04-16/1993-04-18"), ("1993-04-18/1993-04-16", "1993-04-16/1993-04-18"),
    ("1993-04-16/18", "1993-04-16/1993-04-18"), ("1993-04-16/05-02", "1993-04-16/1993-05-02"),
    ("1993–1994", "1993/1994"), ("1993-1994", "1993/1994"), ("1993-94", "1993/1994"), ("1993/94", "1993/1994"),
    ("from April 1993 to May 1994", "1993-04/1994-05"), ("1993-4-7/1993-5-1", "1993-04-07/1993-05-01"),
    ("1993-present", "1993/.."), ("since 1993", "1993/.."), ("until 1993-4", "../1993-04"),
    ("unknown/2006", "/2006"), ("2004-01-01/open", "2004-01-01/.."), ("198u/199u", "198X/199X"), ("/", "../.."),
    ("[1994-1, 1994-2]", "[1994-01,1994-02]"), ("[ 1994, 1995 ]", "[1994,1995]"), ("[1999", "[1999]"),
    ("[1672..1670]", "[1670..1672]"), ("1993 or 1994", "[1993,1994]"), ("1993 and 1994", "{1993,1994}"),
    ("P1H", "PT1H"), ("P1D2H", "P1DT2H"), ("p1y", "P1Y"), ("pt35m", "PT35M"), ("P1Y%", "P1Y"), ("R/P6M~", "R/P6M"),
  ]) func suggests(_ text: String, _ meant: String) {
    let problem = #expect(throws: DateProblem.self) { try DateValue(text) }
    #expect(problem?.suggestion == meant)
  }

  @Test func givesBothReadingsWhereNumbersDoNotTellDayFromMonth() {
    let table = [
      ("04/05/1993", ["1993-04-05", "1993-05-04"]), ("4-5-1993", ["1993-04-05", "1993-05-04"]),
      ("04/17/1993", ["1993-04-17"]), ("04/04/1993", ["1993-04-04"]), ("04.05.1993", ["1993-05-04"]),
      ("{1987-10..1988}", ["{1987-10..1988-12}", "{1987..1988}"]),
      ("{1987..1988-03}", ["{1987-01..1988-03}", "{1987..1988}"]),
      ("[1980,1987-10-03..1987-11]", ["[1980,1987-10-03..1987-11-30]", "[1980,1987-10..1987-11]"]),
      ("{1987-21..1987-12}", []), ("{1987-10..1988-11,}", []),
      ("13/13/1993", []), ("4/5/93", []), ("04/05-1993", []), ("1993-13", []),
    ]
    for (text, readings) in table {
      let problem = #expect(throws: DateProblem.self) { try DateValue(text) }
      #expect(problem?.readings == readings, "\(text)")
    }
  }

  @Test func suggestsNothingWhereNothingIsPlain() {
    let unclear = [
      "", "1993-13", "1993-04-31", "04/05/1993", "4/17/93", "93", "193", "1900s", "1900-02-29", "1985wtf", "[1999}",
      "before 1993", "1993, 1994", "not a date", "1993-04-16T25:00:00", "P", "R/", "199304", "1993-04-16-1993",
      "April 31, 1993", "1993-00-10", "13/13/1993", "2004-(06)?-11",
    ]
    for text in unclear {
      let problem = #expect(throws: DateProblem.self) { try DateValue(text) }
      #expect(problem?.suggestion == nil, "\(text)")
    }
  }
}
