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
    why: "Nothing can refer to it, so the definition is passed over.",
    wrong: "-- a.codebook --\n<<@prime minister>>: Kiichi Miyazawa\n",
    right: "-- a.codebook --\n@prime-minister: Kiichi Miyazawa\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.badHandle) {
      list.tell(
        problem.range,
        "`\(file.tree.string(problem.range))` is no handle: a letter, then letters, digits, `-`, `_`, `.`, and no `.` at its end"
      )
    }
  }
}
