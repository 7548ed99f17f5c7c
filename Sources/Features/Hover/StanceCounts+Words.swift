// How many stances are for and against, in words.

public import Analysis

extension StanceCounts {
  /// `2 for · 1 neither · 1 not as a fact`; empty where there are none.
  public var words: String {
    [(supports, "for"), (opposes, "against"), (neutral, "neither"), (qualified, "not as a fact")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
      .joined(separator: " · ")
  }
}
