// How many stances are for and against, in words.

public import Analysis

extension StanceCounts {
  /// `2 for · 1 neither (of these 1 reported, 1 derived) · 1 under a condition · 1 not as a fact · 1 unsure`; empty where there are none.
  /// The part in parentheses is of the facts before it.
  public var words: String {
    func words(_ parts: [(count: Int, word: String)], by separator: String) -> String {
      parts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }.joined(separator: separator)
    }
    let facts = words([(supports, "for"), (opposes, "against"), (neutral, "neither")], by: " · ")
    let marks = words([(reported, "reported"), (derived, "derived")], by: ", ")
    let others = words(
      [(conditional, "under a condition"), (qualified, "not as a fact"), (unsure, "unsure")],
      by: " · "
    )
    return [marks.isEmpty ? facts : "\(facts) (of these \(marks))", others].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
