// A label that the foot does not have.

internal import Corpus
internal import Syntax
internal import Text

enum LabelWithoutStatement: FileRule {
  static let page = RulePage(
    "label-without-statement",
    .error,
    .references,
    fix: true,
    "A label in the text, or as a target, has no line at the foot.",
    why: "The words that carry it say nothing.",
    wrong: "-- a.article --\n---\n[No limits]{<<^limit>>}, they said.\n---\n^limits: @us -rejects #quotas\n",
    right: "-- a.article --\n---\n[No limits]{^limits}, they said.\n---\n^limits: @us -rejects #quotas\n"
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    guard !file.facts.labels.isEmpty else { return }
    var standing: [String] = []
    var places: Set<String> = []
    for label in file.facts.labels where label.place == .foot || label.place == .malformedFoot {
      if places.insert(label.name).inserted { standing.append(label.name) }
    }
    for label in file.facts.labels where label.place == .text || label.place == .target {
      guard !places.contains(label.name) else { continue }
      let near = nearest(to: label.name, among: standing)
      list.tell(
        label.range,
        "the foot has no statement `^\(label.name)`"
          + (near.isEmpty ? ": add the line `^\(label.name): @who +verb #what`" : didYouMean(near.map { "^" + $0 })),
        fixes: near.map { Fix("Replace by ^\($0)", isSafe: false, TextEdit(label.range, "^" + $0)) }
      )
    }
  }
}
