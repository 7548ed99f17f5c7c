// Files with many slips: mending takes time in proportion to their number.

import Fixtures
import Rules
import Testing
import Text

@Suite(.serialized) struct MendingGrowthTests {
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
  func timeGrowsWithTheSlips(shape: Shape) throws {
    let selection = RuleSelection(select: [.all, try #require(RuleWord("unknown-actor"))], ignore: [])
    func time(_ count: Int) -> Duration {
      let files = FileSet(shape.make(count), marks: false)
      let told = files.findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
      let times = (0..<3).map { _ in
        ContinuousClock().measure {
          var mending = Fixing(FixScope(takesUnsafe: true, selection: selection))
          let changed = mending.round(told) { files[$0]?.bytes }
          #expect(!changed.isEmpty && mending.mended.count >= count && mending.refused.isEmpty)
        }
      }
      return times.min() ?? .zero
    }
    var growth = time(shape.count * 4) / time(shape.count)
    for _ in 0..<3 where growth >= 9 { growth = min(growth, time(shape.count * 4) / time(shape.count)) }
    #expect(growth < 9, "\(shape.testDescription): \(growth)")
  }
}
