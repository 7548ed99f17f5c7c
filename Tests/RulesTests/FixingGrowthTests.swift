// Files with many mistakes: fixing costs no more than their number.

import Fixtures
import Rules
import Syntax
import TestSupport
import Testing
import Text

@Suite(.serialized) struct FixingGrowthTests {
  static let shapes = [
    GrowthShape("braces", 2_000) { "-- a.article --\na: b\n---\n" + String(repeating: "a } ", count: $0) },
    GrowthShape("tags behind punctuation", 2_000) {
      "-- a.article --\n@x: X\n---\n" + String(repeating: "a,{@x} ", count: $0)
    },
    GrowthShape("empty tags of spans", 1_000) {
      "-- a.article --\na: b\n---\n" + String(repeating: "[a]{} ", count: $0)
    },
    GrowthShape("pairs of tags", 500) { "-- a.article --\n@x: X\n---\n" + String(repeating: "a{@x}{@x}\n", count: $0) },
    GrowthShape("unknown names", 500) { count in
      "-- c.codebook --\n-- a.article --\n" + (0..<count).map { "a{@n\($0)} " }.joined()
    },
  ]

  @Test(arguments: shapes)
  func fixingCostsNoMoreThanTheNumberOfMistakes(shape: GrowthShape) throws {
    let selection = RuleSelection(select: [.all, try #require(RuleWord("unknown-actor"))], ignore: [])
    expectLinearGrowth(of: shape, prepare: filesAndFindings) { files, found in
      var fixing = Fixing(FixScope(takesUnsafe: true, selection: selection))
      let changed = fixing.round(found) { files[$0]?.edited }
      #expect(!changed.isEmpty && fixing.fixed.count >= shape.count && fixing.refused.isEmpty)
    }
  }

  /// Files whose fixes are all refused, or nearly all: what is found out by trying must not cost a try each.
  static let refused = [
    GrowthShape("brackets that close nothing, and tags behind them", 250) {
      "-- a.article --\na: b\n---\n" + String(repeating: "]{@japan}", count: $0)
    },
    GrowthShape("the same by turns with some that can be fixed", 120) {
      "-- a.article --\na: b\n---\n" + String(repeating: "]{@japan} a]{@japan} ", count: $0)
    },
    GrowthShape("tags in a row in a text that is pinned", 250) { count in
      let text = String(repeating: "a{@x}{@y}\n", count: count)
      let digest = SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText)
      return "-- a.article --\nsha256: \(digest)\n@x: X\n@y: Y\n---\n" + text
    },
  ]

  @Test(arguments: refused)
  func refusingCostsNoMoreThanTheNumberOfFixes(shape: GrowthShape) {
    expectLinearGrowth(of: shape, prepare: filesAndFindings) { files, found in
      var fixing = Fixing(FixScope(takesUnsafe: true))
      _ = fixing.round(found) { files[$0]?.edited }
      #expect(fixing.refused.count >= shape.count)
    }
  }

  @Test(arguments: refused)
  func countingWhatCanBeFixedCostsNoMore(shape: GrowthShape) {
    expectLinearGrowth(of: shape, prepare: filesAndFindings) { files, found in
      var forecast = FixForecast(.usual)
      for file in found {
        forecast.count(file, in: files[file.path]?.bytes ?? [], as: files[file.path]?.kind ?? .article)
      }
      #expect(forecast.safe == 0 && forecast.unsafe < found.map(\.findings.count).reduce(0, +))
    }
  }

  private func filesAndFindings(_ literal: String) -> (FileSet, [FileFindings]) {
    let files = FileSet(literal, marks: false)
    let found = files.findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
    return (files, found)
  }

  @Test func thoseThatCanBeFixedAreFixedAmongManyThatCannot() {
    let text = String(repeating: "]{@japan} a]{@japan} ", count: 300)
    var files = FileSet("-- a.article --\na: b\n@japan: J\n---\n" + text, marks: false)
    let fixing = files.fix(FixScope(takesUnsafe: true))
    #expect(fixing.fixed.filter { $0.code == "unmatched-bracket" }.count == 300)
    #expect(fixing.refused.count == 300)
  }
}
