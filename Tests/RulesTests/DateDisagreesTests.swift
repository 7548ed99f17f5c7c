// Words and the dates on them, in each language: a slip, and beside it what is no slip.

import Fixtures
import Rules
import Testing

@Suite struct DateDisagreesTests {
  /// What the one date of an article of Sunday, 18 April 1993 is told; nil where nothing is.
  private func told(_ language: String, _ marked: String, published: String = "1993-04-18") -> Finding? {
    let header = "published: \(published)\n" + (language.isEmpty ? "" : "language: \(language)\n")
    let files = FileSet("-- a.article --\n\(header)---\nx \(marked)\n", marks: false)
    return files.findings().values.joined().first { $0.code == "date-disagrees" }
  }

  @Test(arguments: [
    // A weekday, a day, a month, a year, a season, a part of a year, a decade, a range.
    ("", "Friday{1993-04-17}", "1993-04-16"), (" ", "Friday{1993-04-17}", "1993-04-16"),
    ("en", "[Feb. 11]{1993-02-12}", "1993-02-11"),
    ("en", "[Friday, April 16]{1993-04-17}", "1993-04-16"), ("en", "[March 1990]{1990-04}", "1990-03"),
    ("en", "[in March]{1993-04}", "1993-03"), ("en", "’94{1995}", "1994"), ("en", "[the 1980s]{1990}", "198X"),
    ("en", "[the summer of 1992]{1992-23}", "1992-22"), ("en", "[June 25-26]{1992-06-24}", "1992-06-25/1992-06-26"),
    ("en", "[early December]{1992-11}", "1992-12~"),
    ("English", "[the third quarter of 1992]{1992-34}", "1992-35"),
    // An end beyond the range, and the other third of a month.
    ("en", "[June 25-26]{1992-06-25/1992-06-29}", "1992-06-25/1992-06-26"),
    ("en", "[mid-March]{1993-03-03}", "1993-03~"),
    ("de", "[Mitte März]{1993-03-03}", "1993-03~"), ("fr", "[fin mars]{1993-03-03}", "1993-03~"),
    ("es", "[a mediados de marzo]{1993-03-03}", "1993-03~"), ("ja", "[3月上旬]{1993-03-23}", "1993-03-01/1993-03-10"),
    ("de", "Freitag{1993-04-17}", "1993-04-16"), ("de", "[am 3. März]{1993-04-03}", "1993-03-03"),
    ("de-AT", "[im Jänner]{1993-02}", "1993-01"), ("Deutsch", "[im Sommer 1992]{1992-23}", "1992-22"),
    ("de", "[die achtziger Jahre]{1990}", "198X"),
    ("fr", "vendredi{1993-04-17}", "1993-04-16"), ("fr", "[le 3 mars]{1993-04-03}", "1993-03-03"),
    ("fr", "[en février 1992]{1992-03}", "1992-02"), ("fr", "[les années 1980]{1990}", "198X"),
    ("es", "[el viernes]{1993-04-17}", "1993-04-16"), ("es", "[el 3 de marzo]{1993-04-03}", "1993-03-03"),
    ("es", "[los años ochenta]{1990}", "198X"),
    ("ja", "[5月14日]{1992-05-15}", "1992-05-14"), ("ja", "[金曜日]{1993-04-17}", "1993-04-16"),
    ("ja", "[1992年3月]{1992-04}", "1992-03"),
  ])
  func aWrongDateIsReportedWithWhatTheWordsMean(language: String, marked: String, meant: String) throws {
    let finding = try #require(told(language, marked))
    #expect(finding.fixes.contains { $0.title == "Replace by \(meant)" }, "\(finding.fixes.map(\.title))")
  }

  @Test(arguments: [
    // What agrees: the day, a coarser value, a part of it, one of several; with doubt, as a set, as an interval.
    ("", "Friday{1993-04-16}"), ("en", "Friday{1993-04}"), ("en", "[in April]{1993-04-16}"),
    ("en", "[June 25-26]{1992-06-26}"),
    ("en", "[a Friday in April]{1993-04}"), ("en", "[June 25-28]{1992-06-26/1992-06-27}"),
    ("en", "[mid-March]{1993-03-12}"), ("en", "[mid-March]{1993-03~}"), ("de", "[Ende März]{1993-03-28}"),
    ("fr", "[fin mars]{1993-03}"), ("es", "[a finales de marzo]{1993-03-21/1993-03-31}"), ("ja", "[3月上旬]{1993-03-03}"),
    ("en", "Friday{1993-04-16?}"), ("en", "[Friday or Saturday]{1993-04-17}"),
    ("en", "[last summer]{1992-22}"), ("en", "[the 1980s]{1985}"), ("en", "Friday{[1993-04-16,1993-04-17]}"),
    ("en", "[since August]{1992-08/..}"), ("en", "[the autumn of 1993]{1993-23}"), ("en", "Friday{1993-XX-XX}"),
    // What counts from another day, and what is no date.
    ("en", "yesterday{1993-04-12}"), ("en", "[two weeks ago]{1993-01}"), ("en", "[the talks]{1993-04}"),
    ("en", "[every Friday]{R/P1W}"), ("en", "[six months]{P6M}"), ("en", "[Mr. March]{1993-04}"),
    ("de", "Freitag{1993-04-16}"), ("de", "[im März]{1993-03-03}"), ("fr", "vendredi{1993-04-16}"),
    ("es", "[el viernes]{1993-04}"), ("ja", "[5月14日]{1992-05-14}"), ("ja", "[金曜日]{1993-04-16}"),
    // Of a language that is not known nothing is said, and words are of their article's language.
    ("tlh", "Friday{1993-04-17}"), ("ru", "Friday{1993-04-17}"), ("de", "Friday{1993-04-17}"),
    ("", "Freitag{1993-04-17}"), ("", "金曜日{1993-04-17}"),
  ])
  func whatIsNoSlipIsNotTold(language: String, marked: String) {
    #expect(told(language, marked)?.message == nil)
  }

  @Test func theMessageSaysWhichDayItIsAndWhatTheWordsMean() {
    #expect(
      told("", "Friday{1993-04-17}")?.message
        .hasPrefix("`Friday` does not fit `1993-04-17`, a Saturday: it would be `1993-04-16`, ") == true
    )
  }

  @Test func withoutOneDayOfPublicationTheNearestIsMeant() throws {
    let finding = try #require(told("", "Friday{1993-04-17}", published: "1993-04"))
    #expect(finding.message.hasSuffix("it would be `1993-04-16`, the nearest such day"))
    #expect(finding.fixes.map(\.title) == ["Replace by 1993-04-16"])
  }

  @Test func wordsOfAnotherTimeAreCountedFromTheirOwnDate() throws {
    let finding = try #require(told("", "Friday{1990-05-05}"))
    #expect(finding.fixes.map(\.title) == ["Replace by 1993-04-16", "Replace by 1990-05-04"])
  }
}
