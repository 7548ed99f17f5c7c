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
    "A definition has a property that does not belong to its kind.",
    why: "Nothing reads it. Begin your own properties with `x-`.",
    wrong: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  <<rôle>>: Prime Minister\n",
    right: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  role: Prime Minister\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for definition in file.definitions {
      let known = PropertyKey.keys(of: definition.sigil)
      var seen: Set<String> = []
      for property in definition.properties {
        if let key = PropertyKey(file.tree.bytes, property.key), known.contains(key) { continue }
        let key = file.tree.string(property.key)
        if key.hasPrefix(HeaderKey.ownPrefix) || !seen.insert(key).inserted { continue }
        let near = nearest(to: key, among: known.map(\.written))
        list.report(
          property.key,
          "\(definition.sigil.help) has no property `\(key)`\(near.isEmpty ? ": it has \(known.map(\.written).joined(separator: ", "))" : didYouMean(near))",
          fixes: near.map { Fix("Replace by \($0)", isSafe: false, TextEdit(property.key, $0)) }
        )
      }
    }
  }
}
