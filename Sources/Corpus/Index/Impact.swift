// Whom a change to one file concerns.

/// What a change to one file means for the others.
public struct Impact: Sendable, Equatable {
  /// Files, other than the changed one, whose findings may change; in the order of their numbers.
  public var files: [FileID] = []
  /// Whether every file may be touched: a setting changed.
  public var isEverything = false
  /// Whether a codebook defines something else than before: then the words of any file may be judged otherwise, since they
  /// are held to all names and all verbs.
  public var isOfVocabulary = false

  public init() {}
}
