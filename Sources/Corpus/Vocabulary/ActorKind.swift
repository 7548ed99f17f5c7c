// What an actor is.

/// What kind of actor an actor is.
public enum ActorKind: String, Sendable, Hashable, CaseIterable {
  case person, organisation, state, group, document, anonymous
}
