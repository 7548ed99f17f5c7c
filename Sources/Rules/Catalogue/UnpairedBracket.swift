// A bracket without its match.

internal import Corpus
internal import Syntax
internal import Text

enum UnpairedBracket: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "unpaired-bracket",
    .warning,
    .syntax,
    fix: true,
    "A bracket has no matching bracket in its paragraph.",
    why: """
      Dossier reads it as text, but probably the matching bracket or the tag was lost: then a tag behind it marks one word in
      place of a whole name. A bracket that belongs to the text has a `\\` before it.
      """,
    wrong:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n  also: Prime Minister Miyazawa\n-- a.article --\n---\n"
      + "<<[>>Prime Minister Miyazawa{@miyazawa} said so.\n",
    right:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n  also: Prime Minister Miyazawa\n-- a.article --\n---\n"
      + "[Prime Minister Miyazawa]{@miyazawa} said so.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    lazy var isPinned = file.tree.textIsPinned
    var repair: BracketRepair?
    for problem in file.problems(.unpairedBracket) {
      if list.isCounted {
        list.report(problem.range, "")
        continue
      }
      let escape = Fix("Write it as text", isSafe: isPinned, TextEdit(TextRange(at: problem.range.start), "\\"))
      // In a text that is pinned as it stands, the bracket is the article's own.
      if !isPinned, file.tree.bytes[Int(problem.range.start)] == UInt8(ascii: "[") {
        var known = repair ?? BracketRepair(file, scope)
        let meant = known.words(behind: problem.range)
        repair = known
        if let meant {
          report(problem.range, meant, escape, file.tree, &list)
          continue
        }
      }
      list.report(
        problem.range,
        "this bracket has no matching bracket in its paragraph and is read as text: write a `\\` before it if that is what you mean",
        fixes: [escape]
      )
    }
  }

  private static func report(
    _ bracket: TextRange,
    _ meant: BracketRepair.Meant,
    _ escape: Fix,
    _ tree: SyntaxTree,
    _ list: inout FindingList
  ) {
    let words = UntaggedName.text(of: meant.words, tree)
    var close = Fix("Put `]` behind `\(words)`", isSafe: false, TextEdit(TextRange(at: meant.words.end), "]"))
    close.effect = .removesMarkup([bracket])
    close.isPreferred = meant.isName
    list.report(
      bracket,
      "this bracket has no matching bracket in its paragraph and is read as text: put `]` behind `\(words)`, before the tag, "
        + "or write `\\[` if it belongs to the text",
      fixes: [close, escape]
    )
  }
}
