// Which findings are told, and which make the check fail.

internal import Corpus
internal import Rules

struct Selection {
  static let options = [
    Option(
      name: "--severity",
      value: "LEVEL",
      says: "error, warning, info or hint: what to show and to fail on, with what is graver"
    )
  ]

  /// From which severity on findings are told.
  let shown: Severity
  /// From which severity on the check has failed.
  let failing: Severity

  /// nil, with a word on standard error, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let word = arguments.value("--severity") else {
      (shown, failing) = (.warning, .error)
      return
    }
    guard let severity = Severity(rawValue: word), severity != .off else {
      complain("`--severity` is error, warning, info or hint")
      return nil
    }
    (shown, failing) = (severity, severity)
  }

  /// What is told of the findings of a file, in their order. Files come in the order in which they are told.
  mutating func told(_ report: FileReport) -> [Finding] { report.findings.filter { $0.severity >= shown } }
}
