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
    "The file begins with a line `---`, as headers do in other formats.",
    why: "Here one rule ends the header. What stands between a first line `---` and the next is the text, and what "
      + "follows is the foot.",
    wrong: "-- a.article --\n<<--->>\ntitle: A day in spring\n---\nThe talks began.\n",
    right: "-- a.article --\ntitle: A day in spring\n---\nThe talks began.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.frontMatter) {
      let line = file.tree.nodes.first { $0.kind == .rule }?.range ?? problem.range
      var fix = Fix("Delete the line", isSafe: false, TextEdit(line, ""))
      fix.effect = .readAnew
      list.report(
        problem.range,
        "a header does not begin with `---`: delete this line, or the header is read as text",
        fixes: [fix]
      )
    }
  }
}
