// How many findings of each severity there were, in words.

internal import Corpus

struct Tally {
  private var counts: [Severity: Int] = [:]
  private var filesWithFindings = 0
  private var files = 0

  /// Counts a file and its findings.
  mutating func count(_ severities: [Severity], shown: Severity) {
    files += 1
    if severities.contains(where: { $0 >= shown }) { filesWithFindings += 1 }
    for severity in severities { counts[severity, default: 0] += 1 }
  }

  func has(atLeast severity: Severity) -> Bool { counts.contains { $0.key >= severity && $0.value > 0 } }

  /// `2 errors and 1 warning in 2 of 9 files; 3 hints not shown (--severity hint)`.
  func sentence(shown: Severity) -> String {
    let told = Severity.allCases.reversed().filter { $0 >= shown && $0 != .off }.compactMap(words)
    let rest = Severity.allCases.reversed().filter { $0 < shown && $0 != .off }
    let hidden = rest.compactMap(words)
    var text = told.isEmpty ? "nothing found" : joined(told)
    text += told.isEmpty ? " in \(plural(files, "file"))" : " in \(filesWithFindings) of \(plural(files, "file"))"
    if !hidden.isEmpty, let lowest = rest.last(where: { (counts[$0] ?? 0) > 0 }) {
      text += "; \(joined(hidden)) not shown (--severity \(lowest.rawValue))"
    }
    return text
  }

  private func words(_ severity: Severity) -> String? {
    guard let count = counts[severity], count > 0 else { return nil }
    return plural(count, severity.rawValue)
  }

  private func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// `1 file`, `2 files`.
func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
