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
      let number = String(place.line)
      let excerpt = Excerpt(
        finding.range,
        line: place.line - 1,
        file.bytes,
        lines,
        width: width - number.utf8.count - 3
      )
      out.writeHead(of: finding, palette)
      out.write("\n")
      out.write(" ", times: number.utf8.count)
      out.write("-->", .blue, palette)
      out.write(" \(path)\(place.written)\n")
      bar(below: number, &out)
      out.write("\n")
      out.write("\(number)", .blue, palette)
      out.write(" ")
      out.write("|", .blue, palette)
      out.write(" \(excerpt.source)\n")
      bar(below: number, &out)
      out.write(" ")
      out.write(" ", times: excerpt.indent)
      out.write("\(String(repeating: "^", count: excerpt.length))", finding.severity.style, palette)
      out.write("\n")
      for related in finding.related {
        out.write(" ", times: number.utf8.count + 1)
        out.write("=", .blue, palette)
        let other = places.place(related.range, in: related.path)?.written ?? ""
        out.write(" \(related.message): \(links.link(places.file(related.path)))\(other)\n")
      }
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<PlainLine>) { out.write(closing, palette) }

  private func bar(below number: String, _ out: inout Outgoing<PlainLine>) {
    out.write(" ", times: number.utf8.count + 1)
    out.write("|", .blue, palette)
  }
}
