// A word that selects checks: a code, a group or all.

/// `dates`, `malformed-date` or `all`: what a user names checks by.
public enum RuleWord: Hashable, Sendable {
  case all
  case group(RuleGroup)
  case code(String)

  /// The word for all checks.
  static let allWritten = "all"

  /// nil where no check and no group is called so.
  public init?(_ word: String) {
    if word == Self.allWritten {
      self = .all
    } else if let group = RuleGroup(rawValue: word) {
      self = .group(group)
    } else if Catalogue.page(word) != nil {
      self = .code(word)
    } else {
      return nil
    }
  }

  /// Every word there is, for one that was mistyped.
  public static var known: [String] {
    [allWritten] + RuleGroup.allCases.map(\.rawValue) + Catalogue.rules.map { $0.page.code }
  }
}
