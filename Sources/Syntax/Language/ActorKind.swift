// The kinds of actors: the values of `kind`.

/// What kind of actor an actor is.
public enum ActorKind: String, LanguageWord {
  case person, organisation, state, group, document, anonymous

  public static let table = WordTable<ActorKind>()

  public var help: String {
    switch self {
    case .person: "a human being"
    case .organisation: "a body with members or staff"
    case .state: "a country or its government"
    case .group: "people who are spoken of together"
    case .document: "a text that speaks for itself"
    case .anonymous: "somebody whom the source does not name"
    }
  }
}
