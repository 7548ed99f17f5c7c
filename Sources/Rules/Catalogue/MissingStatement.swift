// An article that nobody has coded yet.

internal import Corpus
internal import Text

enum MissingStatement: CorpusRule {
  static let page = RulePage(
    "missing-statement",
    .hint,
    .corpus,
    "An article has no statement, while most articles of the corpus have one.",
    why: """
      Such an article is still to be coded, or holds no position. `check --statistics` and `show` count these articles, so \
      that you see what is left to do. To say that an article holds none, turn the check off for it: \
      `check missing-statement in weather.article: off`.
      """,
    wrong:
      "-- a.article --\n---\n[No limits]{@us - #quotas}.\n-- b.article --\n---\n[Some limits]{@us + #quotas}.\n"
      + "-- c.article --\n<<>>---\nNo limits, they said.\n",
    right:
      "-- a.article --\n---\n[No limits]{@us - #quotas}.\n-- b.article --\n---\n[Some limits]{@us + #quotas}.\n"
      + "-- c.article --\n---\n[No limits]{@us - #quotas}, they said.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.isCodebook, !facts.isUnread, facts.statements.isEmpty, file.corpus.mostArticlesSpeak else { return }
    list.report(
      TextRange(at: facts.header.start),
      "this article has no statement, and most others have some: mark who takes which position, or turn the check off for it"
    )
  }
}
