// Articles that stand out from their corpus: by their date, and without a statement.

import Corpus
import EDTF
import Fixtures
import Project
import Rules
import Syntax
import Testing

@Suite struct CorpusNormTests {
  private func corpus(_ dates: [String]) -> String {
    dates.enumerated().map { "-- a\($0.offset).article --\npublished: \($0.element)\n---\nText \($0.offset).\n" }
      .joined()
  }

  /// The numbers of the articles that a check reports.
  private func numbers(_ code: String, _ literal: String, today: CalendarDay? = nil) -> [Int] {
    let files = FileSet(literal, marks: false).files.map { (path: $0.path, file: $0.parsed) }
    let check = CorpusCheck(files, today: today)
    return files.enumerated().filter { _, file in
      check.findings(of: file.file, at: file.path).contains { $0.code == code }
    }.map(\.offset)
  }

  @Test(arguments: [
    (["1993-04-17", "1993-04-18", "2993-04-19", "1993-04-20", "1993-04-21"], [2]),
    (["1993-04-17", "1993-04-18", "1893", "1993-04-20", "1994"], [2]),
    (["193", "1993", "1993", "1993", "1993", "0193"], [5]),
    // Near enough, too few, and a corpus of two centuries.
    (["1993", "1993", "1970", "1994", "1993"], []), (["1993", "2993", "1993", "1993"], []),
    (["1801", "1820", "1850", "1870", "1900", "1950", "1999"], []), (["1993", "1993", "199X", "1993", "../1993"], []),
  ])
  func aDateOutOfProportionIsReported(dates: [String], numbers: [Int]) {
    #expect(self.numbers("unlikely-date", corpus(dates)) == numbers)
  }

  @Test func theFutureBeginsAfterTomorrow() {
    let today = CalendarDay(year: 1993, month: 4, day: 17)
    #expect(
      numbers("unlikely-date", corpus(["1993-04-17", "1993-04-18", "1993-04-19", "1993-05", "1993"]), today: today) == [
        2, 3,
      ]
    )
    #expect(numbers("unlikely-date", "-- a.article --\non: 1994\n---\nText.\n", today: today) == [0])
    #expect(numbers("unlikely-date", "-- a.article --\npublished: ../1994\n---\nText.\n", today: today).isEmpty)
    #expect(numbers("unlikely-date", corpus(["1993-04-19"])).isEmpty)
  }

  @Test(arguments: [
    ([true, true, false], [2]), ([true, false, false, true], []), ([true, false], []), ([false, false, false], []),
    ([true, true, true], []), ([true, true, true, false, false], [3, 4]),
  ])
  func anArticleWithoutAStatementIsReportedWhereMostHaveOne(speaks: [Bool], numbers: [Int]) {
    let literal = speaks.enumerated().map { number, speaks in
      "-- a\(number).article --\n---\n" + (speaks ? "[No]{@us - #q}.\n" : "Rain.\n")
    }
    #expect(self.numbers("missing-statement", literal.joined()) == numbers)
  }

  @Test func whatOneChangeAltersInOthersIsSaid() {
    func facts(_ text: String) -> Facts { ParsedFile(Array(text.utf8), as: .article).facts }
    var corpus = Snapshot()
    for number in 0..<5 { corpus.set("a\(number).article", facts("published: 1993\n---\nText \(number).\n")) }
    // A year far away concerns nobody else, until it is that of half of all.
    #expect(corpus.set("b.article", facts("published: 2993\n---\nText.\n")).files.isEmpty)
    #expect(corpus.set("a0.article", facts("published: 2993\n---\nText 0.\n")).files.isEmpty)
    #expect(corpus.usualYears?.contains(2993) == false)
    let concerned = corpus.set("a1.article", facts("published: 2993\n---\nText 1.\n")).files
    #expect(concerned.compactMap { corpus.record($0)?.path } == ["a0.article", "b.article"])
    #expect(corpus.usualYears?.contains(2993) == true)
  }

  @Test func theStatementWithWhichMostHaveOneConcernsTheOthers() {
    func facts(_ text: String) -> Facts { ParsedFile(Array(text.utf8), as: .article).facts }
    var corpus = Snapshot()
    for (number, text) in ["[No]{@us - #q}.", "Rain.", "Snow."].enumerated() {
      corpus.set("a\(number).article", facts("---\n" + text))
    }
    let concerned = corpus.set("a1.article", facts("---\n[Yes]{@us + #q}.")).files
    #expect(concerned.compactMap { corpus.record($0)?.path } == ["a2.article"])
    #expect(corpus.mostArticlesSpeak)
  }
}
