// A statement without anything that is judged.

internal import Corpus
internal import Syntax
internal import Text

enum MissingTarget: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "missing-target",
    .error,
    .statements,
    fix: true,
    "A statement has no target.",
    why: "A stance is for or against something. Dossier ignores the item until it has a target.",
    wrong:
      "-- dossier.codebook --\n@minister: the Minister\n#talks: Talks\n-rejects: will not have it\n-- a.article --\n---\n"
      + "[Not now]{<<@minister -rejects>> talks}, the Minister said.\n",
    right:
      "-- dossier.codebook --\n@minister: the Minister\n#talks: Talks\n-rejects: will not have it\n-- a.article --\n---\n"
      + "[Not now]{@minister -rejects #talks}, the Minister said.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    var repair: ItemRepair?
    for problem in file.problems(.missingTarget) {
      let known = repair ?? ItemRepair(file.tree, scope)
      repair = known
      let ways = list.isCounted ? [] : known.ways(problem)
      let message =
        ways.first?.reason
        ?? "for or against what? Put an issue, an actor or a `^label` behind the verb"
        + didYouMean(ways.compactMap(\.meant))
      list.report(problem.range, message, fixes: ways.map(\.fix))
    }
  }
}
