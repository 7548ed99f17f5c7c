// What another program says of some words.

struct ImportedAnnotation: Sendable {
  /// What the file calls it, for messages: `T3`, `statement 4`.
  var id: String
  /// In the file that was read, from 1.
  var line: Int
  /// The file whose line it is; nil for that of the article.
  var file: String?
  /// In code points of the text, in the order of the file; none for a statement without words.
  var spans: [Range<Int>]
  /// An item of a tag, without its label.
  var item: String
  /// Without its `^`.
  var label: String?

  init(id: String, line: Int, spans: [Range<Int>], item: String, label: String? = nil) {
    (self.id, self.line, self.spans, self.item, self.label) = (id, line, spans, item, label)
  }

  /// `tag`: an item as Dossier writes it, with its label where it has one: `^1: @japan -rejects #targets`.
  init(id: String, line: Int, spans: [Range<Int>], tag: String) {
    self.init(id: id, line: line, spans: spans, item: tag)
    guard tag.first == "^", let colon = tag.firstIndex(of: ":") else { return }
    label = String(tag[tag.index(after: tag.startIndex)..<colon]).trimmed
    item = String(tag[tag.index(after: colon)...]).trimmed
  }
}
