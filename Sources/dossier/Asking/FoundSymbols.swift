// Definitions and articles that were found by name, of all corpora of a command line.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Serial
internal import Text

struct FoundSymbols {
  private struct Row: Hashable {
    let name: String
    let detail: String
    let kind: String
    let path: DiskPath
    let start: LinePosition
    let end: LinePosition
  }

  private var rows: [(row: Row, fit: FoundSymbol.Fit, isArticle: Bool)] = []

  /// Definitions whose file cannot be read are left out.
  mutating func add(_ hits: [SymbolHit], of read: ReadCorpus) {
    var known: [String: ([UInt8], LineTable)] = [:]
    for hit in hits {
      guard let file = read.file(hit.path) else { continue }
      var place = (start: LinePosition(line: 0, column: 0), end: LinePosition(line: 0, column: 0))
      if let range = hit.range {
        if known[hit.path] == nil { known[hit.path] = read.bytes(hit.path).map { ($0, LineTable($0)) } }
        guard let (bytes, lines) = known[hit.path] else { continue }
        place = (lines.position(of: range.start, in: bytes, .utf32), lines.position(of: range.end, in: bytes, .utf32))
      }
      let kind = hit.namespace?.word ?? "article"
      let row = Row(
        name: hit.name,
        detail: hit.detail,
        kind: kind,
        path: file.path,
        start: place.start,
        end: place.end
      )
      rows.append((row, hit.fit, hit.range == nil))
    }
  }

  /// Prints the best first, each once; where there are none, says so for a person, with status 1.
  func print(atMost most: Int, asJSON: Bool, whereNone sentence: Escaped<PlainLine>) -> ExitStatus {
    if rows.isEmpty, !asJSON {
      printError(sentence)
      return .found
    }
    let sorted = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.fit != y.fit { return x.fit < y.fit }
      if x.isArticle != y.isArticle { return y.isArticle }
      return a.offset < b.offset
    }.map(\.element.row)
    var seen: Set<Row> = []
    let shown = Array(sorted.filter { seen.insert($0).inserted }.prefix(most))
    let written = asJSON ? Output.standard.write(exactly: json(shown)) : Output.standard.write(list(shown))
    return written == .failed ? .failed : shown.isEmpty ? .found : .fine
  }

  private func list(_ rows: [Row]) -> Escaped<PlainLine> {
    rows.map { row -> Escaped<PlainLine> in
      let detail: Escaped<PlainLine> = row.kind == "article" ? "" : " · \(row.detail)"
      return "\(row.path):\(row.start.line + 1):\(row.start.column + 1): \(row.kind) \(row.name)\(detail)\n"
    }.joined()
  }

  private func json(_ rows: [Row]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(rows) { writer, row in
      writer.object { object in
        object.member("name", row.name)
        object.member("detail", row.detail)
        object.member("kind", row.kind)
        object.member("file", row.path.description)
        object.range(row.start, row.end)
      }
    }
    return writer.bytes + [0x0A]
  }
}
