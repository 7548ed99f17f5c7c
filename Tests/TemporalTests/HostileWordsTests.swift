// Any text may be asked.

import EDTF
import Temporal
import TestSupport
import Testing

@Suite struct HostileWordsTests {
  /// Words that mean something, to be mixed at random.
  private static let words: [DateLanguage: [String]] = [
    .english: [
      "last", "next", "the", "of", "Friday", "May", "25", "-", "1993", "early", "two", "weeks", "ago", "and", "or",
      "to", ",",
      "by", "since", "half", "first", "quarter", "’", "94", "s", "century", "B.C.", "night", "9", "a.m.", "every",
      "year", "in",
      "99999999999999999999", "0", "1/2", "hundred", "thousand", "decades", "after", "before", "9999", "dozen", "'",
    ],
    .japanese: [
      "先週", "の", "金", "曜", "日", "月", "年", "3", "前", "十", "百", "千", "半", "期", "〜", "、", "以来", "平成", "ごと", "に", "回",
    ],
    .german: [
      "vor", "zwei", "Wochen", "Nacht", "zum", "Sonntag", "12.", "bis", "Mai", "Ende", "der", "90er", "-", "Jahre",
      "acht",
    ],
    .french: [
      "il", "y", "a", "quinze", "jours", "du", "9", "au", "mai", "XIXe", "siècle", "l'", "an", "dernier", "fin", "à",
    ],
    .spanish: [
      "hace", "dos", "semanas", "fin", "de", "semana", "el", "9", "próximo", "año", "los", "noventa", "y", "media",
    ],
  ]

  @Test func mixedWordsAreReadOrNot() {
    var generator = Seeded(seed: 1)
    for (language, words) in Self.words {
      for _ in 0..<500 {
        let count = Int.random(in: 1...12, using: &generator)
        let glue = language == .japanese ? "" : Bool.random(using: &generator) ? " " : ""
        let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: glue)
        let day = CalendarDay(number: Int.random(in: -800_000...800_000, using: &generator))
        ask(text, language, day)
      }
    }
  }

  @Test func anyBytesAreRead() {
    var generator = Seeded(seed: 2)
    for language in DateLanguage.all {
      for _ in 0..<100 {
        let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
        ask(String(decoding: bytes, as: UTF8.self), language, CalendarDay(number: 8507))
      }
    }
  }

  @Test func theEdgesOfTheCalendarAreNoTrouble() {
    for day in [CalendarDay.min, .max, CalendarDay(number: 3_000_000), CalendarDay(number: -5_000_000)] {
      for words in [
        "last Friday", "next century", "two thousand years ago", "’94", "the ’80s", "May", "Friday the 13th", "since 1",
        "999999 decades ago", "in 1000000 centuries",
      ] {
        ask(words, .english, day)
      }
    }
  }

  /// A long text is no expression, and costs no more than its length.
  @Test func longTextsAreQuick() {
    let long = String(repeating: "last Friday and two weeks ago or ", count: 3000)
    #expect(!DateWords(long, in: .english).isTemporal)
    #expect(DateWords.expression(atEndOf: long + "last Friday", in: .english) != nil)
    let context = DateContext(on: CalendarDay(number: 8507), before: long, after: long)
    #expect(!DateWords("two days later", in: .english).candidates(in: context).isEmpty)
    #expect(!DateWords.expressions(in: long, .english).isEmpty)
  }

  /// Years at the ends of the calendar, beside words of every kind of claim.
  @Test(arguments: ["’94", "the ’80s", "Friday", "May 5", "spring", "the 1990s", "Christmas"])
  func everyValueIsComparedWithinItsYears(words: String) {
    for value in Self.values { _ = DateWords(words, in: .english).allows(value) }
  }

  private static let values = [
    "1993", "../..", "/1993", "199X-XX-XX", "[1993,1995..]", "Y170000002", "Y9E17", "Y-9E17", "Y-170000002",
    "-0043-24", "P1Y",
  ]
  .compactMap { try? DateValue($0) }

  private func ask(_ text: String, _ language: DateLanguage, _ day: CalendarDay) {
    let words = DateWords(text, in: language)
    for candidate in words.candidates(in: DateContext(on: day, before: text, after: text)) {
      #expect((try? DateValue(candidate.value.description)) == candidate.value, "\(text) on \(day): \(candidate.value)")
      _ = words.allows(candidate.value)
    }
    _ = (words.isRelative, words.nearestDay(to: day))
    for value in Self.values { _ = words.allows(value) }
    if let range = DateWords.expression(atEndOf: text, in: language) { #expect(range.upperBound <= text.utf8.count) }
  }
}
