// W3C Web Annotations: pages in JSON-LD, and the texts that they are about.

/// Reads annotations by their positions or their quotations. What stands as `text/x-dossier` is an item in Dossier's language;
/// of other annotations each tag becomes an issue, a comment a note.
struct WebAnnotationReader: AnnotationReader {
  static func isMain(_ name: String) -> Bool { name.hasSuffix(".jsonld") }

  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle] {
    let tree: JSONTree
    switch JSONTree.read(try files.read(name)) {
    case .success(let read): tree = read
    case .failure(var refusal):
      refusal.file = name
      throw refusal
    }
    var pages = WebAnnotationPages(name, files)
    let first = tree["first"]?["items"] ?? tree["first"]?["@graph"]
    let items = tree["items"] ?? first ?? tree["@graph"]
    for item in items?.list ?? tree.list { try pages.add(item, &codes) }
    var articles = pages.articles
    guard !articles.isEmpty else {
      let file = String(name.dropLast(7)) + ".txt"
      guard files.has(file) else {
        throw ImportRefusal(file: name, "no annotation in it names a text, and there is no \(file)")
      }
      articles = [ImportedArticle(name: String(name.dropLast(7)), text: try files.read(file), file: name)]
      articles[0].notices = pages.notices
      if let header = tree["dossier:header"]?.string { articles[0].header = Array(header.utf8) }
      return articles
    }
    articles[0].notices += pages.notices
    if let header = tree["dossier:header"]?.string, articles.count == 1 { articles[0].header = Array(header.utf8) }
    return articles
  }
}
