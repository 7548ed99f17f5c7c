// How often each check found something, as JSON: an array, or an object a line.

internal import Corpus
internal import Serial

struct StatisticsList {
  /// Whether each check is a line of its own and nothing stands around them.
  let asLines: Bool
  private var counts = FindingCounts()

  init(asLines: Bool) { self.asLines = asLines }
}

extension StatisticsList: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<JSONText>) { counts.add(file.findings) }

  func end(_ closing: Closing, _ out: inout Outgoing<JSONText>) {
    if asLines {
      for row in counts.ordered {
        out.write(object(row))
        out.write("\n")
      }
    } else {
      var list = JSONList(open: "[", close: "]\n")
      for row in counts.ordered { list.add(object(row), &out) }
      list.end(&out)
    }
  }

  private func object(_ row: FindingCounts.Row) -> JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("code", row.code)
      writer.member("severity", row.severity.rawValue)
      writer.member("count", row.count)
      writer.member("fixable", row.fixable)
      writer.member("summary", row.summary)
    }
    return writer
  }
}
