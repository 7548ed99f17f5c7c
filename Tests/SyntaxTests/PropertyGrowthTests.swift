// Files made to hurt: reading and laying out cost no more than their length, and depth is no crash.

import Syntax
import TestSupport
import Testing
import Text

@Suite(.serialized) struct PropertyGrowthTests {
  @Test(arguments: shapes)
  func readingAnArticleCostsNoMoreThanItsLength(shape: GrowthShape) {
    expectLinearGrowth(of: shape) {
      Array(("title: t\n---\n" + $0).utf8)
    } work: {
      readAndLayOut($0, isCodebook: false)
    }
  }

  @Test(arguments: codebookShapes)
  func readingACodebookCostsNoMoreThanItsLength(shape: GrowthShape) {
    expectLinearGrowth(of: shape) {
      Array($0.utf8)
    } work: {
      readAndLayOut($0, isCodebook: true)
    }
  }

  private func readAndLayOut(_ bytes: [UInt8], isCodebook: Bool) {
    let tree = SyntaxTree(bytes, isCodebook: isCodebook)
    #expect(tree.formattingEdits.count <= bytes.count)
    #expect(tree.nodes.last?.range.end == TextOffset(bytes.count))
  }

  static let shapes = [
    GrowthShape("words without markup", 100_000) { repeated("word ", $0) },
    GrowthShape("open brackets", 20_000) { repeated("[", $0) },
    GrowthShape("closing brackets", 20_000) { repeated("]", $0) },
    GrowthShape("open braces", 20_000) { repeated("{", $0) },
    GrowthShape("open braces with a quotation mark", 20_000) { repeated("{\"", $0) },
    GrowthShape("closing braces", 20_000) { repeated("}", $0) },
    GrowthShape("tags never closed", 5_000) { repeated("a{@x +y #z note \"", $0) },
    GrowthShape("spans never closed", 10_000) { repeated("[a]{", $0) },
    GrowthShape("nested tags", 10_000) { repeated("a{", $0) + repeated("}", $0) },
    GrowthShape("nested spans", 5_000) { repeated("[", $0) + "x" + repeated("]{@a}", $0) },
    GrowthShape("tags on one line", 5_000) { repeated("a{@x} ", $0) },
    GrowthShape("tags in paragraphs", 5_000) { repeated("a{@x}\n\n", $0) },
    GrowthShape("tags behind tags", 5_000) { "a" + repeated("{@x}", $0) },
    GrowthShape("items of one tag", 5_000) { "a{" + repeated("@x;", $0) + "@x}" },
    GrowthShape("actors of one list", 5_000) { "a{" + repeated("@x, ", $0) + "@x}" },
    GrowthShape("clauses of one statement", 5_000) { "a{@x - #y" + repeated(" to @z", $0) + "}" },
    GrowthShape("variables of one item", 1_000) { "a{@x" + (0..<$0).map { " %v\($0) w" }.joined() + "}" },
    GrowthShape("dates of one set", 5_000) { "a{[" + repeated("1993, ", $0) + "1993]}" },
    GrowthShape("strings in one tag", 50_000) { "a{" + repeated("\"\" ", $0) + "}" },
    GrowthShape("a long word before a tag", 50_000) { repeated("a", $0) + "{@x}" },
    GrowthShape("apostrophes before a tag", 20_000) { repeated("a'", $0) + "{@x}" },
    GrowthShape("combining marks before apostrophes", 20_000) { "e" + repeated("\u{301}’", $0) + "{@x}" },
    GrowthShape("escapes", 20_000) { repeated("\\{", $0) },
    GrowthShape("escaped hyphens before a tag", 20_000) { repeated("\\-", $0) + "{@x}" },
    GrowthShape("words of one line, tagged without a space", 5_000) { repeated("a{@x}", $0) },
    GrowthShape("blank lines", 50_000) { repeated("\n", $0) },
    GrowthShape("conflict markers", 5_000) { repeated("<<<<<<< a\n", $0) },
    GrowthShape("rules", 10_000) { repeated("---\n", $0) },
    GrowthShape("lines of the foot", 3_000) { "a\n---\n" + (0..<$0).map { "^\($0): @a - #b\n" }.joined() },
    GrowthShape("quotation marks at the foot", 200_000) { "a\n---\n^1: @a - #b note " + repeated("\"", $0 | 1) },
  ]

  static let codebookShapes = [
    GrowthShape("definitions", 5_000) { (0..<$0).map { "@a\($0): b\n  in: @c\n" }.joined() },
    GrowthShape("properties of one definition", 5_000) {
      "@a: b\n" + repeated("  also: c | d, 1993\n", $0)
    },
    GrowthShape("names of one property", 10_000) { "@a: b\n  also: c" + repeated(" | d", $0) },
    GrowthShape("commas of one name", 20_000) { "@a: b\n  also: c" + repeated(",[", $0) },
    GrowthShape("keys", 10_000) { repeated("title: t\n", $0) },
    GrowthShape("a long key", 50_000) { repeated("a", $0) + ": t" },
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
