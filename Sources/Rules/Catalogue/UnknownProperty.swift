// A property that a definition of its kind does not have.

internal import Corpus
internal import Syntax
internal import Text

enum UnknownProperty: FileRule {
  static let page = RulePage(
    "unknown-property",
    .warning,
    .definitions,
    fix: true,
    "A definition has a property that definitions of its kind do not know.",
    why: "It is read by nothing. Properties of your own begin with `x-`.",
    wrong: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  <<rôle>>: Prime Minister\n",
    right: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  role: Prime Minister\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for definition in file.definitions {
      let namespace = Namespace(definition.sigil)
      let known = namespace.properties
      for property in definition.properties {
        let key = file.tree.string(property.key)
        if known.contains(key) || key.hasPrefix("x-") { continue }
        let near = nearest(to: key, among: known)
        list.tell(
          property.key,
          "\(namespace == .actor || namespace == .issue ? "an" : "a") \(namespace.word) has no property `\(key)`\(near.isEmpty ? ": it has \(known.joined(separator: ", "))" : didYouMean(near))",
          fixes: near.map { Fix("Replace by \($0)", isSafe: false, TextEdit(property.key, $0)) }
        )
      }
    }
  }
}
