// A verb whose weight contradicts its sign.

internal import Corpus
internal import Syntax
internal import Text

enum WeightAgainstSign: FileRule {
  static let page = RulePage(
    "weight-against-sign",
    .warning,
    .definitions,
    "A verb's weight has the opposite sign.",
    why: "Programs that count signs and programs that add up weights would disagree.",
    wrong: "-- a.codebook --\n-rejects: will not have it\n  weight: <<1>>\n",
    right: "-- a.codebook --\n-rejects: will not have it\n  weight: -1\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for (view, definition) in zip(file.definitions, file.facts.definitions) {
      guard let weight = definition.weight,
        weight > 0 && view.sigil == .opposes || weight < 0 && view.sigil == .supports,
        let property = view.properties.first(where: { PropertyKey(file.tree.bytes, $0.key) == .weight })
      else { continue }
      list.report(
        property.value,
        "`\(view.sigil.character)\(definition.handle.name)` is \(view.sigil == .supports ? "for" : "against"), but its weight says the opposite"
      )
    }
  }
}
