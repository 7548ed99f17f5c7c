// A table that says of each text what its header will hold.

internal import Syntax

/// Rows of CSV with a column `file` and columns named after keys of a header.
public struct MetadataTable: Sendable {
  public struct Row: Sendable {
    /// In the table, from 1.
    public var line: Int
    /// As written.
    public var file: String
    /// In the order of a header; nothing is empty.
    public var values: [(key: String, value: String)]
  }

  public private(set) var rows: [Row] = []

  /// Whether a column, or a piece of a name, may be called so: a key of an article's header, but what `import` writes itself.
  static func isKey(_ name: String) -> Bool {
    if name.hasPrefix(HeaderKey.ownPrefix) {
      return name.utf8.count > HeaderKey.ownPrefix.utf8.count && !name.contains { $0.isWhitespace || $0 == ":" }
    }
    return HeaderKey.article.contains { $0.rawValue == name && $0 != .sha256 && $0 != .dossier }
  }

  /// The names of columns, for a reader.
  public static let columns = ["file"] + HeaderKey.article.map(\.rawValue).filter(isKey)

  /// Values in the order of a header, a user's own keys last.
  public static func inOrder(_ values: [(key: String, value: String)]) -> [(key: String, value: String)] {
    func rank(_ key: String) -> Int { HeaderKey.article.firstIndex { $0.rawValue == key } ?? HeaderKey.article.count }
    return values.enumerated().sorted { (rank($0.element.key), $0.offset) < (rank($1.element.key), $1.offset) }
      .map(\.element)
  }

  /// Reads a table in UTF-8. `near` names columns that an unknown one may mean, as a question or as nothing.
  public static func read(
    _ bytes: [UInt8],
    near: (_ name: String, _ known: [String]) -> String
  ) -> Result<MetadataTable, ImportRefusal> {
    CSVRows.read(bytes).flatMap { table in
      var result = MetadataTable()
      do throws(ImportRefusal) {
        try result.fill(table, near)
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
  }

  private mutating func fill(_ table: CSVRows, _ near: (String, [String]) -> String) throws(ImportRefusal) {
    guard let head = table.rows.first else {
      throw ImportRefusal("it is empty; its first line names columns: file, title, source, published")
    }
    let names = head.cells.map { $0.trimmed.lowercased() }
    var seen: Set<String> = []
    for name in names {
      guard name == "file" || Self.isKey(name) else {
        let hint = near(name, Self.columns)
        throw ImportRefusal(
          line: head.line,
          "there is no column `\(name)`\(hint.isEmpty ? "; they are \(Self.columns.joined(separator: ", ")), and your own, that begin with x-" : hint)"
        )
      }
      guard seen.insert(name).inserted else {
        throw ImportRefusal(line: head.line, "the column `\(name)` stands there twice")
      }
    }
    guard let fileColumn = names.firstIndex(of: "file") else {
      throw ImportRefusal("the column `file` is missing, which names the texts")
    }
    var lines: [String: Int] = [:]
    for row in table.rows.dropFirst() {
      guard row.cells.count == names.count else {
        throw ImportRefusal(line: row.line, "\(row.cells.count) cells, and the first line names \(names.count) columns")
      }
      var values: [(key: String, value: String)] = []
      for (name, cell) in zip(names, row.cells) where name != "file" {
        let value = cell.trimmed
        if value.isEmpty { continue }
        guard !value.contains(where: \.isNewline) else {
          throw ImportRefusal(line: row.line, "the `\(name)` holds a line end; a value of a header is one line")
        }
        values.append((name, value))
      }
      let file = row.cells[fileColumn].trimmed
      guard !file.isEmpty else { throw ImportRefusal(line: row.line, "no file is named") }
      if let first = lines[file] {
        throw ImportRefusal(line: row.line, "`\(file)` has a row already, in line \(first)")
      }
      lines[file] = row.line
      rows.append(Row(line: row.line, file: file, values: Self.inOrder(values)))
    }
  }
}
