// Tags as other programs write them.

internal import Corpus
internal import Syntax
internal import Text

enum ForeignTag: VocabularyRule {
  static let page = RulePage(
    "foreign-tag",
    .info,
    .syntax,
    fix: true,
    "A tag is written as in another program, such as `word(@handle)` or `[[name]]`, so it is read as text.",
    why: """
      Only braces directly behind the words make a tag: `word{@handle}`. Dossier looks for `word(@handle)`, \
      `[words](@handle)`, `word<@handle>`, `word@handle` and `[[name]]`, where the handle or the name is defined. A text \
      that the header pins by its `sha256` is left alone: there such marks are the article's own.
      """,
    wrong: "-- dossier.codebook --\n@us: United States\n-- a.article --\n---\nWashington<<(@us)>> said no.\n",
    right: "-- dossier.codebook --\n@us: United States\n-- a.article --\n---\nWashington{@us} said no.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let tree = file.tree
    if tree.isCodebook { return }
    var isPinned: Bool?
    for found in ForeignMarks(tree, scope).all {
      let pinned = isPinned ?? tree.textIsPinned
      isPinned = pinned
      if pinned { return }
      var fixes: [Fix] = []
      if let inside = found.inside {
        var fix = Fix("Write it as a tag", isSafe: false, found.edits(inside))
        fix.effect = .removesMarkup(found.markup)
        fixes = [fix]
      }
      list.report(
        found.range,
        "this is read as text: write the tag in braces, `{\(found.inside ?? "@handle")}`, directly behind the words",
        fixes: fixes
      )
    }
  }
}
