// The part of a line of source that holds a finding, as a terminal shows it.

internal import Text

/// A piece of a line, cut to a width, with where to set the mark beneath it: both in columns of a terminal.
struct Excerpt {
  private(set) var source = ""
  private(set) var indent = 0
  private(set) var length = 1

  /// Costs no more for a line of ten million bytes than for a short one. A range or a line beyond the text is taken as its
  /// end: a file may have been cut short since it was checked.
  init(_ range: TextRange, line: Int, _ bytes: [UInt8], _ lines: LineTable, width: Int) {
    let content = lines.content(ofLine: line, in: bytes)
    let window = content.around(range.start, width: max(width, 1), in: bytes)
    let characters = Array(String(decoding: bytes[window.indices], as: UTF8.self))
    var starts: [TextOffset] = []
    var offset = window.start
    for character in characters {
      starts.append(offset)
      offset += TextOffset(clamping: character.utf8.count)
    }
    let first = starts.firstIndex { $0 >= range.start } ?? characters.count
    let last = max(first, starts.firstIndex { $0 >= min(range.end, content.end) } ?? characters.count)
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
    let isCutBefore = from > 0 || window.start > content.start
    let isCutBehind = to < characters.count || window.end < content.end
    let shown = characters[from..<to].map { $0 == "\t" ? " " : String($0) }.joined().visible
    source = (isCutBefore ? "…" : "") + shown + (isCutBehind ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + widths[from..<min(max(first, from), to)].reduce(0, +)
    length = max(1, widths[min(max(first, from), to)..<min(max(last, from), to)].reduce(0, +))
  }
}

extension TextRange {
  /// The part around a place that surely fills `width` columns: a letter with a mark takes six bytes for one.
  fileprivate func around(_ place: TextOffset, width: Int, in bytes: [UInt8]) -> TextRange {
    let place = Int(min(max(place, start), end))
    var from = max(Int(start), place - 3 * width)
    var to = min(Int(end), place + 6 * width)
    while from > Int(start), bytes[from] & 0xC0 == 0x80 { from -= 1 }
    while to < Int(end), bytes[to] & 0xC0 == 0x80 { to += 1 }
    return TextRange(from, to)
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

extension String {
  /// The text with its control characters as signs of one column: an article must not move the cursor or set colours.
  var visible: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isControl {
        shown.append(Unicode.Scalar(scalar.value < 0x20 ? 0x2400 + scalar.value : 0x2421) ?? "\u{FFFD}")
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}
