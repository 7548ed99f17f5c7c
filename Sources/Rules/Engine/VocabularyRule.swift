// A check that needs one file and what the codebooks define.

internal import Corpus
internal import Syntax
internal import Text

/// A check that needs one file and what the codebooks define.
protocol VocabularyRule: Rule {
  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList)
}

extension FileRule where Self: VocabularyRule {
  static var input: RuleInput { RuleInput(kinds: [.file(Self.self), .vocabulary(Self.self)]) }
}

extension VocabularyRule {
  static var input: RuleInput { RuleInput(kinds: [.vocabulary(Self.self)]) }
}
