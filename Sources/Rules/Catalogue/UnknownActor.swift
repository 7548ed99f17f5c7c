// A handle of an actor that nobody defines.

internal import Corpus
internal import Syntax
internal import Text

enum UnknownActor: CorpusRule {
  static let page = RulePage(
    "unknown-actor",
    .error,
    .references,
    fix: true,
    "An actor's handle is not defined.",
    why: "A slip makes a second person of one. The fact stands as written, and is counted for nobody known.",
    wrong:
      "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n-- a.article --\n---\nMiyazawa{<<@myazawa>>} said so.\n",
    right: "-- dossier.codebook --\n@miyazawa: Kiichi Miyazawa\n-- a.article --\n---\nMiyazawa{@miyazawa} said so.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    UnknownHandle.check(file, .actor, &list)
  }
}
