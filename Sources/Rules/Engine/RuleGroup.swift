// The groups of checks.

public import Corpus
internal import Syntax
internal import Text

/// The groups of checks, in the order in which the reference lists them.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  case syntax, definitions, references, dates, statements, corpus, hygiene
  /// What a careful second coder would ask; off until a codebook turns it on.
  case opinion
}
