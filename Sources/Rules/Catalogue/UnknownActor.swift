// A handle of an actor that nobody defines.

internal import Corpus

enum UnknownActor: CorpusRule {
  static let page = RulePage(
    "unknown-actor",
    .error,
    .references,
    fix: true,
    "An actor's handle is not defined.",
    why:
      "A typing mistake turns one person into two. Dossier keeps the fact as written and counts it for an unknown actor.",
    wrong:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n-- a.article --\n---\nMiyazawa{<<@myazawa>>} said so.\n",
    right: "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n-- a.article --\n---\nMiyazawa{@miyazawa} said so.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    UnknownHandle.check(file, .actor, &list)
  }
}
