// Old findings, known by their words, so that only new ones are reported.

/// How often each finding was there when the baseline was written. A finding is known by its file, its check and its
/// words, never by its line: what is written above it changes nothing.
struct Baseline: Equatable {
  struct Entry: Hashable {
    /// As `BaselinePlace` names a file.
    var file: String
    var code: String
    /// As `FindingWords` has them.
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
}
