// Nothing but white space may go or come when a file is laid out.

import Syntax
import Testing

@testable import dossier

@Suite struct LaidOutTests {
  /// A file, what a layout might make of it, and whether that may be written.
  static let layouts: [(old: String, new: String, isCodebook: Bool, isGood: Bool)] = [
    ("title :A\n---\nHe {@us}.\n", "title: A\n---\nHe {@us}.\n", false, true),
    ("title :A\n---\nHe{ @us }.\n", "title: A\n---\nHe{@us}.\n", false, true),
    ("title :A\n---\nHe.\n", "title: B\n---\nHe.\n", false, false),
    ("title :A\nx: y\n---\nHe.\n", "title: A\n---\nHe.\n", false, false),
    ("a: b\n---\nHe{ @us }.\n", "a: b\n---\nHe{@uk}.\n", false, false),
    ("a: b\n---\nHe is.\n", "a: b\n---\nHeis.\n", false, false),
    ("@us :United States\n", "@us: United States\n", true, true),
    ("@us :United States\n", "@us: United\n", true, false),
    ("@us :United States\n", "", true, false),
  ]

  @Test(arguments: layouts.indices)
  func onlyLayoutMayChange(index: Int) {
    let layout = Self.layouts[index]
    let old = Array(layout.old.utf8)
    let tree = layout.isCodebook ? SyntaxTree(codebook: old) : SyntaxTree(article: old)
    let isGood = differsInLayoutAlone(Array(layout.new.utf8), from: tree, layout.isCodebook ? .codebook : .article)
    #expect(isGood == layout.isGood, "\(layout)")
  }
}
