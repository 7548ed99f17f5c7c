// A check that needs one file alone.

/// A check that needs one file alone.
protocol FileRule: Rule {
  static func check(_ file: FileCheck, _ list: inout FindingList)
}

extension FileRule {
  static var input: RuleInput { RuleInput(kinds: [.file(Self.self)]) }
}
