// Which lines of a text stand in place of which lines of another.

/// Lines, from 0, that stand in place of others; one of the two may be empty.
public struct LineChange: Hashable, Sendable {
  public var old: Range<Int>
  public var new: Range<Int>

  public init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }
}

/// The changes from one text to another, in order; between them the two have the same lines, line ends included.
///
/// Lines that stand once in both texts hold the rest in place (Bram Cohen's patience diff), so that what was written in
/// one place is reported in one place. Not always the fewest lines. Takes time in proportion to the lines, but for their
/// sorting.
public func lineChanges(from old: [UInt8], to new: [UInt8]) -> [LineChange] {
  var comparison = Comparison(old: old, new: new)
  comparison.compare()
  return comparison.changes
}

extension [UInt8] {
  /// The lines with their line ends; none of an empty text, and none behind a last line end.
  public var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < count {
      let end = Swift.min(place(of: 0x0A, from: start, to: count) + 1, count)
      lines.append(self[start..<end])
      start = end
    }
    return lines
  }
}

private struct Comparison {
  /// The lines as numbers: equal where the lines are.
  private let old: [Int]
  private let new: [Int]
  private(set) var changes: [LineChange] = []

  init(old: [UInt8], new: [UInt8]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func numbered(_ text: [UInt8]) -> [Int] {
      text.lines.map { line in
        let number = numbers[line] ?? numbers.count
        numbers[line] = number
        return number
      }
    }
    self.old = numbered(old)
    self.new = numbered(new)
  }

  /// Regions that are still to be compared, the first last, each with how often it was divided.
  mutating func compare() {
    var left = [(LineChange(old: old.indices, new: new.indices), 0)]
    while let (whole, depth) = left.popLast() {
      let region = trimmed(whole)
      if region.old.isEmpty && region.new.isEmpty { continue }
      let anchors = region.old.isEmpty || region.new.isEmpty || depth == 32 ? [] : anchors(region)
      if anchors.isEmpty {
        add(region)
        continue
      }
      var parts: [LineChange] = []
      var (from, to) = (region.old.lowerBound, region.new.lowerBound)
      for (old, new) in anchors {
        parts.append(LineChange(old: from..<old, new: to..<new))
        (from, to) = (old + 1, new + 1)
      }
      parts.append(LineChange(old: from..<region.old.upperBound, new: to..<region.new.upperBound))
      left += parts.reversed().map { ($0, depth + 1) }
    }
  }

  private mutating func add(_ change: LineChange) {
    if let last = changes.last, last.old.upperBound == change.old.lowerBound,
      last.new.upperBound == change.new.lowerBound
    {
      changes[changes.count - 1].old = last.old.lowerBound..<change.old.upperBound
      changes[changes.count - 1].new = last.new.lowerBound..<change.new.upperBound
    } else {
      changes.append(change)
    }
  }

  /// The region without the lines that both have at its start and at its end.
  private func trimmed(_ region: LineChange) -> LineChange {
    var (start, end) = (region.old.lowerBound, region.old.upperBound)
    var (newStart, newEnd) = (region.new.lowerBound, region.new.upperBound)
    while start < end, newStart < newEnd, old[start] == new[newStart] { (start, newStart) = (start + 1, newStart + 1) }
    while start < end, newStart < newEnd, old[end - 1] == new[newEnd - 1] { (end, newEnd) = (end - 1, newEnd - 1) }
    return LineChange(old: start..<end, new: newStart..<newEnd)
  }

  /// Lines that stand once in each part of the region: as many as can stand in the same order in both.
  private func anchors(_ region: LineChange) -> [(old: Int, new: Int)] {
    let inOld = places(of: old, in: region.old)
    let inNew = places(of: new, in: region.new)
    return longestRise(
      region.new.compactMap { place in
        guard inNew[new[place]] == place, let other = inOld[new[place]], other >= 0 else { return nil }
        return (other, place)
      }
    )
  }

  /// Where a line of the range stands; -1 for one that stands there more than once.
  private func places(of lines: [Int], in range: Range<Int>) -> [Int: Int] {
    Dictionary(range.lazy.map { (lines[$0], $0) }, uniquingKeysWith: { _, _ in -1 })
  }

  /// The longest part of a list, ordered by `new`, whose `old` rises: the longest increasing subsequence by patience
  /// sorting.
  private func longestRise(_ list: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var piles: [Int] = []
    var below = Array(repeating: -1, count: list.count)
    for (index, card) in list.enumerated() {
      let pile = piles.partitioningIndex { list[$0].old >= card.old }
      if pile > 0 { below[index] = piles[pile - 1] }
      if pile < piles.count { piles[pile] = index } else { piles.append(index) }
    }
    var rise: [(old: Int, new: Int)] = []
    var card = piles.last ?? -1
    while card >= 0 {
      rise.append(list[card])
      card = below[card]
    }
    return rise.reversed()
  }
}
