// The part of a line of source that holds a finding, as a terminal shows it.

internal import Text

/// A piece of a line, cut to a width, with where to set the mark beneath it: both in columns of a terminal.
struct Excerpt {
  /// Tabs are spaces; other control characters are as they were.
  private(set) var source = ""
  private(set) var indent = 0
  private(set) var length = 1

  /// Costs no more for a line of ten million bytes than for a short one. A range or a line beyond the text is taken as its
  /// end: a file may have been cut short since it was checked.
  init(_ range: TextRange, line: Int, _ bytes: [UInt8], _ lines: LineTable, width: Int) {
    let content = lines.content(ofLine: line, in: bytes)
    let window = content.around(range.start, width: max(width, 1), in: bytes)
    let row = CharacterRow(bytes[window.indices])
    let cells = row.cells
    let first = cells.firstIndex { window.start + $0.start >= range.start } ?? cells.count
    let last = max(
      first,
      cells[first...].firstIndex { window.start + $0.start >= min(range.end, content.end) } ?? cells.count
    )
    var (from, to) = (0, cells.count)
    if cells.reduce(0, { $0 + $1.width }) > width {
      // The finding stands a third into what is shown.
      var room = max(width / 3, 8)
      from = first
      while from > 0, room - cells[from - 1].width > 0 {
        from -= 1
        room -= cells[from].width
      }
      room = width - 2
      to = from
      while to < cells.count, room - cells[to].width >= 0 {
        room -= cells[to].width
        to += 1
      }
    }
    let isCutBefore = from > 0 || window.start > content.start
    let isCutBehind = to < cells.count || window.end < content.end
    if isCutBefore { source += "…" }
    source += row.text(from..<to)
    if isCutBehind { source += "…" }
    func columns(_ from: Int, _ to: Int) -> Int { cells[from..<to].reduce(0) { $0 + $1.width } }
    let (start, end) = (min(max(first, from), to), min(max(last, from), to))
    indent = (isCutBefore ? 1 : 0) + columns(from, start)
    length = max(1, columns(start, end))
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
