// A tag behind a `]` that closes nothing.

internal import Corpus
internal import Syntax
internal import Text

enum UnmatchedBracket: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "unmatched-bracket",
    .error,
    .syntax,
    fix: true,
    "A tag follows a `]` that has no `[` in its paragraph.",
    why: """
      Nobody can tell where the marked words begin, so Dossier reads bracket and tag as text. The fix puts the `[` before a
      name of the actor or issue that is tagged; where none stands there, choose.
      """,
    wrong:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n  also: Prime Minister\n-- a.article --\n---\n"
      + "The Prime Minister<<]>>{@miyazawa} said so.\n",
    right:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n  also: Prime Minister\n-- a.article --\n---\n"
      + "The [Prime Minister]{@miyazawa} said so.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    var repair: BracketRepair?
    for problem in file.problems(.unmatchedBracket) {
      let tag = problem.related ?? problem.range
      var delete = Fix(
        "Delete the bracket, so that the tag marks the word before it",
        isSafe: false,
        TextEdit(problem.range, "")
      )
      delete.effect = .removesMarkup([problem.range, tag])
      var fixes = [delete]
      var first = "the first of the words to mark"
      if !list.isCounted {
        var known = repair ?? BracketRepair(file, scope)
        if let meant = known.words(before: problem.range, tag) {
          first = "`\(UntaggedName.text(of: meant.words, file.tree))`"
          var open = Fix("Put `[` before \(first)", isSafe: false, TextEdit(TextRange(at: meant.words.start), "["))
          open.effect = delete.effect
          open.isPreferred = meant.isName
          fixes.insert(open, at: 0)
        }
        repair = known
      }
      list.report(problem.range, "no `[` is open for this `]`: put one before \(first)", fixes: fixes)
    }
  }
}
