// What was asked of `dossier check`, read whole before anything is done.

/// Each part has its options beside what it does with them.
struct CheckOptions {
  static let list = Selection.options + Reporting.options

  var selection: Selection
  var reporting: Reporting

  /// nil, with a word on standard error, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let selection = Selection(arguments), let reporting = Reporting(arguments) else { return nil }
    self.selection = selection
    self.reporting = reporting
  }
}
