// Dates on words that count from the article's day: what touches none of their meanings, and what touches one.

import Corpus
import Fixtures
import Rules
import Testing

@Suite struct RelativeDateTests {
  private func told(_ language: String, _ marked: String) -> Finding? {
    let files = FileSet(
      "-- a.article --\npublished: 1993-04-18\nlanguage: \(language)\n---\nx \(marked)\n",
      marks: false
    )
    return files.findings().values.joined().first { $0.code == "relative-date" }
  }

  @Test(arguments: [
    ("en", "yesterday{1993-04-12}", "1993-04-17"), ("en", "[two weeks ago]{1993-01}", "1993-04-04~"),
    ("en", "[last year]{1993}", "1992"), ("en", "[early next month]{1993-08}", "1993-05~"),
    ("de", "gestern{1993-04-12}", "1993-04-17"), ("de", "[vor zwei Jahren]{1981}", "1991"),
    ("fr", "hier{1993-04-12}", "1993-04-17"), ("fr", "[la semaine dernière]{1993-03}", "1993-04-05/1993-04-11"),
    ("es", "ayer{1993-04-12}", "1993-04-17"), ("es", "[el año pasado]{1991}", "1992"),
    ("ja", "[昨日]{1993-04-12}", "1993-04-17"), ("ja", "[去年]{1991}", "1992"),
    ("en", "[last Friday]{1993-06-04}", "1993-04-16"), ("en", "[next Friday]{1993-04-16}", "1993-04-23"),
    ("en", "[last spring]{1990-21}", "1992-21"), ("de", "[letzten Freitag]{1993-06-04}", "1993-04-16"),
    ("fr", "[vendredi dernier]{1993-06-04}", "1993-04-16"),
  ])
  func aDateThatNoMeaningReachesIsReported(language: String, marked: String, meant: String) throws {
    let finding = try #require(told(language, marked))
    #expect(finding.severity == .hint)
    #expect(finding.fixes.contains { $0.title == "Replace by \(meant)" }, "\(finding.fixes.map(\.title))")
  }

  @Test(arguments: [
    ("en", "yesterday{1993-04-17}"), ("en", "yesterday{1993-04}"), ("en", "[two weeks ago]{1993-04-02}"),
    ("en", "[two weeks ago]{1993-04-04~}"), ("en", "[last year]{1992-10}"), ("en", "[early next month]{1993-05-03}"),
    ("en", "[six months ago]{1992-10}"), ("en", "[20 years ago]{1973~}"), ("en", "[these days]{1993-04}"),
    ("en", "[three weeks]{P3W}"), ("en", "[every day]{R/P1D}"), ("en", "[the talks]{1990}"),
    ("en", "Friday{1993-04-16}"), ("en", "Friday{1991-08-23}"), ("en", "[May 5]{1991-05-05}"),
    ("en", "[last Friday]{1993-04-16}"), ("en", "[last Friday]{1993-04-09}"), ("en", "[next spring]{1994-21}"),
    ("en", "[last Friday]{1993-04-17}"),
    ("en", "[six years after]{1990} she left"), ("de", "[vor zwei Jahren]{1991}"), ("de", "gestern{1993-04-17}"),
    ("fr", "hier{1993-04-17}"), ("es", "[el año pasado]{1992}"), ("ja", "[昨日]{1993-04-17}"), ("it", "ieri{1980}"),
  ])
  func aDateThatOneMeaningReachesIsNot(language: String, marked: String) {
    #expect(told(language, marked) == nil)
  }
}
