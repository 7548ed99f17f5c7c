// Proposals for editors that know words alone: what is replaced or compared begins behind the last sign.

internal import LSP

extension LSP.CompletionItem {
  /// The same, where such an editor replaces only the word that `typed` ends with; `typed` is what stands between the
  /// beginning of the replaced text and the cursor. Nil where it begins otherwise than what is inserted, which then cannot
  /// be written so, and where nothing would be left to insert.
  func inWords(typed: String, replacement: String) -> CompletionItem? {
    let word = typed.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
    let head = typed.dropLast(word)
    guard replacement.hasPrefix(head), replacement.count > head.count else { return nil }
    var item = self
    // Kate would take its text, and not its range.
    (item.textEdit, item.textEditText) = (nil, nil)
    item.insertText = String(replacement.dropFirst(head.count))
    let filter = item.filterText ?? item.label
    item.filterText = filter.hasPrefix(head) ? String(filter.dropFirst(head.count)) : filter
    return item
  }
}
