// A value that its key does not take.

internal import Corpus
internal import Syntax
internal import Text

enum BadValue: FileRule, VocabularyRule {
  static let page = RulePage(
    "bad-value",
    .error,
    .definitions,
    fix: true,
    "A key, a property, a setting or a variable has a value that is not allowed.",
    why: "Dossier reads the file as if the value were missing. A variable's value is kept and counted as written.",
    wrong: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  kind: <<human>>\n",
    right: "-- a.codebook --\n@kaifu: Toshiki Kaifu\n  kind: person\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let settings = file.settingsByKey
    // A few, which are compared faster than they are hashed.
    var keys: [HeaderKey] = []
    for entry in file.entries {
      let key = HeaderKey(file.tree.bytes, entry.key)
      // Of one given twice the first is used, and the second is not looked at.
      if let key {
        let isSecond = keys.contains(key)
        if isSecond, key.value != .pattern { continue }
        if !isSecond { keys.append(key) }
      }
      check(entry, key, settings[entry.key], file, &list)
    }
    for definition in file.definitions {
      for (key, property) in file.tree.standing(definition) { check(property, key, definition.sigil, file, &list) }
    }
  }

  private static func check(
    _ entry: HeaderEntry,
    _ key: HeaderKey?,
    _ setting: Setting?,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    let kind = key?.value
    if kind == .text { return }
    var value: String { file.tree.string(entry.value) }
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
        "a SHA-256 digest has 64 hexadecimal digits"
      )
    case .pattern where value.isEmpty:
      list.report(
        entry.key,
        "`\(file.tree.string(entry.key))` needs a pattern of paths from the root, such as `drafts/**`"
      )
    case .pattern where value.hasSuffix("/"):
      list.report(
        entry.value,
        "no file is called `\(value)`: write `\(value)**` for all files in this folder",
        fixes: [Fix("Replace by \(value)**", isSafe: true, TextEdit(TextRange(at: entry.value.end), "**"))]
      )
    default:
      guard let setting, setting.severity == nil else { return }
      let meant = MeantWord(value, among: Severity.allCases.map(\.written), others: OtherWords.severities)
      list.report(
        entry.value.isEmpty ? entry.key : entry.value,
        "a check is \(alternatives(Severity.allCases.map { "`\($0.written)`" }))" + didYouMean(meant.words),
        fixes: entry.value.isEmpty ? [] : meant.fixes(entry.value)
      )
    }
  }

  static func isDigest(_ value: String) -> Bool {
    value.utf8.count == 64 && value.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 || 0x41...0x46 ~= $0 }
  }

  private static func check(
    _ property: PropertyView,
    _ key: PropertyKey,
    _ sigil: Sigil,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    var value: String { file.tree.string(property.value) }
    let place = property.value.isEmpty ? property.key : property.value
    switch key.value {
    case .actorKind where ActorKind(rawValue: value) == nil:
      let meant = MeantWord(
        value,
        among: ActorKind.allCases.map(\.written),
        others: OtherWords.kinds,
        spellings: OtherWords.kindSpellings
      )
      list.report(
        place,
        "a kind is one of \(ActorKind.allCases.map(\.written).joined(separator: ", "))" + didYouMean(meant.words),
        fixes: property.value.isEmpty ? [] : meant.fixes(property.value)
      )
    case .weight where Definition.weight(value) == nil:
      let number = value.replacing(",", with: ".")
      let isComma = number != value && Definition.weight(number) != nil
      list.report(
        place,
        "a weight is a decimal number from -1 to 1, such as `\(isComma ? number : "0.5")`",
        fixes: isComma ? [Fix("Replace by \(number)", isSafe: true, TextEdit(property.value, number))] : []
      )
    case .members:
      for part in property.parts {
        let written = file.tree.string(part.name)
        guard written.utf8.first != sigil.rawValue || !isHandleName(String(written.dropFirst())) else { continue }
        let meant = WrittenMembers(written, sigil).meant
        list.report(
          part.name,
          "\(sigil == .actor ? "an actor is in actors: `in: @group`" : "an issue is in broader issues: `in: #broader`")"
            + (meant.map { "; did you mean `\($0)`?" } ?? ""),
          fixes: meant.map { [Fix("Replace by \($0)", isSafe: false, TextEdit(part.name, $0))] } ?? []
        )
      }
    default: break
    }
  }

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    checkStatus(file, scope.vocabulary.statuses, &list)
    let tree = file.tree
    for use in file.facts.uses where use.role == .variable {
      guard let name = file.facts.handle(of: use), let values = scope.find(name)?.definition.values, !values.isEmpty
      else {
        continue
      }
      for child in tree.children(of: tree.firstNode(from: use.range.start)) {
        let range = tree.nodes[child].range
        switch tree.nodes[child].kind {
        case .bareValue, .string, .actor, .issue, .dateText:
          let value = tree.nodes[child].kind == .string ? tree.stringValue(range) : tree.string(range)
          if !values.contains(value) {
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

  private static func checkStatus(_ file: FileCheck, _ statuses: [String], _ list: inout FindingList) {
    guard !file.tree.isCodebook,
      let entry = file.entries.first(where: { HeaderKey(file.tree.bytes, $0.key) == .status }),
      !statuses.contains(file.tree.string(entry.value))
    else { return }
    list.report(
      entry.value.isEmpty ? entry.key : entry.value,
      "a status is \(alternatives(statuses.map { "`\($0)`" })): use one of them, or list others as `statuses` in a codebook"
    )
  }
}
