// What holds for a check in one file, and why.

public import Corpus

/// The severity that a check has in a file, and what gives it.
public struct SettingInForce: Sendable {
  /// What gives the severity.
  public enum Source: Sendable {
    /// The check itself.
    case check
    /// A setting of a codebook.
    case codebook(Vocabulary.PlacedSetting)
    /// A setting of the article's own header.
    case header(Setting)
  }

  public let page: RulePage
  public let severity: Severity
  public let source: Source

  /// One for each check, in the order of the reference. `facts` are those of the file at the path.
  public static func all(in path: String, _ facts: Facts, _ vocabulary: Vocabulary) -> [SettingInForce] {
    Catalogue.rules.map { rule in
      let page = rule.page
      if let own = facts.ownSettings.last(where: { $0.covers(page) }), let severity = own.severity {
        return SettingInForce(page: page, severity: severity, source: .header(own))
      }
      let placed = vocabulary.settings.last { placed in
        placed.setting.severity != nil && placed.setting.covers(page)
          && (placed.setting.pattern?.matches(path) ?? true)
      }
      guard let placed, let severity = placed.setting.severity else {
        return SettingInForce(page: page, severity: page.severity, source: .check)
      }
      return SettingInForce(page: page, severity: severity, source: .codebook(placed))
    }
  }
}
