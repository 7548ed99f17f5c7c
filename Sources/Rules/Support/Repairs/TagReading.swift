// Whether what a fix would write can be read.

internal import Syntax

/// Tries the inside of a tag, or the statement of a line of the foot, before a fix offers it.
enum TagReading {
  /// Whether the inside of a tag reads without a problem.
  static func reads(tag inside: String) -> Bool {
    let tree = SyntaxTree(article: Array("---\n[a]{\(inside)}\n".utf8))
    return tree.problems.isEmpty && tree.marks.count == 1
  }

  /// Whether a line of the foot reads without a problem; `statement` is what stands behind the colon.
  static func reads(statement: String) -> Bool {
    SyntaxTree(article: Array("---\n[a]{^1}\n---\n^1: \(statement)\n".utf8)).problems.isEmpty
  }
}
