// How many stances are for and against, in words.

public import Analysis

extension StanceCounts {
  /// `2 for · 1 neither · 1 under a condition · 1 not as a fact · 1 unsure (1 reported, 1 derived)`; empty where there are
  /// none. The part in parentheses is of the facts before it.
  public var words: String {
    let parts = [
      (supports, "for"), (opposes, "against"), (neutral, "neither"), (conditional, "under a condition"),
      (qualified, "not as a fact"), (unsure, "unsure"),
    ]
    let marks = [(reported, "reported"), (derived, "derived")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
    return marks.isEmpty ? words : "\(words) (\(marks.joined(separator: ", ")))"
  }
}
