// Two tags behind one another.

internal import Corpus
internal import Syntax
internal import Text

enum TagAfterTag: FileRule {
  static let page = RulePage(
    "tag-after-tag",
    .error,
    .syntax,
    fix: true,
    "A tag directly follows another tag.",
    why: "The second has no words to mark and is read as text. Separate the items of one tag by `;`.",
    wrong: "Friday{1993-04-16}<<{note \"Good Friday was a week before\"}>> it was.",
    right: "Friday{1993-04-16; note \"Good Friday was a week before\"} it was."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.tagAfterTag) {
      list.report(
        problem.range,
        "this tag follows another and is read as text: join the two with `;`",
        fixes: problem.related.flatMap { fix($0, problem.range, file.tree) }.map { [$0] } ?? []
      )
    }
  }

  /// What was text becomes markup, and that is for a person to allow. Where the two do not read as one tag, nothing is
  /// offered.
  private static func fix(_ first: TextRange, _ second: TextRange, _ tree: SyntaxTree) -> Fix? {
    let before = inside(first, tree)
    let behind = inside(second, tree)
    var fix = Fix(
      "Join the tags",
      isSafe: false,
      TextEdit(TextRange(second.start - 1, second.start + 1), "; ")
    )
    if behind.isEmpty {
      fix = Fix("Delete the empty tag", isSafe: false, TextEdit(second, ""))
    } else if before.isEmpty {
      fix = Fix("Delete the empty tag", isSafe: false, TextEdit(first, ""))
    }
    guard behind.isEmpty || TagReading.reads(tag: before.isEmpty ? behind : before + "; " + behind) else { return nil }
    fix.effect = .removesMarkup([second])
    return fix
  }

  /// What stands between a tag's braces; empty where that is white space alone.
  private static func inside(_ tag: TextRange, _ tree: SyntaxTree) -> String {
    guard tag.length > 2 else { return "" }
    let text = tree.string(TextRange(tag.start + 1, tag.end - 1))
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }
}
