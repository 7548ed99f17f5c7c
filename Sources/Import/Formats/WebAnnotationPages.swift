// Annotations of one file, by the texts that they are about.

internal import Serial

struct WebAnnotationPages {
  private let name: String
  private let files: ImportFiles
  /// In the order in which they are named.
  private(set) var articles: [ImportedArticle] = []
  /// Of annotations that belong to no text.
  private(set) var notices: [ImportNotice] = []
  private var texts: [AnnotatedText] = []
  /// By the source as it is written.
  private var places: [String: Int] = [:]

  init(_ name: String, _ files: ImportFiles) { (self.name, self.files) = (name, files) }

  mutating func add(_ item: JSONTree, _ codes: inout CodeNames) throws(ImportRefusal) {
    guard item.members != nil, item["target"] != nil else {
      return lose(item.line, "it is no annotation with a target")
    }
    let id = item["id"]?.string.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "an annotation"
    var spans: [Range<Int>] = []
    var article: Int?
    for target in item["target"]?.list ?? [] {
      guard let source = Self.source(of: target) else { return lose(target.line, "\(id) names no text as its source") }
      let place = try self.article(source, target.line)
      guard article ?? place == place else { return lose(target.line, "\(id) is about words of two texts") }
      article = place
      guard let span = try span(target, id, texts[place]) else {
        return lose(
          target.line,
          "the place of \(id) is said in no way that Dossier reads: a TextPositionSelector or one TextQuoteSelector"
        )
      }
      spans.append(span)
    }
    guard let article else { return lose(item.line, "\(id) has no target") }
    let tags = items(item["body"]?.list ?? [], id, &articles[article], &codes)
    if tags.isEmpty { return lose(item.line, "\(id) says nothing that a tag can say") }
    for tag in tags {
      articles[article].annotations.append(ImportedAnnotation(id: id, line: item.line, spans: spans, tag: tag))
    }
  }

  private mutating func lose(_ line: Int, _ reason: String) {
    notices.append(ImportNotice(line: line, "it is left out: \(reason)"))
  }

  // MARK: Targets

  private static func source(of target: JSONTree) -> String? {
    let named = target["source"] ?? target["id"] ?? target
    return (named.string ?? named["id"]?.string).map { String($0.prefix { $0 != "#" }) }
  }

  /// The place of the article of a source, which is a path from the folder of the file.
  private mutating func article(_ source: String, _ line: Int) throws(ImportRefusal) -> Int {
    if let known = places[source] { return known }
    let plain = String(decoding: PercentEncoding.decoded(Array(source.utf8)[...]), as: UTF8.self)
    let last = plain.split(separator: "/").last.map(String.init) ?? plain
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    // An address is known by its last name: the text lies beside.
    let isAddress = plain.contains("://") || plain.hasPrefix("urn:")
    // Dossier writes the path from the folder of the export.
    let candidates = isAddress ? [folder + last] : [plain, folder + plain, folder + last]
    guard isAddress || ImportFiles.isPlain(plain) else {
      throw ImportRefusal(
        file: name,
        line: line,
        "`\(plain)` leads out of the folder of the import; a text is named by its path from there"
      )
    }
    guard let file = candidates.first(where: { ImportFiles.isPlain($0) && files.has($0) }) else {
      throw ImportRefusal(file: name, line: line, "its text `\(plain)` is missing; put it beside")
    }
    let bytes = try files.read(file)
    texts.append(try AnnotatedText(bytes, file: file))
    let stem = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
    articles.append(ImportedArticle(name: stem, text: bytes, file: name))
    places[source] = articles.count - 1
    return articles.count - 1
  }

  /// nil where no selector says a place that Dossier can read. Refuses a quotation that does not stand at its position.
  private func span(_ target: JSONTree, _ id: String, _ text: AnnotatedText) throws(ImportRefusal) -> Range<Int>? {
    let selectors = target["selector"]?.list ?? []
    let position = selectors.first { $0["type"]?.string == "TextPositionSelector" }
    let quote = selectors.first { $0["type"]?.string == "TextQuoteSelector" }
    guard let position else { return quote.flatMap { only($0, in: text) } }
    guard let start = position["start"]?.integer, let end = position["end"]?.integer, 0 <= start, start <= end,
      end <= text.scalars.count
    else {
      throw ImportRefusal(
        file: name,
        line: position.line,
        "the position of \(id) is no place in \(text.file), which has \(text.scalars.count) code points"
      )
    }
    if let exact = quote?["exact"]?.string {
      try text.expect(exact, at: start..<end, id, line: quote?.line ?? 0, in: name)
      if let prefix = quote?["prefix"]?.string {
        try text.expect(
          prefix,
          at: max(0, start - prefix.unicodeScalars.count)..<start,
          id,
          line: quote?.line ?? 0,
          in: name
        )
      }
      if let suffix = quote?["suffix"]?.string {
        try text.expect(
          suffix,
          at: end..<min(text.scalars.count, end + suffix.unicodeScalars.count),
          id,
          line: quote?.line ?? 0,
          in: name
        )
      }
    }
    return start..<end
  }

  /// The one place of a quotation, with what stands around it; nil where there are several or none.
  private func only(_ quote: JSONTree, in text: AnnotatedText) -> Range<Int>? {
    guard let exact = quote["exact"]?.string, !exact.isEmpty else { return nil }
    let prefix = Array((quote["prefix"]?.string ?? "").unicodeScalars)
    let whole = prefix + Array(exact.unicodeScalars) + Array((quote["suffix"]?.string ?? "").unicodeScalars)
    guard whole.count <= text.scalars.count else { return nil }
    var found: Int?
    for start in 0...text.scalars.count - whole.count
    where text.scalars[start] == whole[0] && text.scalars[start..<start + whole.count].elementsEqual(whole) {
      if found != nil { return nil }
      found = start
    }
    return found.map { $0 + prefix.count..<$0 + prefix.count + exact.unicodeScalars.count }
  }

  // MARK: Bodies

  /// The items of an annotation's tag. What Dossier wrote says all; else a tag is an issue, and a comment is a note.
  private func items(
    _ bodies: [JSONTree],
    _ id: String,
    _ article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) -> [String] {
    if let own = bodies.first(where: { $0["format"]?.string == "text/x-dossier" }) {
      return own["value"]?.string.map { [$0] } ?? []
    }
    var issues: [String] = []
    var notes: [String] = []
    for body in bodies {
      let value = body.string ?? body["value"]?.string ?? body["rdf:value"]?.string
      let source = body["source"]?.string ?? body["source"]?["id"]?.string ?? body["id"]?.string
      switch (body["purpose"]?.string, value, source) {
      case ("tagging", let value?, _), ("classifying", let value?, _), ("identifying", let value?, _):
        issues.append(article.handle("#", value, &codes))
      case (_, let value?, _): notes.append(value)
      case (_, nil, let source?): issues.append(article.handle("#", source, &codes))
      case (_, nil, nil):
        article.notices.append(ImportNotice(line: body.line, "it is left out: a body of \(id) has no value"))
      }
    }
    var seen: Set<String> = []
    var items = issues.filter { seen.insert($0).inserted }
    guard let first = notes.first else { return items }
    if items.isEmpty { return notes.map { "note \(Items.string($0))" } }
    items[0] += " note \(Items.string(first))"
    return items + notes.dropFirst().map { "note \(Items.string($0))" }
  }
}
