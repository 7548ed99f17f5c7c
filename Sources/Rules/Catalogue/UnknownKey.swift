// A key that a header or a codebook does not have.

internal import Corpus
internal import Syntax
internal import Text

enum UnknownKey: FileRule {
  static let page = RulePage(
    "unknown-key",
    .warning,
    .definitions,
    fix: true,
    "A header has a key that the language does not know, or a setting names no check.",
    why: "Nothing reads it. Begin your own keys with `x-`.",
    wrong: "-- a.article --\n<<tilte>>: A day in spring\n---\nText.\n",
    right: "-- a.article --\ntitle: A day in spring\n---\nText.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let known = HeaderKey.keys(inCodebook: file.tree.isCodebook)
    let settings = file.settingsByKey
    var seen: Set<String> = []
    for entry in file.entries {
      if let key = HeaderKey(file.tree.bytes, entry.key), known.contains(key) { continue }
      let key = file.tree.string(entry.key)
      if key.hasPrefix(HeaderKey.ownPrefix) { continue }
      if let setting = settings[entry.key] {
        check(setting, file.tree, &list)
      } else if seen.insert(key).inserted {
        let near = nearest(to: key, among: known.map(\.written))
        let kind = file.tree.isCodebook ? "a codebook" : "a header"
        list.report(
          entry.key,
          "\(kind) has no key `\(key)`\(didYouMean(near)) (begin your own keys with `x-`)",
          fixes: near.map { Fix("Replace by \($0)", isSafe: false, TextEdit(entry.key, $0)) }
        )
      }
    }
  }

  private static func check(_ setting: Setting, _ tree: SyntaxTree, _ list: inout FindingList) {
    guard Catalogue.page(setting.code) == nil, let words = SettingKey(tree.bytes, setting.key) else { return }
    let near = nearest(to: setting.code, among: Catalogue.rules.map { $0.page.code })
    list.report(
      setting.key,
      "there is no check `\(setting.code)`\(didYouMean(near))",
      fixes: near.map { Fix("Replace by \($0)", isSafe: false, TextEdit(words.code, $0)) }
    )
  }
}
