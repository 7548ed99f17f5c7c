// Files made to hurt: outline, tokens, folds and selections cost no more than their length.

import Corpus
import Features
import Syntax
import TestSupport
import Testing
import Text

@Suite(.serialized) struct StructureGrowthTests {
  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let shapes = [
    GrowthShape("nested statements", 1_000) { repeated("[", $0) + "x" + repeated("]{@a + #b}", $0) },
    GrowthShape("nested spans that say nothing", 2_000) { repeated("[", $0) + "x" + repeated("]{note \"n\"}", $0) },
    GrowthShape("statements on one line", 1_000) { repeated("[x]{@a -bars #b to @c} ", $0) },
    GrowthShape("statements in paragraphs", 1_000) { repeated("[x\ny]{@a -bars #b}\n\n", $0) },
    GrowthShape("labels at the foot", 1_000) { count in
      (0..<count).map { "[x]{^\($0)} " }.joined() + "\n---\n" + (0..<count).map { "^\($0): @a + #b\n" }.joined()
    },
    GrowthShape("items of one tag", 2_000) { "[x]{" + repeated("note \"n\";", $0) + "@a}" },
    GrowthShape("words of one paragraph", 20_000) { repeated("word\n", $0) },
  ]

  @Test(arguments: shapes)
  func aFileCostsNoMoreThanItsLength(shape: GrowthShape) {
    expectLinearGrowth(of: shape) {
      ParsedText(SyntaxTree(article: Array(("title: T\n---\n" + $0).utf8)))
    } work: { file in
      let all = TextRange(0, file.tree.bytes.count)
      #expect(!Outline.of(file.tree, file.facts).isEmpty)
      var end: TextOffset = 0
      for token in Tokens.within(all, file.tree, file.facts) { end = max(end, token.range.end) }
      #expect(end > 0)
      #expect(Folding.parts(of: file.tree).count <= file.tree.bytes.count)
      let middle = TextOffset(file.tree.bytes.count / 2)
      #expect(Selecting.ranges(around: middle, in: file.tree).last == all)
      #expect(LayoutEdits.edits(of: file.tree).count <= file.tree.bytes.count)
    }
  }
}
