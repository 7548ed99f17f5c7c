// A quotation that no statement stands over.

internal import Corpus
internal import Syntax
internal import Text

enum QuotationWithoutStatement: FileRule {
  static let page = RulePage(
    "quotation-without-statement",
    .off,
    .opinion,
    "A quotation is not part of any statement.",
    why:
      "What is worth quoting is often a stance. A topic or a note on the quoted words says that somebody has looked and "
      + "found none.",
    wrong: "Tokyo{@japan} said: <<“We will set no limits.”>>",
    right: "Tokyo{@japan} said: “[We will set no limits.]{@japan -rejects #quotas}”"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.tree.isCodebook else { return }
    let text = file.articleText
    let quotations = Quotations.all(in: text.bytes)
    guard !quotations.isEmpty else { return }
    let judged = JudgedWords(file.tree)
    for quotation in quotations where !quotation.inner.isEmpty {
      guard let whole = text.source(of: quotation.whole), let inner = text.source(of: quotation.inner),
        !judged.cover(whole, inner: inner)
      else { continue }
      list.report(
        whole,
        "no statement contains this quotation: mark the stance that it takes, or add a topic or a note to say that it takes none"
      )
    }
  }
}
