// Findings as a person reads them: what, where, and the line with a mark beneath.

internal import Corpus
internal import Rules
internal import Serial
internal import Text

struct HumanReport {
  let palette: Palette
  let links: Hyperlinks
  /// The columns that a line of source may take.
  let width: Int
}

extension HumanReport: Report {
  func add(_ file: ReportedFile, _ out: inout Outgoing<PlainLine>) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    let lines = LineTable(file.bytes)
    let path = links.link(file.path)
    for finding in file.findings {
      guard let place = places.place(finding.range) else { continue }
      let indent = place.line.digits
      let excerpt = Excerpt(finding.range, line: place.line - 1, file.bytes, lines, width: width - indent - 3)
      out.writeHead(of: finding, palette)
      out.literal("\n")
      out.literal(" ", times: indent)
      out.painted(.blue, palette) { $0.literal("-->") }
      out.literal(" ")
      out.write(path)
      out.place(place)
      out.literal("\n")
      bar(below: indent, &out)
      out.literal("\n")
      out.painted(.blue, palette) { $0.number(place.line) }
      out.literal(" ")
      out.painted(.blue, palette) { $0.literal("|") }
      out.literal(" ")
      out.text(excerpt.source)
      out.literal("\n")
      bar(below: indent, &out)
      out.literal(" ", times: 1 + excerpt.indent)
      out.painted(finding.severity.style, palette) { $0.literal("^", times: excerpt.length) }
      out.literal("\n")
      for related in finding.related {
        out.literal(" ", times: indent + 1)
        out.painted(.blue, palette) { $0.literal("=") }
        out.literal(" ")
        out.text(related.message)
        out.literal(": ")
        out.write(links.link(places.file(related.path)))
        out.place(places.place(related.range, in: related.path))
        out.literal("\n")
      }
      out.literal("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<PlainLine>) { out.write(closing, palette) }

  private func bar(below indent: Int, _ out: inout Outgoing<PlainLine>) {
    out.literal(" ", times: indent + 1)
    out.painted(.blue, palette) { $0.literal("|") }
  }
}

extension Int {
  /// How many digits it has.
  fileprivate var digits: Int {
    var (count, rest) = (1, self)
    while rest >= 10 { (count, rest) = (count + 1, rest / 10) }
    return count
  }
}
