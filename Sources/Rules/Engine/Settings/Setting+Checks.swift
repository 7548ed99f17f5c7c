// Which checks a setting is about.

internal import Corpus

extension Setting {
  /// Whether it is about a check. `all` turns checks off, and changes those that are on; it turns none on, as a group does.
  func covers(_ page: RulePage) -> Bool {
    switch code {
    case page.code, page.group.rawValue: true
    case RuleWord.allWritten: severity == .off || page.severity != .off
    default: false
    }
  }
}
