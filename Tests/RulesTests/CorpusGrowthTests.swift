// Corpora made to hurt: what ties files to each other takes time in proportion to their number.

import Corpus
import Fixtures
import Rules
import Testing

@Suite(.serialized) struct CorpusGrowthTests {
  /// Four times as many files may take nine times as long, as with long files.
  @Test(arguments: shapes)
  func timeGrowsWithTheNumberOfFiles(shape: GrowthTests.Shape) {
    func time(_ count: Int) -> Duration {
      let files = FileSet(shape.make(count), marks: false).files.map {
        ($0.path, ReadFile(path: $0.path, bytes: $0.bytes).facts)
      }
      let times = (0..<3).map { _ in
        ContinuousClock().measure {
          var corpus = Snapshot()
          corpus.load(files)
          let set = RuleSet(.usual, corpus.vocabulary)
          let findings = corpus.files.map { Catalogue.across($0, corpus, set) }
          #expect(findings.joined().allSatisfy { !$0.message.isEmpty })
        }
      }
      return times.min() ?? .zero
    }
    var growth = time(shape.count * 4) / time(shape.count)
    for _ in 0..<3 where growth >= 9 { growth = min(growth, time(shape.count * 4) / time(shape.count)) }
    #expect(growth < 9, "\(shape.testDescription): \(growth)")
  }

  static let shapes = [
    GrowthTests.Shape("copies of one text", 100) { articles($0) { _ in text } },
    GrowthTests.Shape("copies with a word of their own", 100) { articles($0) { text + " number\($0)" } },
    GrowthTests.Shape("copies of a short text", 100) {
      articles($0) { _ in "one two three four five six seven eight" }
    },
    GrowthTests.Shape("contradictions", 100) { articles($0) { "[w]{@a \($0 % 2 == 0 ? "+" : "-") #i}" } },
    GrowthTests.Shape("codings of one text", 100) { count in
      articles(count, header: { "coder: c\($0)\n" }, text: { "[w]{@a \($0 % 2 == 0 ? "+" : "-") #i}" })
    },
    GrowthTests.Shape("definitions that nobody uses", 100) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): A\n" }.joined() + articles(count) { _ in "w" }
    },
    GrowthTests.Shape("files under settings", 100) { count in
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
