// Corpora made to hurt: what ties files to each other costs no more than their number.

import Corpus
import Fixtures
import Rules
import TestSupport
import Testing

@Suite(.serialized) struct CorpusGrowthTests {
  @Test(arguments: shapes)
  func checkingCostsNoMoreThanTheNumberOfFiles(shape: GrowthShape) {
    expectLinearGrowth(of: shape) { literal in
      FileSet(literal, marks: false).files.map { ($0.path, $0.parsed.facts) }
    } work: { files in
      var corpus = Snapshot()
      corpus.load(files)
      let set = RuleSet(.usual, corpus.vocabulary)
      let findings = corpus.files.map { Catalogue.across($0, corpus, set) }
      #expect(findings.joined().allSatisfy { !$0.message.isEmpty })
    }
  }

  static let shapes = [
    GrowthShape("copies of one text", 100) { articles($0) { _ in text } },
    GrowthShape("copies with a word of their own", 100) { articles($0) { text + " number\($0)" } },
    GrowthShape("copies of a short text", 100) {
      articles($0) { _ in "one two three four five six seven eight" }
    },
    GrowthShape("contradictions", 100) { articles($0) { "[w]{@a \($0 % 2 == 0 ? "+" : "-") #i}" } },
    GrowthShape("codings of one text", 100) { count in
      articles(count, header: { "coder: c\($0)\n" }, text: { "[w]{@a \($0 % 2 == 0 ? "+" : "-") #i}" })
    },
    GrowthShape("definitions that nobody uses", 100) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): A\n" }.joined() + articles(count) { _ in "w" }
    },
    GrowthShape("files under settings", 100) { count in
      "-- c.codebook --\n" + (0..<8).map { "check label-unused in *\($0).article: off\n" }.joined()
        + articles(count) { _ in "w" }
    },
  ]

  private static let text = (0..<48).map { "word\($0)" }.joined(separator: " ")

  private static func articles(
    _ count: Int,
    header: (Int) -> String = { _ in "" },
    text: (Int) -> String
  ) -> String {
    (0..<count).map { "-- \($0).article --\npublished: 1993\n\(header($0))---\n\(text($0))\n" }.joined()
  }
}
