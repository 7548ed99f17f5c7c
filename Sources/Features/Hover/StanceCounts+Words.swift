// How many stances are for and against, in words.

internal import Analysis

extension StanceCounts {
  /// `2 for · 1 neither`; empty where there are none.
  var words: String {
    [(supports, "for"), (opposes, "against"), (neutral, "neither")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: " · ")
  }
}
