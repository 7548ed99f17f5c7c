// Which of many ranges overlap one, found without a look at all of them.

internal import Text

/// Ranges that are let in one by one, in any order. Each step takes time by the logarithm of their number.
struct OverlapSearch {
  /// The numbers of the ranges, by their beginnings.
  private let order: [Int]
  /// Where each range stands in that order.
  private let places: [Int]
  private let ranges: [ClosedRange<Int64>]
  /// A tree above the order, its root at 1: the latest end below each node; `.min` where nothing is let in.
  private var ends: [Int64]
  private let leaves: Int

  init(_ ranges: [ClosedRange<Int64>]) {
    self.ranges = ranges
    order = ranges.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
    var places = Array(repeating: 0, count: ranges.count)
    for (place, number) in order.enumerated() { places[number] = place }
    self.places = places
    var leaves = 1
    while leaves < ranges.count { leaves *= 2 }
    self.leaves = leaves
    ends = Array(repeating: .min, count: 2 * leaves)
  }

  mutating func letIn(_ number: Int) {
    var node = leaves + places[number]
    ends[node] = ranges[number].upperBound
    while node > 1 {
      node /= 2
      ends[node] = max(ends[2 * node], ends[2 * node + 1])
    }
  }

  /// The numbers of ranges that are let in and overlap one, by their beginnings and no more than `most`.
  func overlapping(_ range: ClosedRange<Int64>, most: Int) -> [Int] {
    let limit = order.partitioningIndex { ranges[$0].lowerBound > range.upperBound }
    var found: [Int] = []
    var nodes = [(node: 1, first: 0, width: leaves)]
    while found.count < most, let (node, first, width) = nodes.popLast() {
      guard first < limit, ends[node] >= range.lowerBound else { continue }
      if node >= leaves {
        found.append(order[first])
      } else {
        nodes.append((2 * node + 1, first + width / 2, width / 2))
        nodes.append((2 * node, first, width / 2))
      }
    }
    return found
  }
}
