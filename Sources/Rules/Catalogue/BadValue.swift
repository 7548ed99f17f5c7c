// A value that its key does not take.

internal import Corpus
internal import Syntax
internal import Text

enum BadValue: FileRule, VocabularyRule {
  static let page = RulePage(
    "bad-value",
    .error,
    .definitions,
    "A key, a property, a setting or a variable has a value that is not allowed.",
    why: "Dossier reads the file as if the value were missing. A variable's value is kept and counted as written.",
    wrong: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  kind: <<human>>\n",
    right: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  kind: person\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let settings = file.settingsByKey
    for entry in file.entries { check(entry, settings[entry.key], file, &list) }
    for definition in file.definitions {
      for property in definition.properties { check(property, definition.sigil, file, &list) }
    }
  }

  private static func check(
    _ entry: HeaderEntry,
    _ setting: Setting?,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    let kind = HeaderKey(file.tree.bytes, entry.key)?.value
    if kind == .text { return }
    let value = file.tree.string(entry.value)
    switch kind {
    case .version where value != "1":
      list.report(
        entry.value.isEmpty ? entry.key : entry.value,
        Int(value).map { $0 > 1 } ?? false
          ? "this file says version \(value) of the language, and this program reads version 1: use a newer Dossier"
          : "`dossier` states the version of the language: write `1`"
      )
    case .digest where !isDigest(value):
      list.report(
        entry.value.isEmpty ? entry.key : entry.value,
        "a SHA-256 digest has 64 hexadecimal digits in lower case"
      )
    default:
      guard let setting, setting.severity == nil else { return }
      list.report(
        entry.value.isEmpty ? entry.key : entry.value,
        "a check is \(alternatives(Severity.allCases.map { "`\($0.written)`" }))"
      )
    }
  }

  static func isDigest(_ value: String) -> Bool {
    value.utf8.count == 64 && value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func check(
    _ property: PropertyView,
    _ sigil: Sigil,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    let value = file.tree.string(property.value)
    let place = property.value.isEmpty ? property.key : property.value
    guard let key = PropertyKey(file.tree.bytes, property.key), PropertyKey.keys(of: sigil).contains(key) else {
      return
    }
    switch key.value {
    case .actorKind where ActorKind(rawValue: value) == nil:
      list.report(place, "a kind is one of \(ActorKind.allCases.map(\.written).joined(separator: ", "))")
    case .weight where !(Double(value).map { $0 >= -1 && $0 <= 1 } ?? false):
      list.report(place, "a weight is a number from -1 to 1")
    case .members:
      for part in property.parts {
        let written = file.tree.string(part.name)
        guard written.utf8.first != sigil.rawValue || !isHandleName(String(written.dropFirst())) else { continue }
        list.report(
          part.name,
          "\(sigil == .actor ? "an actor is in actors: `in: @group`" : "an issue is in broader issues: `in: #broader`")"
        )
      }
    default: break
    }
  }

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    guard file.facts.uses.contains(where: { $0.role == .variable }) else { return }
    let tree = file.tree
    for (index, node) in tree.nodes.enumerated() where node.kind == .variable {
      var values: [String] = []
      for child in tree.children(of: index) {
        let range = tree.nodes[child].range
        switch tree.nodes[child].kind {
        case .variableName:
          let name = Handle(.variable, tree.string(TextRange(range.start + 1, range.end)))
          values = scope.find(name)?.definition.values ?? []
        case .bareValue, .string, .actor, .issue, .dateText:
          let value = tree.nodes[child].kind == .string ? tree.stringValue(range) : tree.string(range)
          if !values.isEmpty, !values.contains(value) {
            list.report(
              range,
              "this variable takes \(values.joined(separator: ", ")): use one of them, or add this one to its `values`"
            )
          }
        default: break
        }
      }
    }
  }
}
