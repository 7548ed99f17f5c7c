// What git leaves behind where two versions disagree.

internal import Corpus
internal import Syntax
internal import Text

enum ConflictMarker: FileRule {
  static let page = RulePage(
    "conflict-marker",
    .error,
    .syntax,
    "A conflict marker of git stands in the text.",
    why: "Both versions are in the file, and both are read.",
    wrong: "<<<<<<<<< HEAD>>\nThe talks began.\n<<=======>>\nThe talks have begun.\n<<>>>>>>> other>>",
    right: "The talks began."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.conflictMarker) {
      list.tell(problem.range, "a merge was left unfinished: keep one version and leave the markers out")
    }
  }
}
