// The words of a setting's key: `check CODE in PATTERN`.

/// A word of a setting's key.
public enum SettingWord: String, LanguageWord {
  case check, `in`

  public static let table = WordTable<SettingWord>()

  public var help: String {
    switch self {
    case .check: "a check's severity"
    case .in: "the files it is for"
    }
  }
}
