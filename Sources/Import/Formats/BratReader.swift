// brat stand-off: a text, and beside it a file of annotations.

/// Reads `talks.ann` with `talks.txt`, and `talks.header` where Dossier wrote it. What a note says in Dossier's language stands;
/// of other annotations the type becomes an issue, attributes become variables.
struct BratReader: AnnotationReader {
  static func isMain(_ name: String) -> Bool { name.hasSuffix(".ann") }

  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle] {
    let stem = String(name.dropLast(4))
    guard files.has(stem + ".txt") else {
      throw ImportRefusal(file: name, "its text, \(stem).txt, is missing beside it")
    }
    let bytes = try files.read(stem + ".txt")
    var page = try BratNotation(files.read(name), name, AnnotatedText(bytes, file: stem + ".txt"))
    var article = ImportedArticle(name: stem, text: bytes, file: name)
    if files.has(stem + ".header") { article.header = try files.read(stem + ".header") }
    page.write(into: &article, &codes)
    return [article]
  }
}
