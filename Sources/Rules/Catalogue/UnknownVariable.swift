// A variable that nobody defines.

internal import Corpus

enum UnknownVariable: CorpusRule {
  static let page = RulePage(
    "unknown-variable",
    .error,
    .references,
    fix: true,
    "A variable is not defined.",
    why: "Dossier cannot check its values, and a typing mistake splits a variable in two.",
    wrong:
      "-- dossier.codebook --\n%frame: Frame\n  values: moral | economic\n#quotas: Import quotas\n-- a.article --\n---\n"
      + "The limits{#quotas <<%fram>> moral} stay.\n",
    right:
      "-- dossier.codebook --\n%frame: Frame\n  values: moral | economic\n#quotas: Import quotas\n-- a.article --\n---\n"
      + "The limits{#quotas %frame moral} stay.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    UnknownHandle.check(file, .variable, &list)
  }
}
