// A cue word that no statement stands over.

internal import Corpus
internal import Syntax
internal import Text

enum CueWithoutStatement: VocabularyRule {
  static let page = RulePage(
    "cue-without-statement",
    .off,
    .opinion,
    "A cue word of a verb is in the text, but no statement contains it.",
    why:
      "The codebook lists this word as the sign of a stance. A topic or a note on it says that somebody has looked and "
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
      list.report(
        cue.place,
        "this word is a cue for \(verbs), but no statement contains it: mark the stance, or add a topic or a note to say that there is none"
      )
    }
  }
}
