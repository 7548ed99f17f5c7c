// Which of many go together, found by bisection, as those that do not are few.

extension RandomAccessCollection where Index == Int {
  /// Those that can be taken behind others, in their order; each that is left out goes with none of those before it. nil
  /// where `limit` questions do not answer that: each that is left out costs about twice the logarithm of the number of
  /// all.
  func bisect(
    behind good: [Element] = [],
    limit: inout Int,
    where goTogether: ([Element]) -> Bool
  ) -> [Element]? {
    guard limit > 0 else { return nil }
    limit -= 1
    let all = good + self
    if goTogether(all) { return all }
    guard count > 1 else { return good }
    let middle = startIndex + count / 2
    guard let first = self[..<middle].bisect(behind: good, limit: &limit, where: goTogether) else { return nil }
    return self[middle...].bisect(behind: first, limit: &limit, where: goTogether)
  }
}
