// The words that a person reads: usual ones, in sources and documents.

import Foundation
import Testing

@Suite struct PlainWordsTests {
  /// A word or phrase that nobody else uses so, and what to write in its place.
  static let words = [
    ("is told", "is reported"), ("are told", "are reported"), ("mends", "fixes"), ("slip", "mistake"),
    ("slips", "mistakes"), ("tongue", "language"), ("tongues", "languages"), ("fellow", "partner"),
    ("gainsay", "contradict"), ("gainsays", "contradicts"),
  ]

  static let documents: [TextFile] =
    [Checkout.file("README.md")] + Checkout.files("grammar", ".md") + Checkout.files("editors", ".md")
    + Checkout.files("Sources", ".md")

  @Test func thereAreDocuments() {
    #expect(Self.documents.count >= 7 && Self.documents.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: words)
  func aPrivateWordIsNotUsed(word: String, plain: String) {
    for file in Checkout.sources + Self.documents {
      // Most files hold the word nowhere, and Foundation says so in no time.
      guard file.text.range(of: word, options: .caseInsensitive) != nil else { continue }
      let places = file.lines.indices.filter { file.lines[$0].lowercased().containsWord(word) }.map { $0 + 1 }
      #expect(places.isEmpty, "\(file.path) says “\(word)” in lines \(places): \(plain)")
    }
  }

  @Test(arguments: [
    ("It is told twice.", true), ("“is told”", true), ("this told", false), ("is toldx", false), ("is  told", false),
  ])
  func aPhraseIsFoundAsWords(line: String, isFound: Bool) { #expect(line.containsWord("is told") == isFound) }
}

extension String {
  /// Whether it holds the words, with no letter beside them.
  fileprivate func containsWord(_ words: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      let before = self[..<found.lowerBound].last
      let after = self[found.upperBound...].first
      if before?.isLetter != true, after?.isLetter != true { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
