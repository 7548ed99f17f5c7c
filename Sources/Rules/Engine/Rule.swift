// A check: its page, and what it looks at.

public import Corpus
internal import Syntax
internal import Text

/// The groups of checks, in the order in which the reference lists them.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  case syntax, definitions, references, dates, statements, corpus, hygiene
  /// What a careful second coder would ask; off until a codebook turns it on.
  case opinion
}

/// What a person reads of a check, and what its tests run.
///
/// An example is one file, or several, each begun by a line `-- name.article --`; without a line `---` the one file is
/// text. In `wrong`, `<<` and `>>` stand around what is told.
public struct RulePage: Sendable, Hashable {
  public var code: String
  public var severity: Severity
  public var group: RuleGroup
  /// What it tells, in one sentence.
  public var summary: String
  /// Why it matters.
  public var why: String
  public var wrong: String
  public var right: String
  /// Whether it offers a fix.
  public var hasFix: Bool
  /// Whether the fix may be applied unasked.
  public var fixIsSafe: Bool

  init(
    _ code: String,
    _ severity: Severity,
    _ group: RuleGroup,
    fix: Bool = false,
    isSafe: Bool = false,
    _ summary: String,
    why: String,
    wrong: String,
    right: String
  ) {
    self.code = code
    self.severity = severity
    self.group = group
    self.summary = summary
    self.why = why
    self.wrong = wrong
    self.right = right
    hasFix = fix
    fixIsSafe = isSafe
  }
}

/// A check: one type, one file, one line in `Catalogue`.
public protocol Rule: Sendable {
  static var page: RulePage { get }
  /// The rule by what it looks at. A cast to find that out takes a tenth of a millisecond for each rule.
  static var sight: RuleInput { get }
}

/// A rule by what it looks at.
public struct RuleInput: Sendable {
  enum Kind {
    case file(any FileRule.Type)
    case vocabulary(any VocabularyRule.Type)
    case corpus(any CorpusRule.Type)
  }

  var kinds: [Kind]
}

extension Rule {
  /// Of what is told before a file is read.
  public static var sight: RuleInput { RuleInput(kinds: []) }
}

extension FileRule {
  static var sight: RuleInput { RuleInput(kinds: [.file(Self.self)]) }
}

extension VocabularyRule {
  static var sight: RuleInput { RuleInput(kinds: [.vocabulary(Self.self)]) }
}

extension CorpusRule {
  static var sight: RuleInput { RuleInput(kinds: [.corpus(Self.self)]) }
}

extension FileRule where Self: VocabularyRule {
  static var sight: RuleInput { RuleInput(kinds: [.file(Self.self), .vocabulary(Self.self)]) }
}

/// A check that needs one file alone.
protocol FileRule: Rule {
  static func check(_ file: FileCheck, _ list: inout FindingList)
}

/// A check that needs one file and what the codebooks define.
protocol VocabularyRule: Rule {
  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList)
}

/// A check that needs the corpus, and of the file no more than its facts.
protocol CorpusRule: Rule {
  static func check(_ file: FileInCorpus, _ list: inout FindingList)
}
