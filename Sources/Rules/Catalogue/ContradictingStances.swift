// Two stances of which one is wrong.

internal import Corpus
internal import Text

enum ContradictingStances: CorpusRule {
  static let page = RulePage(
    "contradicting-stances",
    .warning,
    .statements,
    "An actor is both for and against an issue on the same date.",
    why:
      """
      One of the two may have a wrong sign or a wrong date, or reports a claim that the actor denies; then add `as alleged`.
      Somebody who speaks for a body is its `via`, not the holder: `{@un +backs #plan via @envoy}`. So what the same person
      says for another body, or for themselves, is no contradiction.
      """,
    wrong:
      "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us - #quotas}, and yet [some limits]{@us <<+>> #quotas}.\n",
    right:
      "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us - #quotas}, and yet [some limits]{@us + #quotas as alleged}.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    for found in file.corpus.contradictions(in: file.id) {
      let there = found.file.flatMap(file.corpus.record)
      guard let here = sign(found.position, file.facts), let other = sign(found.opposite, (there ?? file.record).facts),
        let actor = file.corpus.handle(found.position.holder), let issue = file.corpus.handle(found.position.issue)
      else { continue }
      let (side, otherSide) = found.position.isFor ? ("for", "against") : ("against", "for")
      let days = found.position.days
      let date = days.earliest == days.latest ? "both on \(days.earliest)" : "both on the same date"
      let place = there.map { "in \($0.path)" } ?? "above"
      list.report(
        here,
        "`\(actor.written)` is \(side) `\(issue.written)` here and \(otherSide) it \(place), \(date): "
          + "correct one of the two, or say with `as` that one is not a fact",
        related: [RelatedPlace(path: there?.path, range: other, message: "the opposite")]
      )
    }
  }

  /// Where the sign of a position's statement is.
  private static func sign(_ position: ActorPosition, _ facts: Facts) -> TextRange? {
    guard facts.statements.indices.contains(Int(position.statement)) else { return nil }
    return facts.uses(facts.statements[Int(position.statement)].uses).first { $0.role == .verb }?.range
  }
}
