// A cue word that no statement stands over.

internal import Corpus
internal import Syntax
internal import Text

enum CueWithoutStatement: VocabularyRule {
  static let page = RulePage(
    "cue-without-statement",
    .off,
    .opinion,
    "A cue word of a verb stands in the text with no statement over it.",
    why:
      "The codebook says that a stand is known by this word. A topic or a note on it says that somebody has looked and "
      + "found none.",
    wrong:
      "-- dossier.codebook --\n@us: United States\n#quotas: Quotas\n-rejects: will not have it\n  also: refused\n-- a.article --\n"
      + "---\nWashington{@us} <<refused>> the quotas.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n#quotas: Quotas\n-rejects: will not have it\n  also: refused\n-- a.article --\n"
      + "---\nWashington{@us} [refused the quotas]{@us -rejects #quotas}.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let cues = CueInText.all(in: file, scope)
    guard !cues.isEmpty else { return }
    let judged = JudgedWords(file.tree)
    for cue in cues where !judged.cover(cue.place, inner: cue.place) {
      let verbs = cue.verbs.map { "`\($0.written)`" }.joined(separator: ", ")
      list.tell(
        cue.place,
        "this is a cue word of \(verbs), and no statement stands over it: mark the stand, or say with a topic or a note that there is none"
      )
    }
  }
}
