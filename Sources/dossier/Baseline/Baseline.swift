// Old findings, known by their words, so that only new ones are told.

internal import Reports
internal import Rules
internal import Text

/// How often each finding was there when the baseline was written. A finding is known by its file, its check and its
/// words, never by its line: what is written above it changes nothing.
struct Baseline: Equatable {
  struct Entry: Hashable {
    /// As `BaselinePlace` names a file.
    var file: String
    var code: String
    /// As `FindingContext` has them.
    var words: String
  }

  private(set) var counts: [Entry: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }
  /// The number of findings.
  var total: Int { counts.values.reduce(0, +) }
  var files: Set<String> { Set(counts.keys.map(\.file)) }

  mutating func add(_ entry: Entry, _ count: Int = 1) {
    if count > 0 { counts[entry, default: 0] += count }
  }

  /// The entries of a file's findings, in their order.
  static func entries(_ findings: [Finding], in file: String, _ bytes: [UInt8]) -> [Entry] {
    let lines = LineTable(bytes)
    return findings.map { finding in
      Entry(file: file, code: finding.code, words: FindingContext(of: finding.range, in: bytes, lines).text)
    }
  }
}

/// A baseline while findings are held against it.
struct BaselineUse {
  /// What is left of each entry.
  private var rest: [Baseline.Entry: Int]
  private var judged: Set<String> = []
  private(set) var keptOut = 0

  init(_ baseline: Baseline) { rest = baseline.counts }

  /// The findings of a file that are not old. Of more equal ones than were there, the last are new.
  mutating func new(_ findings: [Finding], in file: String, _ bytes: [UInt8]) -> [Finding] {
    judged.insert(file)
    let entries = Baseline.entries(findings, in: file, bytes)
    return zip(findings, entries).compactMap { finding, entry in
      guard let count = rest[entry], count > 0 else { return finding }
      rest[entry] = count - 1
      keptOut += 1
      return nil
    }
  }

  /// How many old findings are there no longer: in files that were judged, of checks that ran, or in files that are gone.
  func stale(_ rules: RuleSelection, isGone: (String) -> Bool) -> Int {
    let left = rest.filter { $0.value > 0 }
    let gone = Set(Set(left.keys.map(\.file)).subtracting(judged).filter(isGone))
    return left.reduce(0) { total, entry in
      let (entry, count) = (entry.key, entry.value)
      if gone.contains(entry.file) { return total + count }
      let hasRun = Catalogue.page(entry.code).map { rules.includes($0) } ?? true
      return judged.contains(entry.file) && hasRun ? total + count : total
    }
  }
}
