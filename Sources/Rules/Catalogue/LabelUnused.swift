// A statement of the foot that no words carry.

internal import Corpus
internal import Text

enum LabelUnused: FileRule {
  static let page = RulePage(
    "label-unused",
    .warning,
    .references,
    "No words in the text carry the label of a statement at the foot.",
    why: "A statement without words cannot be checked against the article.",
    wrong: "-- a.article --\n---\nNo limits, they said.\n---\n<<^limits>>: @us -rejects #quotas\n",
    right: "-- a.article --\n---\n[No limits]{^limits}, they said.\n---\n^limits: @us -rejects #quotas\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.facts.labels.isEmpty else { return }
    var used = Set(file.facts.labels.lazy.filter { $0.place.isOnWords }.map(\.name))
    for label in file.facts.labels where label.place == .foot || label.place == .malformedFoot {
      if used.insert(label.name).inserted {
        list.report(
          label.range,
          "no words in the text carry `^\(label.name)`: put `[…]{^\(label.name)}` around them, or delete the line"
        )
      }
    }
  }
}
