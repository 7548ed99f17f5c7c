// Whether a noun of time stands for one or for several.

/// Whether a word stands for one, for several, or does not tell: `month`, `months`, French `mois`.
enum Plurality: Hashable, Sendable {
  case one, many, any

  /// What holds for both words of a pair; `nil` where they do not agree.
  func agreeing(with other: Plurality) -> Plurality? {
    if self == .any { return other }
    return other == .any || other == self ? self : nil
  }
}
