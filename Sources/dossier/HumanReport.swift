// Findings as a person reads them: what, where, and the line with a mark beneath.

internal import Corpus
internal import Rules
internal import Text

struct HumanReport {
  let palette: Palette
  /// The columns that a line of source may take.
  let width: Int
  /// Another file of the corpus, by its path from the root.
  var other: (String) -> OtherFile = { OtherFile(path: $0, bytes: nil) }

  /// The findings of one file, in the order of their places, each with its line of source.
  func text(_ findings: [Finding], path: String, bytes: [UInt8]) -> String {
    let lines = LineTable(bytes)
    var cursor = PositionCursor(bytes, lines, .utf32)
    var others: [String: OtherFile] = [:]
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
        var shown = "\(path)\(lines.position(of: related.range.start, in: bytes, .utf32).written)"
        if let file = related.path {
          let known = others[file] ?? other(file)
          others[file] = known
          shown = known.path + (known.position(of: related.range.start)?.written ?? "")
        }
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

/// A file that a finding of another file points to.
struct OtherFile {
  /// As a person would write it.
  var path: String
  private var text: (bytes: [UInt8], lines: LineTable)?

  /// `bytes` is nil for a file that cannot be read.
  init(path: String, bytes: [UInt8]?) {
    self.path = path
    text = bytes.map { ($0, LineTable($0)) }
  }

  fileprivate func position(of offset: TextOffset) -> LinePosition? {
    text.map { $0.lines.position(of: offset, in: $0.bytes, .utf32) }
  }
}

extension LinePosition {
  /// `:3:14`, both from 1.
  fileprivate var written: String { ":\(line + 1):\(column + 1)" }
}
