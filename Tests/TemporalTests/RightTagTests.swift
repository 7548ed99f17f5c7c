// What the checks of tagged words ask, over the lists: no right tag is reported.

import EDTF
import Foundation
import Temporal
import TestSupport
import Testing

@Suite struct RightTagTests {
  /// As `relative-date` and `date-disagrees` do.
  private func isReported(_ words: DateWords, _ value: DateValue, _ context: DateContext) -> Bool {
    guard let day = context.on else { return false }
    if words.allows(value) == false { return true }
    return !words.mayReach(value, on: day) && words.reaches(value, in: context) == false
  }

  @Test(arguments: ["further.tsv", "unseen.tsv", "neighbours.tsv"])
  func noRightTagOfAListIsReported(_ name: String) throws {
    var asked = 0
    for row in try Expression.list(name) {
      guard let value = row.value else { continue }
      asked += 1
      #expect(!isReported(DateWords(row.words, in: row.language), value, row.context), "\(row): \(value)")
    }
    #expect(asked >= 50)
  }

  /// What the test above would find.
  @Test(arguments: [
    ("two weeks ago", "1993-01"), ("last week", "1992"), ("yesterday", "1993-04-12"), ("Friday", "1993-04-17"),
  ])
  func aWrongTagIsReported(_ words: String, _ value: String) throws {
    let context = DateContext(on: CalendarDay(year: 1993, month: 4, day: 18), before: "They met ", after: ".")
    #expect(isReported(DateWords(words, in: .english), try DateValue(value), context))
  }

  @Test func norOneOfTheDatesOfTwoArticles() throws {
    guard let shared = Repository.shared("dates/gold.tsv") else { return }
    let articles = [
      "0": (name: "tough-stance", on: CalendarDay(year: 1993, month: 5, day: 28)),
      "3": (name: "frustrated", on: CalendarDay(year: 1993, month: 9, day: 30)),
    ]
    for line in try String(contentsOf: shared, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let article = try #require(articles[fields[0]])
      let raw = try #require(Repository.shared("corpus/raw/\(article.name).txt"))
      let text = Array(try String(contentsOf: raw, encoding: .utf8).unicodeScalars)
      let (start, end) = (try #require(Int(fields[2])), try #require(Int(fields[3])))
      guard fields[8] == "yes", let value = try? DateValue(fields[6]) else { continue }
      let context = DateContext(
        on: article.on,
        before: String(String.UnicodeScalarView(text[..<start])),
        after: String(String.UnicodeScalarView(text[end...]))
      )
      let words = String(String.UnicodeScalarView(text[start..<end]))
      #expect(!isReported(DateWords(words, in: .english), value, context), "\(line)")
    }
  }

  @Test func norOneOfTheReportedExpressions() throws {
    guard let file = Repository.shared("reported/dates.tsv") else { return }
    for row in try ReportedDate.all(in: file) {
      for text in row.values {
        guard let value = try? DateValue(text) else { continue }
        #expect(!isReported(row.words, value, row.context), "\(row): \(value)")
      }
    }
  }
}
