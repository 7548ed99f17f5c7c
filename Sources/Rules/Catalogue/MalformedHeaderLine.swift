// A line of a header that is none.

internal import Corpus
internal import Syntax
internal import Text

enum MalformedHeaderLine: FileRule {
  static let page = RulePage(
    "malformed-header-line",
    .error,
    .definitions,
    "A line of a header or codebook is not an entry, a definition, a property or a comment.",
    why: "Dossier ignores the line, and what it says is lost.",
    wrong: "-- a.article --\ntitle: A day in spring\n<<published 1993-04-16>>\n---\nText.\n",
    right: "-- a.article --\ntitle: A day in spring\npublished: 1993-04-16\n---\nText.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.malformedHeaderLine) {
      list.report(problem.range, "this line cannot be read: \(problem.detail); a comment begins with `//`")
    }
  }
}
