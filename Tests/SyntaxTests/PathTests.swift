// The way from the root to a place, in texts long enough for a shortcut.

import Syntax
import Testing
import Text

@Suite struct PathTests {
  static let sources = [
    "", "---\n",
    "title: t\n---\n" + String(repeating: "w{@x} [a [b]{#y}]{@z} c\n\n", count: 60) + "\n---\n"
      + String(repeating: "^1: @a - #b\n", count: 90),
    String(repeating: "// c\n", count: 130) + "---\n" + String(repeating: "w{@x}\n", count: 64),
  ]

  @Test(arguments: sources)
  func thePathIsThatOfAWalkOverAllNodes(source: String) {
    let bytes = Array(source.utf8)
    for tree in [SyntaxTree(article: bytes), SyntaxTree(codebook: bytes)] {
      for offset in 0..<TextOffset(clamping: bytes.count) {
        let walked = tree.nodes.indices.filter {
          tree.nodes[$0].range.start <= offset && offset < tree.nodes[$0].range.end
        }
        #expect(tree.path(at: offset) == walked)
      }
      let end = TextOffset(clamping: bytes.count)
      let last = tree.path(at: end).last.map { tree.nodes[$0].range.end }
      #expect(last == end)
      #expect(tree.path(at: end + 9).first == 0)
    }
  }
}
