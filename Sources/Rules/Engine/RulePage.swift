// The page of a check: what a person reads of it and what its tests run.

public import Corpus

/// What a person reads of a check, and what its tests run.
///
/// An example is one file, or several, each begun by a line `-- name.article --`; without a line `---` the one file is
/// text. In `wrong`, `<<` and `>>` stand around what the check reports.
public struct RulePage: Sendable, Hashable {
  public var code: String
  public var severity: Severity
  public var group: RuleGroup
  /// What it reports, in one sentence.
  public var summary: String
  /// Why it matters.
  public var why: String
  public var wrong: String
  public var right: String
  /// Whether it offers a fix.
  public var hasFix: Bool
  /// Whether the fix may be applied unasked.
  public var fixIsSafe: Bool
  /// Whether there are always several ways to fix it, so that no option applies one and a person chooses.
  public var fixIsChosen: Bool
  /// Whether the fix is applied only where the check is selected by its own code.
  public var fixIsSelected: Bool

  init(
    _ code: String,
    _ severity: Severity,
    _ group: RuleGroup,
    fix: Bool = false,
    isSafe: Bool = false,
    isChosen: Bool = false,
    isSelected: Bool = false,
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
    fixIsChosen = isChosen
    fixIsSelected = isSelected
  }
}
