// Which settings count for a check: its own, those of its group, and those of all checks.

public import Corpus

extension Vocabulary {
  /// The settings that count for a check, in their order.
  public func settings(for page: RulePage) -> [Setting] {
    let own = settings(of: page.code)
    if settings(of: page.group.rawValue).isEmpty, settings(of: RuleWord.allWritten).isEmpty { return own }
    return settings.lazy.map(\.setting).filter { $0.severity != nil && $0.covers(page) }
  }

  /// The setting that counts for a check in a file: the last that covers both; nil where none does.
  public func setting(for page: RulePage, in path: String) -> Setting? {
    settings(for: page).last { $0.pattern?.matches(path) ?? true }
  }

  /// Whether a setting turns a check off in this file, and not for the whole corpus. `facts` are those of the file.
  public func turnsOff(_ page: RulePage, in path: String, _ facts: Facts) -> Bool {
    if let own = facts.ownSettings.last(where: { $0.covers(page) }) { return own.severity == .off }
    let setting = setting(for: page, in: path)
    return setting?.severity == .off && setting?.pattern != nil
  }
}
