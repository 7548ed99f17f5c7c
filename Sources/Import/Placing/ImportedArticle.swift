// An article as another program has it: a text, and what it says of words of it.

/// What was read of one article, before it is written in Dossier's language.
public struct ImportedArticle: Sendable {
  /// The path of the article that it will become, without `.article`, from the folder of the import.
  public var name: String
  /// UTF-8.
  public var text: [UInt8]
  /// The lines of a header that Dossier wrote; nil where it did not.
  var header: [UInt8]?
  /// What the header is to say, where Dossier did not write one.
  var values: [(key: String, value: String)] = []
  var annotations: [ImportedAnnotation] = []
  /// What handles with their sigils are called, where the file says it.
  var titles: [String: String] = [:]
  /// What other programs said that did not become an annotation.
  var notices: [ImportNotice] = []
  /// The file that the lines of annotations and notices are those of.
  public var file: String

  init(name: String, text: [UInt8], file: String) { (self.name, self.text, self.file) = (name, text, file) }

  /// The handle, with a sigil, of what another program calls as it likes; its title is that name.
  mutating func handle(_ sigil: String, _ name: String, _ codes: inout CodeNames) -> String {
    let plain = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let handle = sigil + codes.handle(plain)
    titles[handle] = plain
    return handle
  }
}
