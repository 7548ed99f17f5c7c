// Old findings, known by their words, so that only new ones are reported.

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
