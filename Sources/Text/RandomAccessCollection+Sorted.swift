// Looking for a place in a sorted list, by halves.

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets a condition that all later ones meet too; `endIndex` where none does.
  @inlinable
  public func partitioningIndex(where meets: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if meets(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
