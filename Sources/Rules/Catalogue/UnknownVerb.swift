// A verb that nobody defines.

internal import Corpus

enum UnknownVerb: CorpusRule {
  static let page = RulePage(
    "unknown-verb",
    .error,
    .references,
    fix: true,
    "A stance verb is not defined.",
    why: "Dossier uses the sign as written, but does not know the weight, and counts the verb as one of its own.",
    wrong:
      "-- dossier.codebook --\n@us: United States\n#quotas: Import quotas\n-rejects: will not have it\n-- a.article --\n"
      + "---\n[No limits]{@us <<-reject>> #quotas}, they said.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n#quotas: Import quotas\n-rejects: will not have it\n-- a.article --\n"
      + "---\n[No limits]{@us -rejects #quotas}, they said.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    UnknownHandle.check(file, .verb, &list)
  }
}
