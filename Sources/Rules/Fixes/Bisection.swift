// Which of many go together: found by halving, as those that do not are few.

extension RandomAccessCollection where Index == Int {
  /// Those that can be taken behind others, in their order; each that is left out goes with none of those before it.
  func keeping(behind good: [Element] = [], where isFine: ([Element]) -> Bool) -> [Element] {
    let all = good + self
    if isFine(all) { return all }
    guard count > 1 else { return good }
    let middle = startIndex + count / 2
    return self[middle...].keeping(behind: self[..<middle].keeping(behind: good, where: isFine), where: isFine)
  }
}
