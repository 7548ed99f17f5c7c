// The words of a tense table, made ready to look up.

/// See `TenseTable`.
struct TenseLexicon: Sendable {
  let past, ahead, present, neither, helpers, scheduling, towards, arrivals, copulas, goals, pluperfect: Set<String>
  let intents, infinitives, passives, auxiliaries, telling, adverbs, lookingBack, superlatives: Set<String>
  /// See `TenseTable`.
  let modals, beings, accords, relatives, aftermath: Set<String>
  let conditions, conditionals, comparing, foreseen: Set<String>
  let conditionalEndings: [String]
  let progressives, states: [String]
  let goings: Set<String>
  let pastEndings, aheadEndings, participleStarts, participleEndings: [String]

  init(_ table: TenseTable) {
    func list(_ words: String) -> [String] {
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.lowercased() }
    }
    func set(_ words: String) -> Set<String> { Set(list(words)) }
    (past, ahead, present, neither) = (set(table.past), set(table.ahead), set(table.present), set(table.neither))
    (helpers, scheduling, towards) = (set(table.helpers), set(table.scheduling), set(table.towards))
    (arrivals, copulas, goals, pluperfect) = (
      set(table.arrivals), set(table.copulas), set(table.goals), set(table.pluperfect)
    )
    (intents, infinitives, passives) = (set(table.intents), set(table.infinitives), set(table.passives))
    (auxiliaries, telling, adverbs) = (set(table.auxiliaries), set(table.telling), set(table.adverbs))
    (modals, beings) = (set(table.modals), set(table.beings))
    (accords, relatives) = (set(table.accords), set(table.relatives))
    (progressives, states) = (list(table.progressives), list(table.states))
    goings = set(table.goings)
    aftermath = set(table.aftermath)
    (conditions, conditionals) = (set(table.conditions), set(table.conditionals))
    (comparing, foreseen) = (set(table.comparing), set(table.foreseen))
    conditionalEndings = list(table.conditionalEndings)
    (lookingBack, superlatives) = (set(table.lookingBack), set(table.superlatives))
    (pastEndings, aheadEndings) = (list(table.pastEndings), list(table.aheadEndings))
    (participleStarts, participleEndings) = (list(table.participleStarts), list(table.participleEndings))
  }
}
