// Findings as a person reads them: what, where, and the line with a mark beneath.

internal import Corpus
internal import Rules
internal import Syntax
internal import Text

struct HumanReport {
  let palette: Palette
  /// The columns that a line of source may take.
  let width: Int

  /// One finding with its line of source.
  func text(_ finding: Finding, path: String, bytes: [UInt8], lines: LineTable) -> String {
    let start = lines.position(of: finding.range.start, in: bytes, .utf32)
    let number = String(start.line + 1)
    let margin = String(repeating: " ", count: number.count)
    let bar = palette.blue("|")
    var text = "\(severity(finding.severity))\(palette.bold("[\(finding.code)]")): \(finding.message)\n"
    text += "\(margin)\(palette.blue("-->")) \(path):\(start.line + 1):\(start.column + 1)\n"
    let excerpt = Excerpt(finding.range, line: start.line, bytes: bytes, lines: lines, width: width - number.count - 3)
    text += "\(margin) \(bar)\n"
    text += "\(palette.blue(number)) \(bar) \(excerpt.source)\n"
    text += "\(margin) \(bar) \(String(repeating: " ", count: excerpt.indent))"
    text += paint(finding.severity, String(repeating: "^", count: excerpt.length)) + "\n"
    for related in finding.related {
      if let other = related.path {
        text += "\(margin) \(palette.blue("=")) \(related.message): \(other)\n"
      } else {
        let place = lines.position(of: related.range.start, in: bytes, .utf32)
        text += "\(margin) \(palette.blue("=")) \(related.message): \(path):\(place.line + 1):\(place.column + 1)\n"
      }
    }
    return text + "\n"
  }

  /// One finding on one line.
  func line(_ finding: Finding, path: String, bytes: [UInt8], lines: LineTable) -> String {
    let start = lines.position(of: finding.range.start, in: bytes, .utf32)
    return
      "\(path):\(start.line + 1):\(start.column + 1): \(severity(finding.severity))\(palette.bold("[\(finding.code)]")): \(finding.message)\n"
  }

  func severity(_ severity: Severity) -> String { paint(severity, severity.rawValue) }

  private func paint(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: palette.red(text)
    case .warning: palette.yellow(text)
    case .info, .hint: palette.cyan(text)
    case .off: text
    }
  }
}

/// The part of a line that holds a finding, cut to a width, with its mark in columns of a terminal.
struct Excerpt {
  var source = ""
  var indent = 0
  var length = 1

  init(_ range: TextRange, line: Int, bytes: [UInt8], lines: LineTable, width: Int) {
    let content = lines.content(ofLine: line, in: bytes)
    let characters = Array(String(decoding: bytes[content.indices], as: UTF8.self))
    var starts: [TextOffset] = []
    var offset = content.start
    for character in characters {
      starts.append(offset)
      offset += TextOffset(clamping: character.utf8.count)
    }
    let first = starts.firstIndex { $0 >= range.start } ?? characters.count
    let last = starts.firstIndex { $0 >= min(range.end, content.end) } ?? characters.count
    let widths = characters.map(\.columns)
    let total = widths.reduce(0, +)
    var (from, to) = (0, characters.count)
    if total > width {
      // The finding stands a third into what is shown.
      var room = max(width / 3, 8)
      from = first
      while from > 0, room - widths[from - 1] > 0 {
        from -= 1
        room -= widths[from]
      }
      room = width - 2
      to = from
      while to < characters.count, room - widths[to] >= 0 {
        room -= widths[to]
        to += 1
      }
    }
    let shown = characters[from..<to].map { $0 == "\t" ? " " : String($0) }.joined()
    source = (from > 0 ? "…" : "") + shown + (to < characters.count ? "…" : "")
    indent = (from > 0 ? 1 : 0) + widths[from..<min(max(first, from), to)].reduce(0, +)
    length = max(1, widths[min(max(first, from), to)..<min(max(last, from), to)].reduce(0, +))
  }
}

extension Character {
  /// The columns that a terminal gives the character: 2 for East Asian wide ones and emoji, 0 for a lone mark.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
