// An export and an import without a disk.

import Corpus
import Export
import Foundation
import Import
import Syntax

/// A file of a corpus, and what formats make of it.
struct InMemory {
  static let codebook = "@a: A\n@b: B\n@c: C\n#i: I\n#j: J\n+wants: asks\n-rejects: no\n%frame: F\n"
  let text: ParsedText
  let path: String

  init(_ bytes: [UInt8], path: String = "sub/a.article") {
    text = ParsedText(SyntaxTree(article: bytes))
    self.path = path
  }

  /// What a format writes, by the names of its files.
  func exported(_ format: ExportFormat, forExcel: Bool = false) -> [String: [UInt8]] {
    var options = ExportOptions()
    options.isForExcel = forExcel
    var exporter = format.exporter(options)
    let book = ParsedText(SyntaxTree(codebook: Array(Self.codebook.utf8)))
    let vocabulary = Vocabulary([(FileID(0), "dossier.codebook", book.facts)])
    var snapshot = Snapshot()
    snapshot.set("dossier.codebook", book.facts)
    let corpus = ExportedCorpus(snapshot, title: "T")
    var file = ExportedFile(path: path, tree: text.tree, facts: text.facts, findings: [])
    file.vocabulary = vocabulary
    var files: [String: [UInt8]] = [:]
    var held: [UInt8] = []
    for part in [exporter.begin(corpus), exporter.add(exporter.part(of: file)), exporter.end(corpus)] {
      for piece in part.pieces { files[piece.name, default: []] += piece.bytes }
      held += part.held
      if let end = part.behindHeld { files["", default: []] += held + end }
    }
    return files
  }

  /// The facts as the export in JSON has them, but what depends on the layout: lines, findings, the digest.
  func facts() throws -> [String: String] {
    let bytes = exported(.jsonl)[""] ?? []
    guard var object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return [:] }
    object["findings"] = nil
    var header = object["header"] as? [String: Any] ?? [:]
    header["sha256"] = nil
    object["header"] = header
    object["definitions"] = (object["definitions"] as? [[String: Any]] ?? []).map { definition in
      definition.filter { $0.key != "line" && $0.key != "column" }
    }
    // Two notes on the same words have no order.
    object["notes"] = (object["notes"] as? [[String: Any]] ?? []).sorted {
      "\($0["start"] ?? 0) \($0["note"] ?? "")" < "\($1["start"] ?? 0) \($1["note"] ?? "")"
    }
    return try object.mapValues { value in
      String(decoding: try JSONSerialization.data(withJSONObject: [value], options: [.sortedKeys]), as: UTF8.self)
    }
  }

  /// The statements that words carry.
  func statementsWithWords() throws -> String {
    try statements { !($0["spans"] as? [[Int]] ?? []).isEmpty }
  }

  /// The statements that an event list has rows of: those for or against an actor or an issue.
  func listedStatements() throws -> String {
    try statements { statement in
      statement["sign"] as? String != "~"
        && (statement["targets"] as? [String] ?? []).contains { $0.first == "@" || $0.first == "#" }
    }
  }

  private func statements(_ isWanted: ([String: Any]) -> Bool) throws -> String {
    let bytes = exported(.jsonl)[""] ?? []
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    let statements = (object["statements"] as? [[String: Any]] ?? []).filter(isWanted)
    return String(
      decoding: try JSONSerialization.data(withJSONObject: statements, options: [.sortedKeys]),
      as: UTF8.self
    )
  }
}

/// What an import makes of files: its articles, with what it could not take over.
func imported(_ files: [String: [UInt8]], _ format: AnnotationFormat) -> Result<[PlacedArticle], ImportRefusal> {
  let sources = ImportFiles(files)
  var codes = CodeNames()
  var placed: [PlacedArticle] = []
  for main in sources.names where format.isMain(main) {
    switch format.articles(in: main, sources, &codes) {
    case .failure(let problem): return .failure(problem)
    case .success(let articles):
      for article in articles {
        switch PlacedArticle.place(article) {
        case .failure(let problem): return .failure(problem)
        case .success(let article): placed.append(article)
        }
      }
    }
  }
  return .success(placed)
}
