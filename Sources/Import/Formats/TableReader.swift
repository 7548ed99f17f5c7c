// The tables of `dossier export --format csv`, back as articles and codebooks.

/// Reads the folder of `texts.csv`. What a fact says is its `tag`; its place and words must be those of the text.
struct TableReader: AnnotationReader {
  static func isMain(_ name: String) -> Bool { name == "texts.csv" || name.hasSuffix("/texts.csv") }

  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle] {
    let folder = String(name.dropLast("texts.csv".count))
    let definitions = try TableDefinitions(folder, files)
    var articles: [ImportedArticle] = []
    var texts: [AnnotatedText] = []
    var places: [String: Int] = [:]
    for row in try NamedRows(files.read(name), name, wanted: ["file", "text"]).rows {
      let file = row["file"]
      guard ImportFiles.isPlain(file), file.hasSuffix(".article") else {
        throw ImportRefusal(
          file: name,
          line: row.line,
          "`\(file)` is no path of an article below the folder of the import"
        )
      }
      guard places[file] == nil else { throw ImportRefusal(file: name, line: row.line, "`\(file)` has a row already") }
      places[file] = articles.count
      let bytes = Array(row["text"].utf8)
      texts.append(try AnnotatedText(bytes, file: file))
      var article = ImportedArticle(name: String(file.dropLast(8)), text: bytes, file: name)
      article.header = []
      articles.append(article)
    }
    if files.has(folder + "headers.csv") {
      for row in try NamedRows(
        files.read(folder + "headers.csv"),
        folder + "headers.csv",
        wanted: ["file", "key", "value"]
      ).rows {
        guard let place = places[row["file"]] else { continue }
        articles[place].header? += Array("\(row["key"]): \(row["value"])\n".utf8)
      }
    }
    for (file, place) in places { articles[place].header? += Array(definitions.source(of: file).utf8) }
    for table in FactTable.allCases where files.has(folder + table.file) {
      try table.add(from: folder + table.file, files, to: &articles, texts, places)
    }
    return articles
  }

  /// The codebooks that the tables tell of, by their paths.
  func codebooks(in name: String, _ files: ImportFiles) throws(ImportRefusal) -> [(name: String, bytes: [UInt8])] {
    try TableDefinitions(String(name.dropLast("texts.csv".count)), files).codebooks()
  }
}
