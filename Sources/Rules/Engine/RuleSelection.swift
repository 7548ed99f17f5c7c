// Which checks a user wants: words on a command line, and what they come to.

public import Corpus

/// The checks that a user selects and ignores. The closer word wins: a code over a group, a group over `all`; of two
/// that are equally close, the one that ignores.
///
/// A check's own code turns on what is off, by default or by a codebook for all files. A group turns on what is off by
/// default; else it stands, as `all` does, for those of its checks that are on.
public struct RuleSelection: Hashable, Sendable {
  /// What runs where nothing is said.
  public static let usual = RuleSelection(select: [], ignore: [])

  /// Only what may find an error: for whoever wants to know of errors alone.
  public static let errors: RuleSelection = {
    var selection = usual
    selection.least = .error
    return selection
  }()

  let select: Set<RuleWord>
  let ignore: Set<RuleWord>
  /// Of checks that find nothing as grave as this, nothing is wanted.
  public private(set) var least = Severity.off

  /// Nothing selected is all.
  public init(select: [RuleWord], ignore: [RuleWord]) {
    self.select = select.isEmpty ? [.all] : Set(select)
    self.ignore = Set(ignore)
  }

  /// Whether findings of a check are wanted. What says that a file could not be read is, unless it is ignored.
  public func includes(_ page: RulePage) -> Bool {
    let wanted = closeness(of: page, in: select)
    let least = Self.unread.contains(page.code) ? 1 : 0
    return max(wanted, least) > closeness(of: page, in: ignore)
  }

  /// Whether a check was selected by its own code or, where it is off by default, by its group.
  public func names(_ page: RulePage) -> Bool {
    let isNamed = select.contains(.code(page.code)) || page.severity == .off && select.contains(.group(page.group))
    return isNamed && includes(page)
  }

  /// The same, by the code of the check; no for a code that no check has.
  public func names(_ code: String) -> Bool { Catalogue.page(code).map { names($0) } ?? false }

  /// Whether no check is left of those that were selected.
  public var isEmpty: Bool {
    Catalogue.rules.allSatisfy { closeness(of: $0.page, in: select) <= closeness(of: $0.page, in: ignore) }
  }

  private static let unread: Set = [NotUTF8.page.code, FileTooLarge.page.code]

  private func closeness(of page: RulePage, in words: Set<RuleWord>) -> Int {
    if words.contains(.code(page.code)) { return 3 }
    if words.contains(.group(page.group)) { return 2 }
    return words.contains(.all) ? 1 : 0
  }
}
