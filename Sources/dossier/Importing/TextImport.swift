// Many plain texts as articles, with what a table and their names say of them.

internal import Disk
internal import Import
internal import Project
internal import Rules
internal import Serial
internal import Syntax

struct TextImport {
  private let options: ImportOptions
  private let arguments: Arguments

  init(_ options: ImportOptions, _ arguments: Arguments) { (self.options, self.arguments) = (options, arguments) }

  func run() -> ExitStatus {
    guard let (table, folder) = readTable(), let (sources, rows) = sources(table, folder) else { return .failed }
    guard !sources.isEmpty else {
      printError("`import` needs texts: dossier import raw/*.txt --output corpus")
      return .failed
    }
    guard let headers = headers(of: sources, rows),
      var target = ArticleFolder(options.output, arguments, in: CorpusRoot(of: options.output).path)
    else { return .failed }
    for source in sources { target.take(source.name + ".article", from: "\(source.path)") }
    let status = target.write { put in
      var isWhole = true
      for (source, header) in zip(sources, headers) {
        guard let text = text(of: source) else {
          isWhole = false
          continue
        }
        let bytes = PlacedArticle.writtenHeader(header, text) + Array("---\n".utf8) + escapedBody(text)
        // What cannot be read is reported for all texts, and nothing is written then.
        if isWhole, !put(source.name + ".article", bytes) { return false }
      }
      return isWhole
    }
    if status == .fine { Output.error.write("wrote \(plural(sources.count, "article")) into \(options.output)\n") }
    return status
  }

  // MARK: Texts

  /// nil, with an error printed, for a text that cannot be read.
  private func text(of source: TextSource) -> [UInt8]? {
    switch readFile(source.path) {
    case .failure(let problem): printError("\(problem)")
    case .success(let bytes):
      switch TextDecoding.read(bytes, as: options.encoding, file: "\(source.path)") {
      case .failure(let problem): printError("\(source.path): \(problem.sentence)")
      case .success(let decoded):
        if let encoding = decoded.converted { printError("\(source.path): converted from \(encoding.title)") }
        return decoded.text
      }
    }
    return nil
  }

  /// The texts, and the row of each: those that are named, else those of the table. nil, with errors printed, where a row
  /// names a text that is not there.
  private func sources(
    _ table: MetadataTable?,
    _ folder: DiskPath
  ) -> (sources: [TextSource], rows: [MetadataTable.Row?])? {
    guard let found = TextSource.find(arguments.paths) else { return nil }
    guard let table, let name = options.table else { return (found, Array(repeating: nil, count: found.count)) }
    var isWhole = true
    func lose(_ row: MetadataTable.Row, _ problem: Escaped<PlainLine>) {
      printError("\(name):\(row.line): \(problem)")
      isWhole = false
    }
    guard !found.isEmpty else {
      let sources = table.rows.map { TextSource(inTable: $0.file, of: folder) }
      for (row, source) in zip(table.rows, sources) {
        if case .failure = FileStatus.of(source.path) {
          lose(row, "there is no `\(row.file)` in the folder of the table")
        } else if let problem = TextSource.markup(in: source.path) {
          lose(row, problem)
        }
      }
      return isWhole ? (sources, table.rows) : nil
    }
    var rows: [MetadataTable.Row?] = Array(repeating: nil, count: found.count)
    let whole = Dictionary(grouping: found.indices) { found[$0].path.canonical() }
    let last = Dictionary(grouping: found.indices) { String(decoding: found[$0].path.lastName, as: UTF8.self) }
    for row in table.rows {
      let path = DiskPath(row.file)
      let places =
        whole[path.canonical()] ?? whole[(path.isAbsolute ? path : folder.appending(row.file)).canonical()] ?? last[
          row.file
        ] ?? []
      guard let place = places.first else {
        lose(row, "`\(row.file)` is not among the texts that are named")
        continue
      }
      if places.count > 1 {
        lose(
          row,
          "`\(row.file)` may be \(places.map { "\(found[$0].path)" }.joined(separator: " or ")); write its path"
        )
      } else if let other = rows[place] {
        lose(row, "`\(row.file)` is the text of line \(other.line), too")
      }
      rows[place] = row
    }
    for (source, row) in zip(found, rows) where row == nil { printError("\(name): no row names \(source.path)") }
    return isWhole ? (found, rows) : nil
  }

  // MARK: Headers

  /// The table, and the folder that its paths are from. nil, with an error printed, where it cannot be read.
  private func readTable() -> (table: MetadataTable?, folder: DiskPath)? {
    guard let path = options.table else { return (nil, "") }
    switch readFile(path) {
    case .failure(let problem): printError("\(problem)")
    case .success(let bytes):
      // A table in UTF-8 may tell of texts that are not.
      let isUTF8: Bool = if case .success = TextEncoding.utf8.converted(bytes) { true } else { false }
      let read = TextDecoding.read(bytes, as: isUTF8 ? nil : options.encoding, file: "\(path)").flatMap { decoded in
        MetadataTable.read(decoded.text) { didYouMean(keysMeant(by: $0, among: $1)) }
      }
      switch read {
      case .success(let table): return (table, path.folder)
      case .failure(let problem):
        let line = problem.line.map { ":\($0)" } ?? ""
        printError("\(path)\(line): \(problem.sentence)")
      }
    }
    return nil
  }

  /// What each header says. nil, with errors printed, where a name does not fit the pattern, a date is unclear, or two say
  /// otherwise.
  private func headers(of sources: [TextSource], _ rows: [MetadataTable.Row?]) -> [[(key: String, value: String)]]? {
    var headers: [[(key: String, value: String)]] = []
    var isWhole = true
    var told: Set<Escaped<PlainLine>> = []
    for (source, row) in zip(sources, rows) {
      var header = TextHeader()
      var isClear = true
      if let row, let name = options.table { isClear = header.add(row.values, at: "\(name):\(row.line)") }
      if let pattern = options.pattern {
        if let values = pattern.values(in: String(decoding: source.path.lastName, as: UTF8.self)) {
          isClear = header.add(values, at: "\(source.path)") && isClear
        } else {
          printError("\(source.path): its name does not fit `--name \(arguments.value("--name") ?? "")`")
          isClear = false
        }
      }
      for value in options.values { isClear = header.add([value], at: "--\(value.key)", isDefault: true) && isClear }
      if isClear, let values = header.resolved(&told) { headers.append(values) } else { isWhole = false }
    }
    return isWhole ? headers : nil
  }
}
