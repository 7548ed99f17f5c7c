// Two articles with one text, or nearly.

internal import Corpus
internal import Text

enum DuplicateArticle: CorpusRule {
  static let page = RulePage(
    "duplicate-article",
    .warning,
    .corpus,
    "An article has the same text as another, or nearly the same.",
    why:
      "A reprint counts every mention and every stance twice. Where two people code one text, name the `coder` in each header.",
    wrong:
      "-- a.article --\n<<>>title: No Limits\n---\nThe envoys would set no limits, and left the hall before noon.\n"
      + "-- b.article --\n<<>>title: Envoys Leave\n---\nThe envoys would set no limits, and left the hall before noon.\n",
    right:
      "-- a.article --\ntitle: No Limits\ncoder: ada\n---\nThe envoys would set no limits, and left the hall before noon.\n"
      + "-- b.article --\ntitle: No Limits\ncoder: ben\n---\nThe envoys would set no limits, and left the hall before noon.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    guard let (other, likeness) = file.corpus.mostAlike(file.id), let there = file.corpus.record(other) else { return }
    list.report(
      TextRange(at: 0),
      (likeness == 100
        ? "this is the same text as \(there.path)" : "about \(likeness)% of this text is the same as \(there.path)")
        + ": keep one of the two, or name the `coder` in each header",
      related: [RelatedPlace(path: there.path, range: TextRange(at: 0), message: "the other article")]
    )
  }
}
