// Findings as a person reads them: what, where, and the line with a mark beneath.

internal import Corpus
internal import Disk
internal import Rules
internal import Text

struct HumanReport {
  let palette: Palette
  /// The columns that a line of source may take.
  let width: Int

  /// The findings of one file, each with its line of source.
  private func text(_ file: ToldFile) -> String {
    let (path, findings, bytes) = (file.path.description, file.findings, file.bytes)
    let lines = LineTable(bytes)
    var cursor = PositionCursor(bytes, lines, .utf32)
    var offsets: [String?: [TextOffset]] = [:]
    for related in findings.lazy.flatMap(\.related) { offsets[related.path, default: []].append(related.range.start) }
    let here = Places(offsets[nil] ?? [], bytes, lines)
    var others: [String: (path: String, places: Places)] = [:]
    for case (let name?, let offsets) in offsets {
      let known = file.other(name)
      others[name] = (known.path, known.places(of: offsets))
    }
    var text = ""
    for finding in findings {
      let place = cursor.position(of: finding.range.start)
      let number = String(place.line + 1)
      let margin = String(repeating: " ", count: number.count)
      let bar = palette.blue("|")
      let excerpt = Excerpt(finding.range, line: place.line, bytes, lines, width: width - number.count - 3)
      text += "\(head(finding))\n"
      text += "\(margin)\(palette.blue("-->")) \(path)\(place.written)\n"
      text += "\(margin) \(bar)\n"
      text += "\(palette.blue(number)) \(bar) \(excerpt.source)\n"
      text += "\(margin) \(bar) \(String(repeating: " ", count: excerpt.indent))"
      text += paint(finding.severity, String(repeating: "^", count: excerpt.length)) + "\n"
      for related in finding.related {
        let (name, places) = related.path.flatMap { others[$0] } ?? (path, here)
        let shown = name + (places[related.range.start]?.written ?? "")
        text += "\(margin) \(palette.blue("=")) \(related.message.visible): \(shown)\n"
      }
      text += "\n"
    }
    return text
  }

  /// The findings of one file, a line each.
  func lines(_ findings: some Sequence<Finding>, path: String, bytes: [UInt8]) -> String {
    var cursor = PositionCursor(bytes, LineTable(bytes), .utf32)
    return findings.map { "\(path)\(cursor.position(of: $0.range.start).written): \(head($0))\n" }.joined()
  }

  private func head(_ finding: Finding) -> String {
    let severity = paint(finding.severity, finding.severity.rawValue)
    return "\(severity)\(palette.bold("[\(finding.code)]")): \(finding.message.visible)"
  }

  private func paint(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: palette.red(text)
    case .warning: palette.yellow(text)
    case .info, .hint: palette.cyan(text)
    case .off: text
    }
  }
}

extension OtherFile {
  fileprivate func places(of offsets: [TextOffset]) -> Places {
    bytes.map { Places(offsets, $0, LineTable($0)) } ?? Places()
  }
}

extension HumanReport: Report {
  func tell(_ file: ToldFile, _ out: inout [UInt8]) {
    if !file.findings.isEmpty { out += text(file).utf8 }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) {
    let sentence = closing.isFine ? palette.green(closing.sentence) : palette.bold(closing.sentence)
    out += (sentence + "\n").utf8
  }
}

/// The positions of offsets of one file, told in one pass however many stand on a line.
private struct Places {
  private var positions: [TextOffset: LinePosition] = [:]

  /// None, as of a file that cannot be read.
  init() {}

  init(_ offsets: [TextOffset], _ bytes: [UInt8], _ lines: LineTable) {
    var cursor = PositionCursor(bytes, lines, .utf32)
    for offset in offsets.sorted() where positions[offset] == nil { positions[offset] = cursor.position(of: offset) }
  }

  subscript(offset: TextOffset) -> LinePosition? { positions[offset] }
}

extension LinePosition {
  /// `:3:14`, both from 1.
  fileprivate var written: String { ":\(line + 1):\(column + 1)" }
}
