// A statement that is about itself.

internal import Corpus
internal import Syntax
internal import Text

enum StatementCircle: FileRule {
  static let page = RulePage(
    "statement-circle",
    .error,
    .statements,
    "A statement is about itself, directly or through others, or is its own reason or condition.",
    why: "Nobody can say what such a statement is for or against.",
    wrong:
      "-- a.article --\n---\n[Glad of it]{^1}, said one, and [so was]{^2} the other.\n---\n<<^1>>: @us +welcomes ^2\n^2: @japan +welcomes ^1\n",
    right:
      "-- a.article --\n---\n[Glad of it]{^1}, said one, and [so was]{^2} the other.\n---\n^1: @us +welcomes #opening\n^2: @japan +welcomes ^1\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard facts.labels.contains(where: { $0.place.role != nil }) else { return }
    var labelled: [(label: TextRange, name: String, statement: Statement)] = []
    for statement in facts.statements {
      guard let label = statement.label else { continue }
      labelled.append((label, file.tree.string(TextRange(label.start + 1, label.end)), statement))
    }
    labelled.sort { $0.label < $1.label }
    let places = Dictionary(uniqueKeysWithValues: labelled.enumerated().map { ($0.element.name, $0.offset) })
    let arrows = labelled.indices.map { place in
      facts.labels(labelled[place].statement).compactMap { use -> Int? in
        guard let target = places[use.name] else { return nil }
        // Two that are each other's condition or reason are no circle.
        return use.place == .target || target == place ? target : nil
      }
    }
    for circle in Circles.all(arrows) {
      guard let first = circle.min() else { continue }
      let round = Circles.way(from: first, within: Set(circle), arrows).map { "`^\(labelled[$0].name)`" }
      list.report(
        labelled[first].label,
        "a circle: " + round.joined(separator: " refers to ") + "; have one of them refer to something else"
      )
    }
  }
}
