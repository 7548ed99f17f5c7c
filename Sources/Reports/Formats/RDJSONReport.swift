// Findings in reviewdog's Diagnostic Format, with what fixes would write as suggestions.

internal import Corpus
internal import Rules
internal import Serial
internal import Text

/// `rdjson` of https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns count bytes.
struct RDJSONReport {
  private var list = JSONList(open: #"{"source":{"name":"dossier"},"diagnostics":["#, close: "]}\n")
}

extension RDJSONReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<JSONText>) {
    if file.findings.isEmpty { return }
    let places = Places(file, .utf8)
    for finding in file.findings {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("message", finding.message.visible)
        writer.location(places.file(nil), places.place(finding.range))
        writer.member("severity", finding.severity.inReviewdog)
        writer.key("code")
        writer.object { $0.member("value", finding.code) }
        writer.key("suggestions")
        writer.array(finding.fixes.compactMap { $0.asOneEdit(of: file.bytes) }) { writer, edit in
          guard let place = places.place(edit.range) else { return }
          writer.object { writer in
            writer.range(place)
            writer.member("text", edit.replacement)
          }
        }
        writer.key("related_locations")
        writer.array(finding.related) { writer, related in
          writer.object { writer in
            writer.member("message", related.message.visible)
            writer.location(places.file(related.path), places.place(related.range, in: related.path))
          }
        }
      }
      list.add(writer, &out)
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<JSONText>) { list.end(&out) }
}

extension Fix {
  /// A suggestion is one replacement: several edits become one from the first to the last. nil for a fix that writes into
  /// another file.
  fileprivate func asOneEdit(of bytes: [UInt8]) -> TextEdit? {
    let edits = edits.filter { $0.path == nil }.map(\.edit)
    guard edits.count == self.edits.count, let first = edits.first else { return nil }
    if edits.count == 1 { return first }
    let start = edits.reduce(first.range.start) { min($0, $1.range.start) }
    let end = edits.reduce(first.range.end) { max($0, $1.range.end) }
    let range = TextRange(start, end)
    let within = edits.map { TextEdit(TextRange($0.range.start - start, $0.range.end - start), $0.replacement) }
    let written = within.applied(to: Array(bytes[range.clamped(to: bytes.count).indices]))
    return TextEdit(range, String(decoding: written, as: UTF8.self))
  }
}

extension JSONWriter {
  fileprivate mutating func location(_ path: ReportedPath, _ place: ReportedPlace?) {
    key("location")
    object { writer in
      writer.member("path", path.text)
      if let place { writer.range(place) }
    }
  }

  fileprivate mutating func range(_ place: ReportedPlace) {
    key("range")
    object { writer in
      for (key, line, column) in [("start", place.line, place.column), ("end", place.endLine, place.endColumn)] {
        writer.key(key)
        writer.object { writer in
          writer.member("line", line)
          writer.member("column", column)
        }
      }
    }
  }
}

extension Severity {
  fileprivate var inReviewdog: String {
    switch self {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info, .hint, .off: "INFO"
    }
  }
}
