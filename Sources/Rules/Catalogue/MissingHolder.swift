// A statement without anybody who makes it.

internal import Corpus
internal import Syntax
internal import Text

enum MissingHolder: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "missing-holder",
    .error,
    .statements,
    fix: true,
    "A statement has no holder.",
    why: """
      A stance is always somebody's. Dossier ignores the item until it has a holder. Where all parts are there in another \
      order, the fix orders them: actor, verb, issue.
      """,
    wrong: "[Not now]{<<-rejects>> @minister #talks}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks}, the Minister said."
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    var repair: ItemRepair?
    for problem in file.problems(.missingHolder) {
      let known = repair ?? ItemRepair(file.tree, scope)
      repair = known
      let way = list.isCounted ? nil : known.inOrder(problem)
      list.report(
        problem.range,
        way?.reason ?? "whose stance is this? Write `@who +verb #what`; `@article` is the article's own voice",
        fixes: way.map { [$0.fix] } ?? []
      )
    }
  }
}
