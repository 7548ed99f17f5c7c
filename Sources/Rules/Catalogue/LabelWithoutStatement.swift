// A label that no statement has.

internal import Corpus
internal import Syntax
internal import Text

enum LabelWithoutStatement: FileRule {
  static let page = RulePage(
    "label-without-statement",
    .error,
    .references,
    fix: true,
    "A label is used, but no statement has it.",
    why: "The words that carry the label record nothing.",
    wrong: "-- a.article --\n---\n[No limits]{<<^limit>>}, they said.\n---\n^limits: @us -rejects #quotas\n",
    right: "-- a.article --\n---\n[No limits]{^limits}, they said.\n---\n^limits: @us -rejects #quotas\n"
  )

  /// The labels of one file that get suggestions: where more are missing, it is no typing mistake.
  private static let suggestedNames = 50

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.facts.labels.isEmpty else { return }
    var standing: [String] = []
    var places: Set<String> = []
    for label in file.facts.labels where label.place.isDefinition {
      if places.insert(label.name).inserted { standing.append(label.name) }
    }
    let names = Set(file.facts.labels.lazy.filter { $0.place == .name }.map(\.name))
    let known = KnownWords(standing)
    var suggested: [String: [String]] = [:]
    var lines: FootLinesInText?
    for label in file.facts.labels where !label.place.isDefinition {
      if places.contains(label.name) {
        if label.place != .text, names.contains(label.name) {
          list.report(
            label.range,
            "`^\(label.name)` is the label of a mention, and a statement is meant here: give the statement a label of its own"
          )
        }
        continue
      }
      let foot = lines ?? FootLinesInText(file.tree)
      lines = foot
      if foot.labels.contains(label.name) {
        list.report(label.range, foot.message(label.name), fixes: foot.fix.map { [$0] } ?? [])
        continue
      }
      if suggested[label.name] == nil, suggested.count < suggestedNames {
        suggested[label.name] = known.nearest(to: label.name)
      }
      let near = suggested[label.name] ?? []
      list.report(
        label.range,
        "no statement has the label `^\(label.name)`"
          + (near.isEmpty
            ? ": add the line `^\(label.name): @who +verb #what` to the foot" : didYouMean(near.map { "^" + $0 })),
        fixes: near.map { Fix("Replace by ^\($0)", isSafe: false, TextEdit(label.range, "^" + $0)) }
      )
    }
  }
}
