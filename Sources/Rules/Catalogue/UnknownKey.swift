// A key that a header or a codebook does not have.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

enum UnknownKey: FileRule {
  static let page = RulePage(
    "unknown-key",
    .warning,
    .definitions,
    fix: true,
    isSafe: true,
    "A header has a key that the language does not know, or a setting names no check.",
    why: "Nothing reads it. Begin your own keys with `x-`.",
    wrong: "-- a.article --\n<<tilte>>: A day in spring\n---\nText.\n",
    right: "-- a.article --\ntitle: A day in spring\n---\nText.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let known = HeaderKey.keys(inCodebook: file.tree.isCodebook)
    let settings = file.settingsByKey
    var seen: Set<String> = []
    lazy var properties = MarginProperty.all(in: file)
    for entry in file.entries {
      if let key = HeaderKey(file.tree.bytes, entry.key), known.contains(key) { continue }
      let key = file.tree.string(entry.key)
      if key.hasPrefix(HeaderKey.ownPrefix) { continue }
      if let setting = settings[entry.key] {
        check(setting, file.tree, &list)
      } else if let property = properties[entry.key] {
        list.report(
          entry.key,
          "`\(key)` is a property of `\(file.tree.string(property.definition.handle))`: indent it by two spaces",
          fixes: [property.fix(entry, file.tree)]
        )
      } else if seen.insert(key).inserted {
        let meant = MeantWord(key, among: known.map(\.written), others: OtherWords.keys)
        let kind = file.tree.isCodebook ? "a codebook" : "a header"
        // A second key would be passed over, and a bad value would be an error.
        let isFree =
          !file.entries.contains { meant.words.first == file.tree.string($0.key) }
          && fits(file.tree.string(entry.value), HeaderKey(rawValue: meant.words.first ?? ""))
        list.report(
          entry.key,
          "\(kind) has no key `\(key)`\(didYouMean(meant.words)) (begin your own keys with `x-`)",
          fixes: meant.fixes(entry.key, isSafe: isFree)
        )
      }
    }
  }

  /// Whether a key takes a value.
  private static func fits(_ value: String, _ key: HeaderKey?) -> Bool {
    switch key?.value {
    case .text: key != .language || DateLanguage(value) != nil
    case .date: (try? DateValue.parse(value).get())?.kind == .edtf
    case .digest: BadValue.isDigest(value)
    case .version: value == "1"
    case .words: true
    case .pattern: !value.isEmpty
    case .status: false
    case nil: false
    }
  }

  private static func check(_ setting: Setting, _ tree: SyntaxTree, _ list: inout FindingList) {
    guard let words = SettingKey(tree.bytes, setting.key) else { return }
    if !tree.isCodebook, let pattern = words.pattern {
      return list.report(
        setting.key,
        "a setting in an article is for this article: delete `in \(tree.string(pattern))`, or write it in a codebook",
        fixes: [
          Fix(
            "Delete in \(tree.string(pattern))",
            isSafe: false,
            TextEdit(TextRange(words.code.end, pattern.end), "")
          )
        ]
      )
    }
    guard RuleWord(setting.code) == nil else { return }
    let meant = MeantWord(setting.code, among: RuleWord.known)
    list.report(
      setting.key,
      "there is no check or group of checks `\(setting.code)`\(didYouMean(meant.words))",
      fixes: meant.words.map {
        Fix("Replace by \($0)", isSafe: meant.isSure && setting.severity != nil, TextEdit(words.code, $0))
      }
    )
  }
}
