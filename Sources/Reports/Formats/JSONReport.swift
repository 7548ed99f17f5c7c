// Findings as JSON: an array, or an object a line.

internal import Corpus
internal import Rules
internal import Serial
internal import Text

struct JSONReport {
  /// Whether each finding is a line of its own and nothing stands around them.
  let asLines: Bool
  private var list = JSONList(open: "[", close: "]\n")

  init(asLines: Bool) { self.asLines = asLines }
}

extension JSONReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<JSONText>) {
    if file.findings.isEmpty { return }
    let places = Places(file)
    for finding in file.findings {
      var writer = JSONWriter()
      write(finding, places, &writer)
      if asLines {
        out.write(writer)
        out.literal("\n")
      } else {
        list.add(writer, &out)
      }
    }
  }

  mutating func end(_ closing: Closing, _ out: inout Outgoing<JSONText>) {
    if !asLines { list.end(&out) }
  }

  private func write(_ finding: Finding, _ places: Places, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", places.file(nil).text)
      writer.member("code", finding.code)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", finding.message.visible)
      writer.place(places.place(finding.range))
      writer.key("related")
      writer.array(finding.related) { writer, related in
        writer.object { writer in
          writer.member("file", places.file(related.path).text)
          writer.place(places.place(related.range, in: related.path))
          writer.member("message", related.message.visible)
        }
      }
      writer.key("fixes")
      writer.array(finding.fixes) { writer, fix in
        writer.object { writer in
          writer.member("title", fix.title.visible)
          writer.key("safe")
          writer.bool(fix.isSafe)
          writer.key("edits")
          writer.array(fix.edits) { writer, edit in
            writer.object { writer in
              writer.member("file", places.file(edit.path).text)
              writer.place(places.place(edit.edit.range, in: edit.path))
              writer.member("text", edit.edit.replacement)
            }
          }
        }
      }
    }
  }
}
