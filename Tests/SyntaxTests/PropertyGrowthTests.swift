// Files made to hurt: reading and laying out take time in proportion to their length, and depth is no crash.

import Syntax
import Testing
import Text

@Suite(.serialized) struct PropertyGrowthTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Of the shortest file.
    var count: Int
    /// A text, or a codebook.
    var make: @Sendable (Int) -> String
    var isCodebook = false

    init(_ name: String, _ count: Int, isCodebook: Bool = false, _ make: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.count = count
      self.make = make
      self.isCodebook = isCodebook
    }
  }

  /// A file four times as long may take nine times as long: a square would take sixteen. Each time is the best of
  /// three, and what is too much is measured again, as the machine may be busy.
  @Test(arguments: shapes)
  func timeGrowsWithTheFile(shape: Shape) {
    func time(_ count: Int) -> Duration {
      let bytes = Array(((shape.isCodebook ? "" : "title: t\n---\n") + shape.make(count)).utf8)
      let times = (0..<3).map { _ in
        ContinuousClock().measure {
          let tree = SyntaxTree(bytes, isCodebook: shape.isCodebook)
          #expect(tree.formattingEdits.count <= bytes.count)
          #expect(tree.nodes.last?.range.end == TextOffset(bytes.count))
        }
      }
      return times.min() ?? .zero
    }
    var growth = time(shape.count * 4) / time(shape.count)
    for _ in 0..<3 where growth >= 9 { growth = min(growth, time(shape.count * 4) / time(shape.count)) }
    #expect(growth < 9, "\(shape.testDescription): \(growth)")
  }

  static let shapes = [
    Shape("words without markup", 100_000) { repeated("word ", $0) },
    Shape("open brackets", 20_000) { repeated("[", $0) },
    Shape("closing brackets", 20_000) { repeated("]", $0) },
    Shape("open braces", 20_000) { repeated("{", $0) },
    Shape("open braces with a quotation mark", 20_000) { repeated("{\"", $0) },
    Shape("closing braces", 20_000) { repeated("}", $0) },
    Shape("tags never closed", 5_000) { repeated("a{@x +y #z note \"", $0) },
    Shape("spans never closed", 10_000) { repeated("[a]{", $0) },
    Shape("nested tags", 10_000) { repeated("a{", $0) + repeated("}", $0) },
    Shape("nested spans", 5_000) { repeated("[", $0) + "x" + repeated("]{@a}", $0) },
    Shape("tags on one line", 5_000) { repeated("a{@x} ", $0) },
    Shape("tags in paragraphs", 5_000) { repeated("a{@x}\n\n", $0) },
    Shape("tags behind tags", 5_000) { "a" + repeated("{@x}", $0) },
    Shape("items of one tag", 5_000) { "a{" + repeated("@x;", $0) + "@x}" },
    Shape("actors of one list", 5_000) { "a{" + repeated("@x, ", $0) + "@x}" },
    Shape("clauses of one statement", 5_000) { "a{@x - #y" + repeated(" to @z", $0) + "}" },
    Shape("variables of one item", 1_000) { "a{@x" + (0..<$0).map { " %v\($0) w" }.joined() + "}" },
    Shape("dates of one set", 5_000) { "a{[" + repeated("1993, ", $0) + "1993]}" },
    Shape("strings in one tag", 50_000) { "a{" + repeated("\"\" ", $0) + "}" },
    Shape("a long word before a tag", 50_000) { repeated("a", $0) + "{@x}" },
    Shape("apostrophes before a tag", 20_000) { repeated("a'", $0) + "{@x}" },
    Shape("combining marks before apostrophes", 20_000) { "e" + repeated("\u{301}’", $0) + "{@x}" },
    Shape("escapes", 20_000) { repeated("\\{", $0) },
    Shape("escaped hyphens before a tag", 20_000) { repeated("\\-", $0) + "{@x}" },
    Shape("words of one line, tagged without a space", 5_000) { repeated("a{@x}", $0) },
    Shape("blank lines", 50_000) { repeated("\n", $0) },
    Shape("conflict markers", 5_000) { repeated("<<<<<<< a\n", $0) },
    Shape("rules", 10_000) { repeated("---\n", $0) },
    Shape("lines of the foot", 3_000) { "a\n---\n" + (0..<$0).map { "^\($0): @a - #b\n" }.joined() },
    Shape("quotation marks at the foot", 200_000) { "a\n---\n^1: @a - #b note " + repeated("\"", $0 | 1) },
    Shape("definitions", 5_000, isCodebook: true) { (0..<$0).map { "@a\($0): b\n  in: @c\n" }.joined() },
    Shape("properties of one definition", 5_000, isCodebook: true) {
      "@a: b\n" + repeated("  also: c | d, 1993\n", $0)
    },
    Shape("names of one property", 10_000, isCodebook: true) { "@a: b\n  also: c" + repeated(" | d", $0) },
    Shape("commas of one name", 20_000, isCodebook: true) { "@a: b\n  also: c" + repeated(",[", $0) },
    Shape("keys", 10_000, isCodebook: true) { repeated("title: t\n", $0) },
    Shape("a long key", 50_000, isCodebook: true) { repeated("a", $0) + ": t" },
  ]

  private static func repeated(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

  @Test(arguments: [
    (String(repeating: "[", count: 10_000) + "x" + String(repeating: "]{@a}", count: 10_000), 10_000),
    ("x{" + String(repeating: "{", count: 10_000) + String(repeating: "}", count: 10_000) + "}", 1),
    (String(repeating: "[", count: 10_000) + "x" + String(repeating: "]", count: 10_000), 0),
    (String(repeating: "[", count: 10_000), 0),
    ("x{" + String(repeating: "[", count: 10_000) + "1993" + String(repeating: "]", count: 10_000) + "}", 1),
  ])
  func depthIsNoCrash(text: String, tags: Int) {
    let tree = SyntaxTree(article: Array(("---\n" + text).utf8))
    #expect(tree.flaw == nil)
    #expect(tree.marks.count == tags)
    #expect(tree.path(at: 10_000).count > 1)
  }
}
