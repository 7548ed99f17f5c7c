// Which findings of a run are new, by a baseline.

internal import Rules

/// A baseline while findings are compared with it.
struct BaselineUse {
  /// What is left of each entry.
  private var rest: [Baseline.Entry: Int]
  private var checked: Set<String> = []
  private(set) var keptOut = 0

  init(_ baseline: Baseline) { rest = baseline.counts }

  /// The findings of a file that are not old. Of more equal ones than were there, the last are new.
  mutating func new(_ findings: [Finding], in file: String, _ bytes: [UInt8]) -> [Finding] {
    checked.insert(file)
    if findings.isEmpty { return [] }
    let entries = BaselineEntries(of: file, bytes)
    return findings.filter { finding in
      !isOld(entries.entry(of: finding)) && !isOld(entries.formerEntry(of: finding))
    }
  }

  private mutating func isOld(_ entry: Baseline.Entry) -> Bool {
    guard let count = rest[entry], count > 0 else { return false }
    rest[entry] = count - 1
    keptOut += 1
    return true
  }

  /// How many old findings are there no longer: in files that were checked, of checks that ran, or in files that are gone.
  func stale(_ rules: RuleSelection, isGone: (String) -> Bool) -> Int {
    let left = rest.filter { $0.value > 0 }
    let gone = Set(Set(left.keys.map(\.file)).subtracting(checked).filter(isGone))
    return left.reduce(0) { total, entry in
      let (entry, count) = (entry.key, entry.value)
      if gone.contains(entry.file) { return total + count }
      let hasRun = Catalogue.page(entry.code).map { rules.includes($0) } ?? true
      return checked.contains(entry.file) && hasRun ? total + count : total
    }
  }
}
