// What a check reports: where, what, and how to fix it.

public import Corpus
public import Text

/// A finding in one file.
public struct Finding: Hashable, Sendable {
  /// The code of its check.
  public var code: String
  public var severity: Severity
  /// The bytes it is about.
  public var range: TextRange
  /// A sentence for a person: what is wrong, and how to fix it.
  public var message: String
  /// Other places that belong to it.
  public var related: [RelatedPlace]
  /// Ways to fix it, the likeliest first; empty where a person must decide.
  public var fixes: [Fix]
}
