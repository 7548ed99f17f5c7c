// A definition whose handle is none.

internal import Corpus
internal import Syntax
internal import Text

enum BadHandle: FileRule {
  static let page = RulePage(
    "bad-handle",
    .error,
    .definitions,
    "A definition's handle is not a letter followed by letters, marks, digits, `-`, `_` or `.`.",
    why: "Nothing can refer to it, so Dossier ignores the definition.",
    wrong: "-- a.codebook --\n<<@prime minister>>: Kiichi Miyazawa\n",
    right: "-- a.codebook --\n@prime-minister: Kiichi Miyazawa\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.badHandle) {
      list.report(
        problem.range,
        "`\(file.tree.string(problem.range))` is not a handle: write a letter, then letters, digits, `-`, `_` or `.`, with no `.` at the end"
      )
    }
  }
}
