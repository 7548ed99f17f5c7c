// How far the coding of an article has come: the values of `status`.

/// The values of `status` where no codebook lists others.
public enum ArticleStatus: String, LanguageWord {
  case todo, coded, checked

  public static let table = WordTable<ArticleStatus>()

  public var help: String {
    switch self {
    case .todo: "nobody has coded it yet"
    case .coded: "its coder has finished"
    case .checked: "a second person has looked at it"
    }
  }
}
