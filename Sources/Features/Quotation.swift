// Words of an article as they are shown: between quotation marks.

/// The words between curly quotation marks; as they are where they are one quotation already.
public func quoted(_ words: String) -> String {
  let marks: Set<Character> = ["\"", "“", "”", "‘", "’", "«", "»", "„"]
  guard let first = words.first, let last = words.last, words.count > 1, marks.contains(first), marks.contains(last),
    !words.dropFirst().dropLast().contains(where: marks.contains)
  else { return "“\(words)”" }
  return "“\(words.dropFirst().dropLast())”"
}
