// What all candidates for some words have in common.

/// In a class, since there are hundreds of candidates.
final class NameQuestion: Sendable {
  let index: NameIndex
  let words: WordIndex
  /// The marked words by their numbers, and whether they have more than two letters.
  let marked: [Int32]
  let long: [Bool]

  init(_ marked: [String], in index: NameIndex, _ words: WordIndex) {
    (self.index, self.words) = (index, words)
    self.marked = words.numbers(of: marked)
    long = marked.map { $0.count > 2 }
  }
}
