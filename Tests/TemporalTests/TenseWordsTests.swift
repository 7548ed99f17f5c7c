// The lists of words that tell past from future.

import Testing

@testable import Temporal

@Suite struct TenseWordsTests {
  @Test(arguments: DateLanguage.all.map(\.tag))
  func noWordStandsInTwoLists(_ tag: String) throws {
    let table = try #require(DateLanguage(tag)).lexicon.table.tense
    let lists = [
      "past": table.past, "ahead": table.ahead, "present": table.present, "neither": table.neither,
      "intents": table.intents, "auxiliaries": table.auxiliaries,
    ]
    var seen: [String: String] = [:]
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map({ $0.lowercased() }) {
        if let other = seen[word] { Issue.record("`\(word)` of \(tag) stands in \(other) and in \(name)") }
        seen[word] = name
      }
    }
    #expect(!seen.isEmpty)
  }
}
