// How many findings of each severity there were, in words.

internal import Corpus
internal import Serial

struct Tally {
  private var shown: [Severity: Int] = [:]
  private var hidden: [Severity: Int] = [:]
  private var filesWithFindings = 0
  private(set) var files = 0

  /// Counts a file and its findings: those to be shown, and the rest.
  mutating func count(shown: [Severity], hidden: [Severity]) {
    files += 1
    if !shown.isEmpty { filesWithFindings += 1 }
    for severity in shown { self.shown[severity, default: 0] += 1 }
    for severity in hidden { self.hidden[severity, default: 0] += 1 }
  }

  /// The same, by the severity from which on they are shown.
  mutating func count(_ severities: [Severity], shown: Severity) {
    count(shown: severities.filter { $0 >= shown }, hidden: severities.filter { $0 < shown })
  }

  /// How many errors there are.
  var errors: Int { (shown[.error] ?? 0) + (hidden[.error] ?? 0) }

  /// How many are to be shown.
  var found: Int { shown.values.reduce(0, +) }

  func has(atLeast severity: Severity) -> Bool {
    [shown, hidden].contains { $0.contains { $0.key >= severity && $0.value > 0 } }
  }

  /// `2 errors and 1 warning in 2 of 9 files; 3 hints not shown (--severity hint)`. `note` stands behind what is shown.
  /// `command` is the one that has the option, where another prints the sentence.
  func sentence(note: String = "", command: String = "") -> String {
    let shownWords = words(shown)
    let rest = words(hidden)
    var text = shownWords.isEmpty ? "nothing found" : joined(shownWords)
    text += shownWords.isEmpty ? " in \(plural(files, "file"))" : " in \(filesWithFindings) of \(plural(files, "file"))"
    text += note
    if let lowest = hidden.filter({ $0.value > 0 }).keys.min() {
      text += "; \(joined(rest)) not shown (\(command)--severity \(lowest.rawValue))"
    }
    return text
  }

  /// The gravest first.
  private func words(_ counts: [Severity: Int]) -> [String] {
    counts.filter { $0.value > 0 }.sorted { $0.key > $1.key }.map { plural($0.value, $0.key.rawValue) }
  }

  private func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
