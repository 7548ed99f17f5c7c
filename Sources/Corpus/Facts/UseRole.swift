// What a handle is there for.

/// What a handle does where it stands.
public enum UseRole: UInt8, Sendable, Hashable, CaseIterable {
  case mention, topic, holder, verb, target, addressee, reporter, reason, condition, exception, negated
  /// In a definition's `in`.
  case broader
  case variable
  /// A handle that is the value of a variable.
  case value
}
