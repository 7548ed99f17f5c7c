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
    isSafe: true,
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
        let meant = MeantWord(key, among: known.map(\.written), others: OtherWords.properties)
        let isFree = !definition.properties.contains { other in
          meant.words.first == file.tree.string(other.key)
            && !(PropertyKey(file.tree.bytes, other.key)?.mayRepeat ?? false)
        }
        let fits = fits(
          file.tree.string(property.value),
          PropertyKey(rawValue: meant.words.first ?? ""),
          definition.sigil
        )
        let words =
          meant.words.isEmpty ? ": it has \(known.map(\.written).joined(separator: ", "))" : didYouMean(meant.words)
        list.report(
          property.key,
          "\(definition.sigil.help) has no property `\(key)`\(words)",
          fixes: meant.fixes(property.key, isSafe: isFree && fits)
        )
      }
    }
  }

  /// Whether a property takes a value as it stands. A comma may begin a period, which may be none.
  static func fits(_ value: String, _ key: PropertyKey?, _ sigil: Sigil) -> Bool {
    switch key?.value {
    case .text, .words: true
    case .checks: RuleWord(value) != nil
    case .names: !value.contains(",")
    case .members: value.hasPrefix(sigil.character) && isHandleName(String(value.dropFirst()))
    case .actorKind: ActorKind(rawValue: value) != nil
    case .weight: false
    case nil: false
    }
  }
}
