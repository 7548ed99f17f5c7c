// What the tables of words hold: no whole expression of the lists that is several words.

import Foundation
import TestSupport
import Testing

@testable import Temporal

@Suite struct TableTests {
  /// One word in sense, which its parts do not say: Spanish for the day after tomorrow, literally "past tomorrow".
  private static let idioms: Set<String> = ["es pasado mañana"]

  @Test(arguments: ["further.tsv", "unseen.tsv"])
  func noTableHoldsAPhraseOfTheLists(_ name: String) throws {
    let rows = try Expression.list(name)
    #expect(!rows.isEmpty)
    for row in rows { #expect(!isHeld(row.words, in: row.language), "\(row)") }
  }

  @Test func norOneOfTheDatesOfTwoArticles() throws {
    guard let list = Repository.shared("dates/gold.tsv") else { return }
    let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(!lines.isEmpty)
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(!isHeld(try #require(fields.count > 4 ? fields[4] : nil), in: .english), "\(line)")
    }
  }

  /// What the tests above would tell.
  @Test func aPhraseOfATableIsFound() {
    #expect(DateLanguage.spanish.lexicon.entries["pasado mañana"] != nil)
    #expect(isHeld("Prior to", in: .english))
    #expect(!isHeld("yesterday", in: .english) && !isHeld("two days before", in: .english))
  }

  private func isHeld(_ words: String, in language: DateLanguage) -> Bool {
    let key = words.lowercased()
    guard key.contains(" "), !Self.idioms.contains("\(language.tag) \(key)") else { return false }
    return language.lexicon.entries[key] != nil
  }
}
