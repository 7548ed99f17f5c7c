// Definitions as tables have them, back as lines of headers and codebooks.

internal import Syntax

struct TableDefinitions {
  /// The lines of each file, by its path.
  private var sources: [String: String] = [:]
  private var order: [String] = []

  init(_ folder: String, _ files: ImportFiles) throws(ImportRefusal) {
    func rows(_ table: String, _ wanted: [String]) throws(ImportRefusal) -> [NamedRows.Row] {
      let file = "\(folder)\(table).csv"
      return files.has(file) ? try NamedRows(files.read(file), file, wanted: wanted).rows : []
    }
    let names = Dictionary(grouping: try rows("names", ["kind", "id", "name", "is_title", "period"])) {
      [$0["kind"], $0["id"]]
    }
    let roles = Dictionary(grouping: try rows("roles", ["actor", "role", "period"])) { $0["actor"] }
    let groups = Dictionary(grouping: try rows("affiliations", ["kind", "id", "in", "period"])) {
      [$0["kind"], $0["id"]]
    }
    func dated(_ text: String, _ period: String) -> String { writtenPart(text, period: period.isEmpty ? nil : period) }
    func properties(_ row: NamedRows.Row, _ kind: String, _ sigil: String) -> String {
      let id = row[kind]
      var lines = ""
      let also = (names[[kind, id]] ?? []).filter { $0["is_title"] != "true" }.map { dated($0["name"], $0["period"]) }
      if !also.isEmpty { lines += "  also: \(also.joined(separator: " | "))\n" }
      if kind == "actor" {
        if !row["kind"].isEmpty { lines += "  kind: \(row["kind"])\n" }
        for role in roles[id] ?? [] { lines += "  role: \(dated(role["role"], role["period"]))\n" }
      }
      for group in groups[[kind, id]] ?? [] {
        // A group that an article defines itself has the article's path behind it.
        lines += "  in: \(sigil)\(dated(String(group["in"].prefix { $0 != "@" }), group["period"]))\n"
      }
      return lines
    }
    for (table, kind, mark) in [
      ("actors", "actor", "@"), ("issues", "issue", "#"), ("verbs", "verb", ""), ("codes", "variable", "%"),
    ] {
      let wanted = [kind, "handle", "title", "defined_in"] + (table == "verbs" ? ["sign"] : [])
      for row in try rows(table, wanted) where !row["defined_in"].isEmpty {
        let sigil = mark.isEmpty ? row["sign"] : mark
        var lines = "\(sigil)\(row["handle"]): \(writtenTitle(row["title"]))\n" + properties(row, kind, sigil)
        if table == "verbs", row["weight"] != ["+": "1", "-": "-1", "~": "0"][sigil], !row["weight"].isEmpty {
          lines += "  weight: \(row["weight"])\n"
        }
        if table == "codes", !row["values"].isEmpty {
          let values = row["values"].split(separator: " | ").map { writtenWord(String($0)) }
          lines += "  values: \(values.joined(separator: " | "))\n"
        }
        for key in ["url", "wikidata", "note"] where !row[key].isEmpty { lines += "  \(key): \(row[key])\n" }
        let file = row["defined_in"]
        if sources[file] == nil { order.append(file) }
        sources[file, default: ""] += lines
      }
    }
  }

  /// The definitions of a file; empty for one that has none.
  func source(of file: String) -> String { sources[file] ?? "" }

  /// Files of definitions that are no articles.
  func codebooks() throws(ImportRefusal) -> [(name: String, bytes: [UInt8])] {
    var books: [(name: String, bytes: [UInt8])] = []
    for file in order where !file.hasSuffix(".article") {
      guard ImportFiles.isPlain(file), file.hasSuffix(".codebook") else {
        throw ImportRefusal(
          "`\(file)`, in which a table says that something is defined, is no path of a codebook below the folder"
        )
      }
      books.append((file, Array(source(of: file).utf8)))
    }
    return books
  }
}
