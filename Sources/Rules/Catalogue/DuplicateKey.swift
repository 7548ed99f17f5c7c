// A key given twice where one is allowed.

internal import Corpus
internal import Syntax
internal import Text

enum DuplicateKey: FileRule {
  static let page = RulePage(
    "duplicate-key",
    .warning,
    .definitions,
    "A key occurs twice in a header, or a property twice in a definition.",
    why:
      "Dossier uses the first and ignores the second. `also`, `role` and `in` may repeat, and so may `exclude` and `include`.",
    wrong: "-- a.article --\ntitle: A day in spring\n<<title>>: A day in May\n---\nText.\n",
    right: "-- a.article --\ntitle: A day in spring\nsubtitle: A day in May\n---\nText.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    // Of settings a later one overrules: `unused-setting` reports that.
    let settings = Set(file.facts.settings.map(\.key))
    let choices = HeaderKey.codebook.filter { file.tree.isCodebook && $0.value == .pattern }
    report(
      file.entries.map(\.key).filter { !settings.contains($0) },
      mayRepeat: Set(choices.map(\.written)),
      file,
      &list
    )
    for definition in file.definitions {
      report(definition.properties.map(\.key), mayRepeat: mayRepeat, file, &list)
    }
  }

  private static let mayRepeat = Set(PropertyKey.allCases.filter(\.mayRepeat).map(\.written))

  /// Whether two keys have the same bytes: asked of every file, so without strings.
  private static func hasTwice(_ keys: [TextRange], _ bytes: [UInt8]) -> Bool {
    guard keys.count <= 32 else { return true }
    for (place, key) in keys.enumerated() {
      for other in keys[(place + 1)...] where other.length == key.length {
        if bytes[other.indices].elementsEqual(bytes[key.indices]) { return true }
      }
    }
    return false
  }

  private static func report(
    _ keys: [TextRange],
    mayRepeat: Set<String>,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    guard hasTwice(keys, file.tree.bytes) else { return }
    var first: [String: TextRange] = [:]
    for range in keys {
      let key = file.tree.string(range)
      if let earlier = first[key] {
        guard !mayRepeat.contains(key), !key.hasPrefix(HeaderKey.ownPrefix) else { continue }
        list.report(
          range,
          "`\(key)` occurs twice, and this second one is ignored: keep one of the two",
          related: [RelatedPlace(path: nil, range: earlier, message: "this one is used")]
        )
      } else {
        first[key] = range
      }
    }
  }
}
