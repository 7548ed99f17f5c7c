// A header between two rules, as other formats have it.

internal import Corpus
internal import Syntax
internal import Text

enum FrontMatter: FileRule {
  static let page = RulePage(
    "front-matter",
    .warning,
    .syntax,
    fix: true,
    "The file begins with a line `---`, as other formats begin a header.",
    why: "Here one rule ends the header. What stands between a first line `---` and the next is the text, and what "
      + "follows is the foot.",
    wrong: "-- a.article --\n<<--->>\ntitle: A day in spring\n---\nThe talks began.\n",
    right: "-- a.article --\ntitle: A day in spring\n---\nThe talks began.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.frontMatter) {
      let line = file.tree.nodes.first { $0.kind == .rule }?.range ?? problem.range
      var fix = Fix("Leave the line out", isSafe: false, TextEdit(line, ""))
      fix.effect = .readAnew
      list.tell(
        problem.range,
        "a header has no rule before it: leave this line out, or what follows is text and foot",
        fixes: [fix]
      )
    }
  }
}
