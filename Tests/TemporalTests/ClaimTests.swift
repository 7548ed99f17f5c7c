// Whether a value can be what words say.

import EDTF
import Temporal
import Testing

@Suite struct ClaimTests {
  /// Language, words, a value that fits and one that does not.
  static let pairs: [(String, String, String, String)] = [
    ("en", "Friday", "1993-04-16", "1993-04-17"), ("en", "on Friday", "1993-04-16/1993-04-18", "1993-04-17/1993-04-18"),
    ("en", "Friday", "1993-04", "1993-04-18T10:00:00"), ("en", "Feb. 11", "1994-02-11", "1994-02-12"),
    ("en", "Feb. 11", "1994-02", "1994-03"), ("en", "Feb. 11", "1994", "1994-03/1994-12"),
    ("en", "Friday, April 16, 1993", "1993-04-16", "1992-04-16"), ("en", "April 1993", "1993-04-02", "1993-05-02"),
    ("en", "June 25-26", "1993-06-25/1993-06-26", "1993-06-27/1993-06-29"),
    ("en", "June 25-26", "1993-06-26", "1993-07-25"),
    ("en", "Sept. 30-Oct. 2", "2013-10-01", "2013-10-03"), ("en", "’94", "1994", "1993"),
    ("en", "’94", "1994-05", "1995-05"),
    ("en", "the 1980s", "198X", "199X"), ("en", "the 1980s", "1985", "1990"), ("en", "the ’80s", "1985", "1975"),
    ("en", "the early 1990s", "199X~", "1989"), ("en", "the 19th century", "18XX", "19XX"),
    ("en", "the 19th century", "1850", "1750"), ("en", "last summer", "1993-22", "1993-24"),
    ("en", "last summer", "1993-07", "1993-11"), ("en", "summer", "1994-30", "1994-32"),
    ("en", "early December", "1993-12~", "1993-10"),
    ("en", "December", "1993-12-24", "1993-11-24"), ("en", "the winter of 1994-95", "1994-24", "1992-24"),
    ("en", "January or early February", "[1994-01,1994-02~]", "1994-03-01"),
    ("en", "July 9 and 11", "{1992-07-09,1992-07-11}", "1992-07-10"),
    ("en", "the first quarter", "2005-33", "2005-34"), ("en", "the second half of 2009", "2009-41", "2009-40"),
    ("en", "1993", "1993-04-16", "1994"), ("en", "44 B.C.", "-0043", "0044"),
    ("en", "since August", "1993-08/..", "1993-10/.."),
    ("en", "by March 31", "../1990-03-31", "../1990-04-30"),
    ("en", "Monday through Thursday", "2002-09-30/2002-10-03", "2002-10-04"),
    ("en", "the first Tuesday in November", "1992-11-03", "1992-11-10"),
    ("en", "between 1990 and 1993", "1991", "1994"),
    ("en", "Friday", "1993-04-XX", "1993-04-17"), ("en", "the 16th", "1993-04-16", "1993-04-17"),
    ("de", "am Donnerstag", "1988-10-20", "1988-10-21"), ("de", "im Jänner", "2005-01", "2005-02"),
    ("de", "12.03.1998", "1998-03-12", "1998-12-03"),
    ("fr", "mercredi 14 octobre", "1998-10-14", "1998-10-15"), ("fr", "les années soixante", "1965", "1971"),
    ("es", "el 3 de mayo", "1993-05-03", "1993-05-04"), ("ja", "5月14日", "1993-05-14", "1993-05-15"),
    ("ja", "金曜日", "1993-04-16", "1993-04-17"), ("ja", "平成5年4月", "1993-04", "1992-04"),
  ]

  @Test(arguments: pairs)
  func wordsAllowWhatFitsAndNotWhatDoesNot(_ pair: (String, String, String, String)) throws {
    let words = DateWords(pair.1, in: try #require(DateLanguage(pair.0)))
    #expect(words.allows(try DateValue(pair.2)) == true, "\(pair.2)")
    #expect(words.allows(try DateValue(pair.3)) == false, "\(pair.3)")
  }

  /// What counts from another day, what is no point in time, and what is no date at all.
  @Test(arguments: [
    ("yesterday", "1993-04-16"), ("two weeks ago", "1993"), ("last week", "1990"), ("these days", "1850"),
    ("every six months", "R/P6M"), ("three years", "1993"), ("Friday", "P1W"), ("Tokyo", "1993"),
    ("around 1850", "1900"),
    ("the meeting", "1993-04-16"), ("before May", "1993-05"), ("the next several months", "1993-05-19/.."),
  ])
  func otherWordsClaimNothing(_ words: String, _ value: String) throws {
    #expect(DateWords(words, in: .english).allows(try DateValue(value)) == nil)
  }

  /// `~` and `?` may be off by one of their units.
  @Test func doubtGivesRoom() throws {
    let friday = DateWords("Friday", in: .english)
    #expect(friday.allows(try DateValue("1993-04-17?")) == true)
    #expect(friday.allows(try DateValue("1993-04-19?")) == false)
    #expect(DateWords("December", in: .english).allows(try DateValue("1994~")) == true)
    #expect(DateWords("May 1993", in: .english).allows(try DateValue("1993-06~")) == true)
    #expect(DateWords("May 1993", in: .english).allows(try DateValue("1993-08~")) == false)
  }

  @Test func theNearestDayIsTheOneThatFits() throws {
    let saturday = try #require(CalendarDay(year: 1993, month: 4, day: 17))
    #expect(DateWords("Friday", in: .english).nearestDay(to: saturday)?.description == "1993-04-16")
    #expect(DateWords("May 3", in: .english).nearestDay(to: saturday)?.description == "1993-05-03")
    #expect(DateWords("May 3, 1980", in: .english).nearestDay(to: saturday) == nil)
    #expect(DateWords("last week", in: .english).nearestDay(to: saturday) == nil)
  }
}
