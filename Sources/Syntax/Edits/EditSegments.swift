// A file cut where edits begin and end, so that its parts can be compared before and after them.

internal import Text

/// Parts of a file by turns: one without edits, one with the edits of changes that meet there, and so on. The first and
/// the last have no edits, and may be empty.
struct EditSegments {
  /// The numbers of the changes in each part that has edits.
  private(set) var members: [[Int]] = []
  /// Where each part ends, in the file before the edits and after them.
  private(set) var before: [Int] = []
  private(set) var after: [Int] = []

  /// `edits`: those of all changes, none of which overlap.
  init(_ changes: [TextChange], _ edits: [TextEdit], count: Int) {
    let hulls = changes.enumerated().compactMap { number, change in change.hull.map { (number: number, range: $0) } }
    var ranges: [TextRange] = []
    for hull in hulls.sorted(by: { $0.range < $1.range }) {
      if let last = ranges.last, hull.range.start <= last.end {
        ranges[ranges.count - 1].end = max(last.end, hull.range.end)
        members[members.count - 1].append(hull.number)
      } else {
        ranges.append(hull.range)
        members.append([hull.number])
      }
    }
    var left = edits.sorted { $0.range < $1.range }[...]
    var moved = 0
    for range in ranges {
      before.append(Int(range.start))
      after.append(Int(range.start) + moved)
      while let edit = left.first, edit.range.start <= range.end {
        moved += edit.replacement.utf8.count - edit.range.length
        left.removeFirst()
      }
      before.append(Int(range.end))
      after.append(Int(range.end) + moved)
    }
    before.append(count)
    after.append(count + moved)
  }

  var count: Int { before.count }

  /// The part that holds an offset; `ends` are those of the parts.
  static func index(of offset: TextOffset, in ends: [Int]) -> Int {
    min(ends.partitioningIndex { $0 > Int(offset) }, max(ends.count - 1, 0))
  }

  /// The changes in a part or, where it has no edits, in the parts beside it.
  func changes(at index: Int) -> [Int] {
    if index % 2 == 1 { return members[index / 2] }
    return [index / 2 - 1, index / 2].filter(members.indices.contains).flatMap { members[$0] }
  }
}
