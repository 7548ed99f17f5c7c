// A handle of an issue that nobody defines.

internal import Corpus

enum UnknownIssue: CorpusRule {
  static let page = RulePage(
    "unknown-issue",
    .error,
    .references,
    fix: true,
    "An issue's handle is not defined.",
    why:
      "A typing mistake splits an issue in two. Dossier keeps the fact as written and counts it for an unknown issue.",
    wrong: "-- dossier.codebook --\n#quotas: Import quotas\n-- a.article --\n---\nThe limits{<<#quota>>} stay.\n",
    right: "-- dossier.codebook --\n#quotas: Import quotas\n-- a.article --\n---\nThe limits{#quotas} stay.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    UnknownHandle.check(file, .issue, &list)
  }
}
