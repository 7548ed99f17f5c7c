// A `language` that is none.

internal import Corpus
internal import Syntax
internal import Temporal
internal import Text

enum UnknownLanguage: FileRule {
  static let page = RulePage(
    "unknown-language",
    .warning,
    .definitions,
    fix: true,
    "A header's `language` is no language tag.",
    why: """
      Dossier reads words for dates in the language of the article; in one that it does not know, it judges none and \
      suggests none. A tag has two letters, such as `en`, `de`, `fr`, `es` or `ja`, in which dates are read, or of another \
      language, perhaps with a region: `pt-BR`.
      """,
    wrong: "-- a.article --\nlanguage: <<eng>>\n---\nThey met on Friday.\n",
    right: "-- a.article --\nlanguage: en\n---\nThey met on Friday.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard file.dateLanguage == nil, !file.tree.isCodebook,
      let entry = file.entries.first(where: { HeaderKey(file.tree.bytes, $0.key) == .language }), !entry.value.isEmpty
    else { return }
    let written = file.tree.string(entry.value)
    if LanguageTag.isOne(written) { return }
    let meant = LanguageTag.meant(by: written)
    list.report(
      entry.value,
      "`\(written)` is no language tag: write its two letters, such as `en`, `de`, `fr`, `es` or `ja`"
        + didYouMean(meant),
      fixes: meant.map { Fix("Replace by \($0)", isSafe: false, TextEdit(entry.value, $0)) }
    )
  }
}
