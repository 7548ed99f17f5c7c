// How real a source makes a stand: the values of `as`.

/// What `as` says of a statement; a statement without it counts as a fact.
public enum Factuality: String, LanguageWord {
  case possible, expected, intended, former, alleged

  public static let table = WordTable<Factuality>()

  public var help: String {
    switch self {
    case .possible: "it may come"
    case .expected: "it will come"
    case .intended: "it is meant to come"
    case .former: "it was so once"
    case .alleged: "somebody else says so"
    }
  }
}
