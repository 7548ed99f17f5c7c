// The groups of checks.

/// The groups of checks, in the order in which the reference lists them.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  case syntax, definitions, references, dates, statements, corpus, hygiene
  /// What a careful second coder would ask; off until a codebook turns it on.
  case opinion
}
