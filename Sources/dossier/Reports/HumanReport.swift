// Findings as a person reads them: what, where, and the line with a mark beneath.

internal import Corpus
internal import Disk
internal import Rules
internal import Text

struct HumanReport {
  let palette: Palette
  let links: Hyperlinks
  /// The columns that a line of source may take.
  let width: Int
}

extension HumanReport: Report {
  func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
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
      palette.head(of: finding, &out)
      out.write("\n")
      out.write(" ", times: number.utf8.count)
      palette.write(.blue, "-->", &out)
      out.write(" ")
      out.write(path)
      out.write(place.written)
      out.write("\n")
      bar(below: number, &out)
      out.write("\n")
      palette.write(.blue, number, &out)
      out.write(" ")
      palette.write(.blue, "|", &out)
      out.write(" ")
      out += excerpt.source
      out.write("\n")
      bar(below: number, &out)
      out.write(" ")
      out.write(" ", times: excerpt.indent)
      palette.write(finding.severity.style, String(repeating: "^", count: excerpt.length), &out)
      out.write("\n")
      for related in finding.related {
        out.write(" ", times: number.utf8.count + 1)
        palette.write(.blue, "=", &out)
        out.write(" ")
        out.write(related.message.visible)
        out.write(": ")
        out.write(links.link(places.file(related.path)))
        out.write(places.place(related.range, in: related.path)?.written ?? "")
        out.write("\n")
      }
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) { palette.write(closing, &out) }

  private func bar(below number: String, _ out: inout [UInt8]) {
    out.write(" ", times: number.utf8.count + 1)
    palette.write(.blue, "|", &out)
  }
}

extension Palette {
  /// `error[unknown-actor]: no actor …`
  func head(of finding: Finding, _ out: inout [UInt8]) {
    write(finding.severity.style, finding.severity.rawValue, &out)
    write(.bold, "[\(finding.code)]", &out)
    out.write(": ")
    out.write(finding.message.visible)
  }

  /// The closing line of what a person reads.
  func write(_ closing: Closing, _ out: inout [UInt8]) {
    guard let sentence = closing.sentence else { return }
    write(closing.status == .fine ? .green : .bold, sentence, &out)
    out.write("\n")
  }
}

extension Severity {
  /// As it is painted for a person.
  var style: Palette.Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info, .hint: .cyan
    case .off: .plain
    }
  }
}
