// Two stances of which one is wrong.

internal import Corpus
internal import Syntax
internal import Text

enum ContradictingStances: CorpusRule {
  static let page = RulePage(
    "contradicting-stances",
    .warning,
    .statements,
    "An actor is for an issue and against it at one date.",
    why:
      "One of the two may be a slip of the sign or of the date; or a report of what was denied, which says `as alleged`.",
    wrong:
      "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us - #quotas}, and yet [some limits]{@us <<+>> #quotas}.\n",
    right:
      "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us - #quotas}, and yet [some limits]{@us + #quotas as alleged}.\n"
  )

  static func check(_ file: CorpusFile, _ list: inout FindingList) {
    for found in file.corpus.contradictions(in: file.id) {
      let there = found.file.flatMap(file.corpus.record)
      guard let here = sign(found.stand, file.facts), let other = sign(found.opposite, (there ?? file.record).facts),
        let actor = file.corpus.handle(found.stand.holder), let issue = file.corpus.handle(found.stand.issue)
      else { continue }
      let (side, otherSide) = found.stand.isFor ? ("for", "against") : ("against", "for")
      let days = found.stand.days
      let date = days.earliest == days.latest ? "both on \(days.earliest)" : "both at one date"
      let place = there.map { "in \($0.path)" } ?? "above"
      list.tell(
        here,
        "`\(actor.written)` is \(side) `\(issue.written)` here and \(otherSide) it \(place), \(date): "
          + "correct one of the two, or say with `as` that one is no fact",
        related: [RelatedPlace(path: there?.path, range: other, message: "the opposite")]
      )
    }
  }

  /// Where the sign of a stand's statement stands.
  private static func sign(_ stand: ActorPosition, _ facts: Facts) -> TextRange? {
    guard facts.statements.indices.contains(Int(stand.statement)) else { return nil }
    return facts.uses(facts.statements[Int(stand.statement)].uses).first { $0.role == .verb }?.range
  }
}
