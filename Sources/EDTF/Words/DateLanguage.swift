// A language in which words are read for dates.

/// A language whose words of dates are known. Words of any other are not judged.
public struct DateLanguage: Hashable, Sendable {
  /// The tag of BCP 47 without a region: `en`, `de`, `fr`, `es`, `ja`.
  public let tag: String
  /// Its English name: `English`.
  public let name: String

  /// By a tag (`en`, `de-AT`, `ja_JP`) or a name, English or its own (`German`, `Deutsch`), in any case; `nil` where the
  /// language is not known.
  public init?(_ text: String) {
    let lower = text.lowercased()
    let tag = lower.prefix { $0 != "-" && $0 != "_" }
    guard let found = Self.all.first(where: { $0.tag == tag || $0.name.lowercased() == lower }) else { return nil }
    self = found
  }

  private init(tag: String, name: String) {
    self.tag = tag
    self.name = name
  }

  public static let all = [english]
  public static let english = DateLanguage(tag: "en", name: "English")
}
