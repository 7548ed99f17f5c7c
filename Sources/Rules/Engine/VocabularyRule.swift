// A check that needs one file and what the codebooks define.

internal import Corpus

/// A check that needs one file and what the codebooks define.
protocol VocabularyRule: Rule {
  /// Whether it also runs on a file for which no corpus is known, with what the file itself defines: it reports what the
  /// file alone tells, and asks the definitions only for how to fix it.
  static var runsAlone: Bool { get }

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList)
}

extension VocabularyRule {
  static var runsAlone: Bool { false }
}

extension FileRule where Self: VocabularyRule {
  static var input: RuleInput { RuleInput(kinds: [.file(Self.self), .vocabulary(Self.self)]) }
}

extension VocabularyRule {
  static var input: RuleInput { RuleInput(kinds: [.vocabulary(Self.self)]) }
}
