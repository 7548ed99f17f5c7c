// The rows of an event list by their documents.

internal import EDTF

struct EventList {
  private let name: String
  private let files: ImportFiles
  private let columns: [String]
  /// Whether Dossier wrote it: then positions count code points, and the tag says all.
  private let isOurs: Bool
  private(set) var articles: [ImportedArticle] = []
  private var texts: [AnnotatedText] = []
  private var places: [String: Int] = [:]
  /// How many rows a statement of Dossier has had.
  private var rows: [[String]: Int] = [:]
  /// Of each text the code point at each UTF-16 unit; -1 in the middle of one.
  private var units: [[Int]] = []

  init(_ name: String, _ files: ImportFiles, _ columns: [String]) {
    (self.name, self.files, self.columns) = (name, files, columns)
    isOurs = ["file", "tag", "spans", "label"].allSatisfy(columns.contains)
  }

  mutating func add(_ row: NamedRows.Row, _ codes: inout CodeNames) throws(ImportRefusal) {
    let place = try article(row)
    if isOurs {
      let key = ["file", "spans", "label", "tag"].map { row[$0] }
      let number = rows[[String(place)] + key, default: 0]
      rows[[String(place)] + key] = number + 1
      let item = CheckedItem(row["tag"])
      // A statement has a row for each holder and target.
      guard number % max(1, item?.positions ?? 1) == 0 else { return }
      // Where the list lacks the header's dates, its rows say them: a statement without a date of its own has that of the header.
      if !columns.contains("published"), item?.isDated == false, !row["date_edtf"].isEmpty,
        !articles[place].values.contains(where: { $0.key == "on" })
      {
        articles[place].values.append(("on", row["date_edtf"]))
      }
      guard let spans = SpanList.read(row["spans"]) else {
        throw ImportRefusal(file: name, line: row.line, "the `spans` are no places such as 0-5; 10-16")
      }
      try check(row, spans, place)
      var annotation = ImportedAnnotation(id: id(row), line: row.line, spans: spans, tag: row["tag"])
      if !row["label"].isEmpty { annotation.label = row["label"] }
      articles[place].annotations.append(annotation)
    } else {
      let spans = [try position(row, place)]
      try check(row, spans, place)
      guard let item = item(row, &articles[place], &codes) else {
        return lose(row, place, "it has no person or organization, or no concept")
      }
      articles[place].annotations.append(ImportedAnnotation(id: id(row), line: row.line, spans: spans, item: item))
    }
  }

  private func id(_ row: NamedRows.Row) -> String { "statement \(row["statement_id"])".trimmed }

  private mutating func lose(_ row: NamedRows.Row, _ place: Int, _ reason: String) {
    articles[place].notices.append(ImportNotice(line: row.line, "\(id(row)) is left out: \(reason)"))
  }

  // MARK: Documents

  /// The article of a row: its text is one of the files, by the path that Dossier wrote, else by the document's title.
  private mutating func article(_ row: NamedRows.Row) throws(ImportRefusal) -> Int {
    let key = isOurs ? row["file"] : row["document_title"]
    if let known = places[key] { return known }
    let stem = isOurs && key.hasSuffix(".article") ? String(key.dropLast(8)) : key
    let candidates = files.names.filter { $0.hasSuffix(".txt") }.filter { file in
      let other = String(file.dropLast(4))
      return other == stem || other.hasSuffix("/" + stem)
    }
    guard candidates.count == 1, let file = candidates.first else {
      let wanted = candidates.isEmpty ? "is missing" : "is one of several: \(candidates.joined(separator: ", "))"
      throw ImportRefusal(
        file: name,
        line: row.line,
        "the text of `\(key)` \(wanted); name the texts behind the list, each file as its document: \(stem).txt"
      )
    }
    let bytes = try files.read(file)
    let text = try AnnotatedText(bytes, file: file)
    var article = ImportedArticle(
      name: isOurs && ImportFiles.isPlain(stem) ? stem : String(file.dropLast(4)),
      text: bytes,
      file: name
    )
    let dates = isOurs ? [("published", "published"), ("on", "on")] : []
    for (key, column) in [("title", "document_title"), ("source", "document_source")] + dates
      + [("byline", "document_author"), ("section", "document_section"), ("x-type", "document_type")]
    {
      let value = row[column].split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
      if !value.isEmpty { article.values.append((key, value)) }
    }
    articles.append(article)
    texts.append(text)
    units.append([])
    places[key] = articles.count - 1
    return articles.count - 1
  }

  private mutating func position(_ row: NamedRows.Row, _ place: Int) throws(ImportRefusal) -> Range<Int> {
    if units[place].isEmpty {
      for (point, scalar) in texts[place].scalars.enumerated() {
        units[place] += scalar.value > 0xFFFF ? [point, -1] : [point]
      }
      units[place].append(texts[place].scalars.count)
    }
    let ends = ["start_position", "stop_position"].map {
      Int(row[$0]).flatMap { units[place].indices.contains($0) ? units[place][$0] : nil } ?? -1
    }
    guard ends[0] >= 0, ends[1] >= ends[0] else {
      throw ImportRefusal(
        file: name,
        line: row.line,
        "the positions of \(id(row)) are no place in \(texts[place].file), which has \(units[place].count - 1) UTF-16 units"
      )
    }
    return ends[0]..<ends[1]
  }

  private func check(_ row: NamedRows.Row, _ spans: [Range<Int>], _ place: Int) throws(ImportRefusal) {
    let text = texts[place]
    if !isOurs {
      // DNA has no semicolons and no quotation marks within texts.
      let words = row["text"].unicodeScalars
      let there = text.words(spans[0]).unicodeScalars
      let plain = zip(there, words).allSatisfy { $0 == $1 || $0 == ";" && $1 == "," || $0 == "\"" && $1 == "'" }
      if plain, there.count == words.count { return }
    }
    try text.expect(row["text"], at: spans, id(row), line: row.line, in: name)
  }

  // MARK: Statements

  private static let known: Set<String> = [
    "statement_id", "time", "person", "organization", "concept", "agreement", "start_position", "stop_position", "text",
    "coder", "document_id", "document_title", "document_author", "document_source", "document_section", "document_type",
  ]

  private func item(
    _ row: NamedRows.Row,
    _ article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) -> String? {
    let (person, organisation) = (row["person"].trimmed, row["organization"].trimmed)
    let holder = person.isEmpty ? organisation : person
    guard !holder.isEmpty, !row["concept"].trimmed.isEmpty else { return nil }
    let sign = (Int(row["agreement"]) ?? 1) > 0 ? "+" : "-"
    var item = "\(article.handle("@", holder, &codes)) \(sign) \(article.handle("#", row["concept"].trimmed, &codes))"
    let day = String(row["time"].prefix(10))
    if case .success(let value) = DateValue.parse(day), value.kind == .edtf {
      item += " on \(day)"
    } else if !row["time"].isEmpty {
      article.notices.append(
        ImportNotice(line: row.line, "the time `\(row["time"])` of \(id(row)) is no day, and is left out")
      )
    }
    var variables: [(name: String, value: String)] = []
    if !person.isEmpty, !organisation.isEmpty {
      variables.append((article.handle("%", "organization", &codes), organisation))
    }
    for column in columns where !Self.known.contains(column) && !row[column].isEmpty {
      variables.append((article.handle("%", column, &codes), row[column]))
    }
    return item + Items.tail(variables: variables, note: nil)
  }
}
