// A word in two numbers, by which most others are seen to be far from it.

/// The length of a word, and which letters it has.
struct WordShape {
  private var length = 0
  /// A bit for each letter; several share one.
  private var letters: UInt64 = 0

  init(_ word: some Sequence<Unicode.Scalar>) {
    for scalar in word {
      length += 1
      letters |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// Whether so many edits may make one word of another: an edit brings one letter at most, and takes one away.
  func mayBeNear(_ other: WordShape, limit: Int) -> Bool {
    abs(length - other.length) <= limit && (letters & ~other.letters).nonzeroBitCount <= limit
      && (other.letters & ~letters).nonzeroBitCount <= limit
  }
}
