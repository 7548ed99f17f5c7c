// How well words are worked out: on the list of 200 expressions, and on the dates of two real articles.

import EDTF
import Foundation
import Temporal
import TestSupport
import Testing

@Suite struct ExpressionScoreTests {
  @Test func theListOfTwoHundredExpressions() throws {
    var score = Score()
    var languages: [String: Score] = [:]
    for row in try Expression.list("further.tsv") {
      let candidates = row.candidates
      score.count(candidates, row.value, row.others)
      languages[row.language.tag, default: Score()].count(candidates, row.value, row.others)
    }
    let parts = languages.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.first)/\($0.value.rows)" }
    print(
      "expressions: of \(score.rows) first \(score.first), sign for sign \(score.exact),",
      "first or another right one \(score.fair), among three \(score.amongThree);",
      parts.joined(separator: ", ")
    )
    #expect(score.rows == 200)
    #expect(score.first >= 198)
    #expect(score.amongThree >= 198)
    #expect(languages.count == 5)
  }

  /// The list that nobody had in view.
  @Test func theListOfUnseenExpressions() throws {
    var score = Score()
    for row in try Expression.list("unseen.tsv") { score.count(row.candidates, row.value, row.others) }
    print("unseen expressions: of \(score.rows) fair \(score.fair), among three \(score.amongThree)")
    #expect(score.rows == 65)
    #expect(score.fair >= 61)
    #expect(score.amongThree >= 56)
  }

  /// Scored over the rows that count.
  @Test func theDatesOfTwoArticles() throws {
    guard let shared = Repository.shared("dates/gold.tsv") else { return }
    let articles = [
      "0": (name: "tough-stance", on: CalendarDay(year: 1993, month: 5, day: 28)),
      "3": (name: "frustrated", on: CalendarDay(year: 1993, month: 9, day: 30)),
    ]
    var score = Score()
    let list = try String(contentsOf: shared, encoding: .utf8)
    for line in list.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let article = try #require(articles[fields[0]])
      let raw = try #require(Repository.shared("corpus/raw/\(article.name).txt"))
      let text = Array(try String(contentsOf: raw, encoding: .utf8).unicodeScalars)
      let (start, end) = (try #require(Int(fields[2])), try #require(Int(fields[3])))
      let words = Self.text(text[start..<end])
      #expect(words == fields[4])
      guard fields[8] == "yes" else { continue }
      let context = DateContext(on: article.on, before: Self.text(text[..<start]), after: Self.text(text[end...]))
      let candidates = DateWords(words, in: .english).candidates(in: context)
      score.count(candidates, try DateValue(fields[6]), [])
    }
    print("dates of two articles: of \(score.rows) first \(score.first), among three \(score.amongThree)")
    #expect(score.rows == 14)
    #expect(score.first == score.rows)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
