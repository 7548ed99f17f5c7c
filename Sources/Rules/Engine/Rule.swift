// A check: its page, and what it looks at.

/// A check: one type, one file, one line in `Catalogue`.
public protocol Rule: Sendable {
  static var page: RulePage { get }
  /// What the rule looks at. A cast to find that out takes a tenth of a millisecond for each rule.
  static var input: RuleInput { get }
}

extension Rule {
  /// Of checks that report before a file is read.
  public static var input: RuleInput { RuleInput(kinds: []) }
}
