// As what a stance counts.

internal import Corpus

extension Stance {
  /// Whether it is said as a fact, without a condition and without a doubt of the coder.
  var isFact: Bool { StanceKind(self) == .fact }
}
