// Which of a finding's fixes can be applied where nobody is there to choose.

/// What a finding's fixes come to.
enum FixAvailability: Hashable, Sendable {
  case none
  /// Applied as it is.
  case safe(Fix)
  /// Applied where unsafe fixes are allowed.
  case unsafe(Fix)
  /// Several that are equally good, or one that must be asked for by the check's name.
  case choice
}
