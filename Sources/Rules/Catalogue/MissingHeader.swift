// An article without a header.

internal import Corpus
internal import Syntax
internal import Text

enum MissingHeader: FileRule {
  static let page = RulePage(
    "missing-header",
    .warning,
    .hygiene,
    fix: true,
    "An article has no line `---` and so no header.",
    why: "Dossier reads the whole file as text, so the article has no title, no source and no date.",
    wrong: "-- a.article --\n<<>>The talks began.\n",
    right: "-- a.article --\ntitle:\n---\nThe talks began.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.tree.hasHeader else { return }
    let start = file.tree.body.start
    let lines = HeaderLines(file.tree.bytes, from: Int(start))
    guard lines.hasKey else {
      list.report(
        TextRange(at: start),
        "this article has no header: begin it with `title:`, `source:` and `published:`, and a line `---`",
        fixes: [Fix("Begin with a header", isSafe: false, TextEdit(TextRange(at: start), "title:\n---\n"))]
      )
      return
    }
    if let rule = lines.nearRule {
      list.report(rule, NearRule.message, fixes: [NearRule.fix(rule)])
      return
    }
    var fix = Fix("Put `---` behind the header", isSafe: false, TextEdit(TextRange(at: lines.end), "---\n"))
    fix.effect = .readAnew
    list.report(
      TextRange(at: start),
      "this article has no line `---`, so its header is read as text: put the line behind the last key",
      fixes: [fix]
    )
  }
}
