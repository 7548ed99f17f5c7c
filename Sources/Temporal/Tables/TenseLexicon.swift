// The words of a tense table, made ready to look up.

internal import EDTF

/// See `TenseTable`.
struct TenseLexicon: Sendable {
  let past, future, neither, helpers, scheduling, towards, arrivals, copulas, goals, pluperfect: Set<String>
  let pastEndings, futureEndings: [String]

  init(_ table: TenseTable) {
    func list(_ words: String) -> [String] {
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.lowercased() }
    }
    (past, future, neither) = (Set(list(table.past)), Set(list(table.future)), Set(list(table.neither)))
    (helpers, scheduling, towards) = (Set(list(table.helpers)), Set(list(table.scheduling)), Set(list(table.towards)))
    arrivals = Set(list(table.arrivals))
    (copulas, goals, pluperfect) = (Set(list(table.copulas)), Set(list(table.goals)), Set(list(table.pluperfect)))
    (pastEndings, futureEndings) = (list(table.pastEndings), list(table.futureEndings))
  }
}
