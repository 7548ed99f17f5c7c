// Texts that other programs annotated, as articles.

internal import Corpus
internal import Disk
internal import Import
internal import Project
internal import Serial

struct AnnotationImport {
  private let format: AnnotationFormat
  private let options: ImportOptions
  private let arguments: Arguments

  init(_ format: AnnotationFormat, _ options: ImportOptions, _ arguments: Arguments) {
    (self.format, self.options, self.arguments) = (format, options, arguments)
  }

  func run() -> ExitStatus {
    guard let files = files() else { return .failed }
    let mains = files.names.filter(format.isMain)
    guard !mains.isEmpty else {
      printError("there is nothing of \(format.rawValue) in what is named: \(format.summary)")
      return .failed
    }
    var codes = CodeNames()
    var articles: [PlacedArticle] = []
    var books: [(name: String, bytes: [UInt8])] = []
    var notices: [(file: String, notice: ImportNotice)] = []
    for main in mains {
      let read = format.articles(in: main, files, &codes).flatMap { read in
        Result<[PlacedArticle], ImportRefusal> { () throws(ImportRefusal) in
          var placed: [PlacedArticle] = []
          for article in read {
            let place = try PlacedArticle.place(article).get()
            notices += place.notices.map { (article.file, $0) }
            placed.append(place)
          }
          return placed
        }
      }
      switch (read, format.codebooks(in: main, files)) {
      case (.success(let placed), .success(let found)):
        articles += placed
        books += found
      case (.failure(let problem), _), (_, .failure(let problem)):
        let line = problem.line.map { ":\($0)" } ?? ""
        printError("\(problem.file ?? main)\(line): \(problem.sentence)")
        printError("nothing was written")
        return .failed
      }
    }
    return write(articles, books, notices)
  }

  private func write(
    _ articles: [PlacedArticle],
    _ books: [(name: String, bytes: [UInt8])],
    _ notices: [(file: String, notice: ImportNotice)]
  ) -> ExitStatus {
    let root = CorpusRoot(of: options.output)
    guard var target = ArticleFolder(options.output, arguments, in: root.path) else { return .failed }
    for article in articles { target.take(article.name + ".article", from: article.name) }
    for book in books { target.take(book.name, from: "the tables") }
    let known = ReadCodebooks(at: root, books)
    var book = ImportedCodebook()
    for article in articles { book.add(article, isDefined: known.define) }
    let name = known.isCorpus ? "imported.codebook" : "dossier.codebook"
    if book.count > 0 { target.take(name, from: "what the articles use") }
    let status = target.write { put in
      for article in articles where !put(article.name + ".article", article.bytes) { return false }
      for book in books where !put(book.name, book.bytes) { return false }
      return book.count == 0 || put(name, book.bytes)
    }
    guard status == .fine else { return status }
    for (file, notice) in notices {
      let line = notice.line.map { ":\($0)" } ?? ""
      printError("\(notice.file ?? file)\(line): \(notice.sentence)")
    }
    let count = articles.reduce(0) { $0 + $1.count }
    let lost = notices.count(where: \.notice.isLoss)
    var sentence =
      "wrote \(plural(articles.count, "article")) with \(plural(count, "annotation")) into \(options.output)"
    if book.count > 0 { sentence += ", and \(name) with \(plural(book.count, "definition"))" }
    if lost > 0 { sentence += "; \(lost) \(lost == 1 ? "was" : "were") left out, as listed above" }
    Output.error.write("\(sentence)\n")
    return .fine
  }

  /// The files that were named, and those in folders that were named. nil, with errors printed, where one is not there.
  private func files() -> ImportFiles? {
    var places: [String: DiskPath] = [:]
    var isWhole = !arguments.paths.isEmpty
    if !isWhole {
      printError("name what is to be imported: dossier import --annotations \(format.rawValue) FOLDER --output corpus")
    }
    func add(_ name: ArraySlice<UInt8>, _ path: DiskPath) {
      guard let text = String(validating: name, as: UTF8.self) else {
        printError("\(path): its name is not UTF-8; rename it")
        isWhole = false
        return
      }
      if let other = places.updateValue(path, forKey: text), other != path {
        printError("\(path) and \(other) have one name; import one folder at a time")
        isWhole = false
      }
    }
    for path in arguments.paths {
      switch FileStatus.of(path) {
      case .failure(let error):
        printError("\(DiskProblem(.read, path, errno: error.code))")
        isWhole = false
      case .success(let status) where status.kind == .folder:
        for file in filesBelow(path) where !isHidden(file) { add(file[...], path.appending(file)) }
      case .success:
        add(path.lastName, path)
        // What lies beside belongs to it.
        for file in filesBelow(path.folder.isEmpty ? "." : path.folder) where isBeside(file, path.lastName) {
          add(file[...], path.folder.appending(file))
        }
      }
    }
    guard isWhole else { return nil }
    return ImportFiles(places.keys.sorted { DiskPath($0) < DiskPath($1) }) { [places] name in
      guard let path = places[name] else { return .failure(ImportRefusal(file: name, "there is no such file")) }
      return readFile(path).mapError { ImportRefusal(file: name, "\($0)") }
    }
  }

  private func isHidden(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }

  /// Whether a file is one that another needs: a text, a header, a table.
  private func isBeside(_ path: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: path, as: UTF8.self)
    if isHidden(path) || path[...] == name { return false }
    switch format {
    case .brat, .w3c: return text.hasSuffix(".txt") || text.hasSuffix(".header")
    case .csv: return text.hasSuffix(".csv")
    case .webanno, .dna: return false
    }
  }
}
