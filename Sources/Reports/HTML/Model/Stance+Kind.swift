// As what a stance counts.

internal import Corpus

extension Stance {
  /// Whether it is said as a fact.
  var isFact: Bool { reality == nil }
}
