// Ranges that may nest, and which of them lie over another range.

internal import Text

/// Ranges of a file that may nest, asked for what lies over another range. Answers in logarithmic time.
struct RangeCover {
  private let starts: [TextOffset]
  /// The furthest end of all ranges up to each.
  private let ends: [TextOffset]

  init(_ ranges: [TextRange]) {
    let sorted = ranges.sorted()
    var ends: [TextOffset] = []
    ends.reserveCapacity(sorted.count)
    for range in sorted { ends.append(max(range.end, ends.last ?? 0)) }
    starts = sorted.map(\.start)
    self.ends = ends
  }

  /// Whether a range shares a byte with any.
  func overlaps(_ range: TextRange) -> Bool { furthestEnd(startingBefore: range.end) > range.start }

  /// Whether all of a range lies within one.
  func encloses(_ range: TextRange) -> Bool {
    let end = furthestEnd(startingBefore: range.start &+ 1)
    return end > 0 && end >= range.end
  }

  private func furthestEnd(startingBefore limit: TextOffset) -> TextOffset {
    let place = starts.partitioningIndex { $0 >= limit }
    return place > 0 ? ends[place - 1] : 0
  }
}
