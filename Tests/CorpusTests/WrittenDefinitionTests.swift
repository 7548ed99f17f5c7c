// What is written of a definition is read back as the same.

import Corpus
import Syntax
import TestSupport
import Testing

@Suite struct WrittenDefinitionTests {
  @Test(
    arguments: [
      ("Trade Act, 1974", nil, "Trade Act\\, 1974"), ("the law, its annexes", nil, "the law, its annexes"),
      ("Prime Minister", "1989-08-10/1991-11-05", "Prime Minister, 1989-08-10/1991-11-05"),
      ("Act, 1974, 1975", nil, "Act\\, 1974\\, 1975"), ("Act, 1974", "1975", "Act, 1974, 1975"),
      ("a | b", nil, "a \\| b"), ("a|b", nil, "a|b"), ("|", nil, "\\|"), ("a [b", "1990", "a \\[b, 1990"),
      ("a [b]", "[1990, 1991]", "a [b], [1990, 1991]"), ("C:\\x", nil, "C:\\x"), ("\\.", nil, "\\\\."),
      ("a\\", "1990", "a\\\\, 1990"),
    ] as [(String, String?, String)]
  )
  func aPartHasTheBackslashesThatItNeeds(name: String, period: String?, written: String) {
    #expect(writtenPart(name, period: period) == written)
  }

  /// Names of few characters, so that commas, bars, brackets, backslashes and dates meet.
  @Test(arguments: 0..<32 as Range<UInt64>)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var dice = Seeded(seed: seed)
    let pieces = [
      "a", "B", ",", ", ", "|", " | ", "\\", "[", "]", "{", "}", "1990", " ", "é", "/", "..", "\u{3000}", ":", "京",
    ]
    func name() -> String {
      let text = (0...Int.random(in: 0...6, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      let trimmed = text.drop { $0.isWhitespace }
      return String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
    }
    let periods = [nil, "1990", "1989-08-10/1991-11-05", "[1990, 1991]", "../1990", "{1990..1992}"]
    for _ in 0..<200 {
      let parts = (0..<3).map { _ in (name(), periods.randomElement(using: &dice) ?? nil) }.filter { !$0.0.isEmpty }
      let title = name()
      let also = parts.map { writtenPart($0.0, period: $0.1) }.joined(separator: " | ")
      let source =
        "@x: \(writtenTitle(title))\n  also: \(also)\n"
        + parts.map { "  role: \(writtenPart($0.0, period: $0.1))\n" }.joined()
      let read = try #require(facts("d.codebook", source).definitions.first)
      #expect(read.title == title, "\(source)")
      for list in [read.names, read.roles] {
        #expect(list.map(\.text) == parts.map(\.0), "\(source)")
        #expect(list.map { $0.period?.text } == parts.map(\.1), "\(source)")
      }
      // And once more from what was read.
      let again = try #require(facts("d.codebook", read.source).definitions.first)
      #expect(again.title == read.title && again.names.map(\.written) == read.names.map(\.written), "\(source)")
      #expect(again.roles.map(\.text) == read.roles.map(\.text), "\(source)")
    }
  }
}
