// Where the findings of a file stand, as lines and columns: their own ranges, and those that they point to.

internal import Rules
internal import Text

/// Lines and columns of ranges, for one file and those its findings point to.
struct Places {
  private var own: Positions
  private var others: [String: (path: ReportedPath, positions: Positions?)] = [:]
  private let path: ReportedPath

  /// Of all ranges that the file's findings, their related places and the edits of their fixes have; of fewer where a
  /// format does not show them.
  init(_ file: ReportedFile, _ encoding: PositionEncoding = .utf32, fixes: Bool = true, related: Bool = true) {
    path = file.path
    var offsets: [TextOffset] = []
    var elsewhere: [String: [TextOffset]] = [:]
    func note(_ range: TextRange, in path: String?) {
      guard let path else { return offsets += [range.start, range.end] }
      elsewhere[path, default: []] += [range.start, range.end]
    }
    for finding in file.findings {
      note(finding.range, in: nil)
      if related { for place in finding.related { note(place.range, in: place.path) } }
      guard fixes else { continue }
      for edit in finding.fixes.lazy.flatMap(\.edits) { note(edit.edit.range, in: edit.path) }
    }
    own = Positions(offsets, file.bytes, LineTable(file.bytes), encoding)
    for (path, offsets) in elsewhere {
      let other = file.other(path)
      others[path] = (other.path, other.text.map { Positions(offsets, $0.bytes, $0.lines, encoding) })
    }
  }

  /// Where a range of the file stands, or of another by its path from the root; nil in a file that cannot be read.
  func place(_ range: TextRange, in path: String? = nil) -> ReportedPlace? {
    guard let positions = path.map({ others[$0]?.positions }) ?? own else { return nil }
    return ReportedPlace(start: positions[range.start], end: positions[range.end])
  }

  /// The path of a file, as a person would write it.
  func file(_ path: String?) -> ReportedPath { path.flatMap { others[$0]?.path } ?? self.path }
}

/// The positions of offsets of one text, found in one pass however many are on a line.
private struct Positions {
  private var offsets: [TextOffset]
  private var positions: [LinePosition] = []

  init(_ offsets: [TextOffset], _ bytes: [UInt8], _ lines: LineTable, _ encoding: PositionEncoding) {
    self.offsets = offsets.sorted()
    var cursor = PositionCursor(bytes, lines, encoding)
    positions.reserveCapacity(offsets.count)
    for offset in self.offsets { positions.append(cursor.position(of: offset)) }
  }

  /// The start of the text for an offset that was not asked for at first.
  subscript(offset: TextOffset) -> LinePosition {
    let place = offsets.partitioningIndex { $0 >= offset }
    return place < offsets.count && offsets[place] == offset ? positions[place] : LinePosition(line: 0, column: 0)
  }
}
