// Files with many mistakes: fixing takes time in proportion to their number.

import Fixtures
import Rules
import Syntax
import Testing
import Text

@Suite(.serialized) struct FixingGrowthTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Of the shorter file.
    var count: Int
    var make: @Sendable (Int) -> String

    init(_ name: String, _ count: Int, _ make: @escaping @Sendable (Int) -> String) {
      (testDescription, self.count, self.make) = (name, count, make)
    }
  }

  static let shapes = [
    Shape("braces", 2_000) { "-- a.article --\na: b\n---\n" + String(repeating: "a } ", count: $0) },
    Shape("tags behind punctuation", 2_000) {
      "-- a.article --\n@x: X\n---\n" + String(repeating: "a,{@x} ", count: $0)
    },
    Shape("empty tags of spans", 1_000) { "-- a.article --\na: b\n---\n" + String(repeating: "[a]{} ", count: $0) },
    Shape("pairs of tags", 500) { "-- a.article --\n@x: X\n---\n" + String(repeating: "a{@x}{@x}\n", count: $0) },
    Shape("unknown names", 500) { count in
      "-- c.codebook --\n-- a.article --\n" + (0..<count).map { "a{@n\($0)} " }.joined()
    },
  ]

  /// Four times as much may take nine times as long: a square would take sixteen. Each time is the best of three, and
  /// what is too much is measured again, as the machine may be busy.
  @Test(arguments: shapes)
  func timeGrowsWithTheMistakes(shape: Shape) throws {
    let selection = RuleSelection(select: [.all, try #require(RuleWord("unknown-actor"))], ignore: [])
    func time(_ count: Int) -> Duration {
      let files = FileSet(shape.make(count), marks: false)
      let told = files.findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
      let times = (0..<3).map { _ in
        ContinuousClock().measure {
          var fixing = Fixing(FixScope(takesUnsafe: true, selection: selection))
          let changed = fixing.round(told) { files[$0]?.bytes }
          #expect(!changed.isEmpty && fixing.fixed.count >= count && fixing.refused.isEmpty)
        }
      }
      return times.min() ?? .zero
    }
    var growth = time(shape.count * 4) / time(shape.count)
    for _ in 0..<3 where growth >= 9 { growth = min(growth, time(shape.count * 4) / time(shape.count)) }
    #expect(growth < 9, "\(shape.testDescription): \(growth)")
  }

  /// Files whose fixes are all refused, or nearly all: what is found out by trying must not cost a try each.
  static let refused = [
    Shape("brackets that close nothing, and tags behind them", 250) {
      "-- a.article --\na: b\n---\n" + String(repeating: "]{@japan}", count: $0)
    },
    Shape("the same by turns with some that can be fixed", 120) {
      "-- a.article --\na: b\n---\n" + String(repeating: "]{@japan} a]{@japan} ", count: $0)
    },
    Shape("tags in a row in a text that is pinned", 250) { count in
      let text = String(repeating: "a{@x}{@y}\n", count: count)
      let digest = SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText)
      return "-- a.article --\nsha256: \(digest)\n@x: X\n@y: Y\n---\n" + text
    },
  ]

  @Test(arguments: refused)
  func timeGrowsWithWhatIsRefused(shape: Shape) {
    func time(_ count: Int) -> Duration {
      let files = FileSet(shape.make(count), marks: false)
      let found = files.findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
      let times = (0..<2).map { _ in
        ContinuousClock().measure {
          var fixing = Fixing(FixScope(takesUnsafe: true))
          _ = fixing.round(found) { files[$0]?.bytes }
          #expect(fixing.refused.count >= count)
        }
      }
      return times.min() ?? .zero
    }
    var growth = time(shape.count * 8) / time(shape.count)
    for _ in 0..<3 where growth >= 24 { growth = min(growth, time(shape.count * 8) / time(shape.count)) }
    #expect(growth < 24, "\(shape.testDescription): \(growth)")
  }

  @Test func thoseThatCanBeFixedAreFixedAmongManyThatCannot() {
    let text = String(repeating: "]{@japan} a]{@japan} ", count: 300)
    var files = FileSet("-- a.article --\na: b\n@japan: J\n---\n" + text, marks: false)
    let fixing = files.fix(FixScope(takesUnsafe: true))
    #expect(fixing.fixed.filter { $0.code == "unmatched-bracket" }.count == 300)
    #expect(fixing.refused.count == 300)
  }
}
