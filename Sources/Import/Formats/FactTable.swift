// The tables that hold facts with their places.

internal import Corpus
internal import Syntax

enum FactTable: String, CaseIterable {
  case mentions, topics, dates, statements, nots, notes

  var file: String { "\(rawValue).csv" }

  /// The column that numbers the facts of an article.
  private var number: String { String(rawValue.dropLast()) }

  /// Adds the facts of a table to their articles: several rows with one number are one fact.
  func add(
    from file: String,
    _ files: ImportFiles,
    to articles: inout [ImportedArticle],
    _ texts: [AnnotatedText],
    _ places: [String: Int]
  ) throws(ImportRefusal) {
    let wanted = ["file", number, "start", "end", "text"] + (self == .notes ? ["value"] : ["tag"])
    var seen: Set<[String]> = []
    for row in try NamedRows(files.read(file), file, wanted: wanted).rows {
      let id = "\(number) \(row[number])"
      guard let place = places[row["file"]] else {
        throw ImportRefusal(file: file, line: row.line, "`\(row["file"])` has no row in texts.csv")
      }
      // A note on words that name nobody stands with them.
      if self == .notes, row["with"] == "not" { continue }
      let tag = self == .notes ? "note \(Items.string(row["value"]))" : row["tag"]
      var annotation = ImportedAnnotation(id: id, line: row.line, spans: [], tag: tag)
      for column in unsaid(row, by: annotation.item) {
        let sentence = "\(id): its `\(column)` is `\(row[column])`, and its `tag` does not say so; the tag stands"
        articles[place].notices.append(ImportNotice(line: row.line, in: file, sentence))
      }
      guard seen.insert([row["file"], row[number]]).inserted else { continue }
      annotation.spans = try spans(row, id, file)
      try texts[place].expect(row["text"], at: annotation.spans, id, line: row.line, in: file)
      if self == .statements, !row["label"].isEmpty { annotation.label = row["label"] }
      annotation.file = file
      articles[place].annotations.append(annotation)
    }
  }

  /// The columns that name a handle which an item does not use: somebody has changed one and not the other.
  private func unsaid(_ row: NamedRows.Row, by item: String) -> [String] {
    let columns: [(name: String, namespaces: [Namespace])]
    switch self {
    case .mentions, .nots: columns = [("actor", [.actor])]
    case .topics: columns = [("issue", [.issue])]
    case .statements:
      columns =
        [("holder", [.actor]), ("verb", [.verb])]
        + (row["target_kind"] == "statement" ? [] : [("target", [.actor, .issue])])
    case .dates, .notes: columns = []
    }
    guard !columns.isEmpty, let checked = CheckedItem(item) else { return [] }
    return columns.compactMap { name, namespaces in
      // What an article defines itself has the article's path behind it.
      let handle = String(row[name].prefix { $0 != "@" })
      let isSaid =
        handle.isEmpty
        || checked.uses.contains { namespaces.contains($0.handle.namespace) && $0.handle.name == handle }
      return isSaid ? nil : name
    }
  }

  /// By the column `spans` where it says more, else from `start` to `end`; none for a statement without words.
  private func spans(_ row: NamedRows.Row, _ id: String, _ file: String) throws(ImportRefusal) -> [Range<Int>] {
    guard let spans = SpanList.read(row["spans"]) else {
      throw ImportRefusal(file: file, line: row.line, "the `spans` of \(id) are no places such as 0-5; 10-16")
    }
    if !spans.isEmpty || row["start"].isEmpty && row["end"].isEmpty { return spans }
    guard let start = Int(row["start"]), let end = Int(row["end"]), 0 <= start, start <= end, end <= 1 << 30 else {
      throw ImportRefusal(file: file, line: row.line, "`start` and `end` of \(id) are no place in a text")
    }
    return [start..<end]
  }
}
