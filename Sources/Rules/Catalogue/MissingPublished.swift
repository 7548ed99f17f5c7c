// An article that nobody can place in time.

internal import Corpus
internal import Syntax
internal import Text

enum MissingPublished: FileRule {
  static let page = RulePage(
    "missing-published",
    .warning,
    .dates,
    "An article's header has no `published` and no `on`.",
    why:
      "Its statements have no date, Dossier cannot tell who held an office then, and words such as “Friday” mean no day.",
    wrong: "-- a.article --\n<<>>title: A day in spring\n---\nThe talks began.\n",
    right: "-- a.article --\ntitle: A day in spring\npublished: 1993-04-17\n---\nThe talks began.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.tree.isCodebook, file.tree.hasHeader, file.facts.defaultDate == nil,
      !file.tree.problems.contains(where: { $0.kind == .frontMatter })
    else { return }
    list.report(
      TextRange(at: file.tree.header.start),
      "this article has no date: add `published:` to its header, such as `1993-04-17`, or `1993-04?` if you are not sure"
    )
  }
}
