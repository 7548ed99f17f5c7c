// DNA's event list, with the texts that it speaks of.

/// Reads a list by its columns. In one that Dossier wrote each statement is its `tag`; of others the person, else the
/// organisation, is the holder, the concept the issue, and other variables variables.
struct EventListReader: AnnotationReader {
  static func isMain(_ name: String) -> Bool { name.hasSuffix(".csv") }

  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle] {
    let rows = try NamedRows(
      files.read(name),
      name,
      wanted: ["start_position", "stop_position", "text", "document_title"]
    )
    var list = EventList(name, files, rows.columns)
    for row in rows.rows { try list.add(row, &codes) }
    return list.articles
  }
}
