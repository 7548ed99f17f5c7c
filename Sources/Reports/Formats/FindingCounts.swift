// How often each check found something.

internal import Corpus
internal import Rules

struct FindingCounts {
  private var rows: [String: Row] = [:]

  struct Row {
    var code: String
    /// The gravest: settings may give a check another severity in some files.
    var severity = Severity.off
    var count = 0
    /// Of how many a fix is safe.
    var fixable = 0

    var summary: String { Catalogue.page(code)?.summary ?? "" }
  }

  /// The most frequent first.
  var ordered: [Row] { rows.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.code < $1.code } }

  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      var row = rows[finding.code] ?? Row(code: finding.code)
      row.severity = max(row.severity, finding.severity)
      row.count += 1
      if finding.fixes.contains(where: \.isSafe) { row.fixable += 1 }
      rows[finding.code] = row
    }
  }
}
