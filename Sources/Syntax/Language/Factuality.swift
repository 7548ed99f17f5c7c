// How real a source makes a stand: the values of `as`.

/// What `as` says of a statement; without it the statement is told as a fact.
public enum Factuality: String, Sendable, Hashable, CaseIterable {
  case possible, expected, intended, former, alleged
}
