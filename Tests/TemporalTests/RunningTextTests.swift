// Expressions found in running text, and languages by their names.

import EDTF
import Temporal
import Testing

@Suite struct RunningTextTests {
  private func part(_ text: String, _ range: Range<Int>?) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("en", "He left on Friday", "Friday"), ("en", "officials said Thursday night", "Thursday night"),
    ("en", "The talks begin early next month", "early next month"),
    ("en", "pledged in the first half of 1992", "first half of 1992"),
    ("en", "held since August ", "since August"), ("en", "He met Clinton on April 16, 1993", "April 16, 1993"),
    ("en", "in January or early February", "January or early February"),
    ("en", "meets every six months", "every six months"),
    ("en", "said Friday, April 16", "Friday, April 16"), ("en", "two days after", "two days after"),
    ("de", "Er kam am Donnerstagabend", "Donnerstagabend"), ("de", "bis zum 30. September", "bis zum 30. September"),
    ("fr", "Il est parti il y a quinze jours", "il y a quinze jours"),
    ("fr", "la semaine dernière", "semaine dernière"),
    ("es", "a finales del año pasado", "finales del año pasado"), ("ja", "首相は5月14日", "5月14日"),
    ("ja", "委員会は来週の火曜日", "来週の火曜日"),
  ])
  func theExpressionBeforeABraceIsFound(_ tag: String, _ text: String, _ words: String) throws {
    let language = try #require(DateLanguage(tag))
    #expect(part(text, DateWords.expression(atEndOf: text, in: language)) == words)
  }

  @Test(arguments: [
    "He left", "Theresa May", "prices fall", "the meeting", "", " ", "on", "Friday he left", "the time",
  ])
  func whereTheLastWordsAreNoTimeThereIsNone(_ text: String) {
    #expect(DateWords.expression(atEndOf: text, in: .english) == nil)
  }

  @Test func everyExpressionOfATextIsFound() {
    let text =
      "On Friday, Clinton met Theresa May, two days after talks in Tokyo, at a million a year. They may now meet again in early May 1994."
    let found = DateWords.expressions(in: text, .english).map { part(text, $0) ?? "" }
    #expect(found == ["Friday", "two days after", "early May 1994"])
  }

  /// What only hangs on them is left outside.
  @Test func particlesAreNoPartOfAnExpression() {
    let english = "They followed through on last summer’s accord."
    #expect(DateWords.expressions(in: english, .english).map { part(english, $0) } == ["last summer"])
    let japanese = "首相は月曜日に訪米し、5月の会談に臨む。"
    #expect(DateWords.expressions(in: japanese, .japanese).map { part(japanese, $0) } == ["月曜日", "5月"])
    #expect(DateWords.expression(atEndOf: "首相は月曜日に", in: .japanese) == nil)
  }

  /// However far in it they stand, and wherever a stretch of it ends.
  @Test(arguments: [1, 2, 3, 5, 7])
  func aLongTextIsReadAsAShortOne(_ shift: Int) {
    let line = "He left on Friday, April 16, 1993, two days before Theresa May met him in early June."
    let text =
      Array(repeating: "so", count: shift).joined(separator: " ") + " "
      + Array(repeating: line, count: 300).joined(separator: "\n")
    let found = DateWords.expressions(in: text, .english).map { part(text, $0) ?? "" }
    let once = DateWords.expressions(in: line, .english).map { part(line, $0) ?? "" }
    #expect(once == ["Friday, April 16, 1993", "two days before", "early June"])
    #expect(found == Array(repeating: once, count: 300).flatMap { $0 })
  }

  @Test(arguments: [
    ("en", "en"), ("EN-us", "en"), ("English", "en"), ("de-AT", "de"), ("Deutsch", "de"), ("german", "de"),
    ("fr", "fr"),
    ("Français", "fr"), ("es_MX", "es"), ("日本語", "ja"), ("ja-JP", "ja"),
  ])
  func languagesHaveTagsAndNames(_ text: String, _ tag: String) {
    #expect(DateLanguage(text)?.tag == tag)
  }

  @Test(arguments: ["", "it", "eng", "english-ish", "Klingon", "-"])
  func unknownLanguagesAreNone(_ text: String) { #expect(DateLanguage(text) == nil) }

  @Test(arguments: [
    ("Friday", true), ("last week", true), ("May 5", true), ("’94", true), ("April 1993", false), ("the 1980s", false),
    ("three years", false), ("every year", false), ("Tokyo", false),
  ])
  func relativeWordsHangOnTheArticlesDay(_ words: String, _ isRelative: Bool) {
    #expect(DateWords(words, in: .english).isRelative == isRelative)
    #expect(
      DateWords(words, in: .english).candidates(in: DateContext(on: nil)).isEmpty == (isRelative || words == "Tokyo")
    )
  }

  /// "two days later" counts from the day that the text named last.
  @Test(arguments: [
    ("On Monday talks began. They ended ", "two days later", ".", "1993-04-14"),
    ("He arrived on April 2. ", "The next day", " he left.", "1993-04-03"),
    ("They met on March 3, 1990. ", "A year later", " they met again.", "1991"),
    ("He arrived on April 2, and in May he will return. ", "The following day", " he left.", "1993-04-03"),
    (
      "Officials said Wednesday that it was over. The threat comes just ", "two days after", " a meeting in New York.",
      "1993-04-12"
    ),
    ("", "the next day", "", "1993-04-18"),
  ])
  func aStoryHasItsOwnDay(_ before: String, _ words: String, _ after: String, _ value: String) {
    let context = DateContext(on: CalendarDay(year: 1993, month: 4, day: 17), before: before, after: after)
    #expect(DateWords(words, in: .english).candidates(in: context).first?.value.description == value)
  }
}
