// What git leaves behind where two versions disagree.

internal import Corpus
internal import Syntax
internal import Text

enum ConflictMarker: FileRule {
  static let page = RulePage(
    "conflict-marker",
    .error,
    .syntax,
    "A git conflict marker is in the file.",
    why: "Both versions are in the file, and Dossier reads both.",
    wrong: "<<<<<<<<< HEAD>>\nThe talks began.\n<<=======>>\nThe talks have begun.\n<<>>>>>>> other>>",
    right: "The talks began."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.conflictMarker) {
      list.report(problem.range, "an unfinished merge: keep one of the two versions and delete the conflict markers")
    }
  }
}
