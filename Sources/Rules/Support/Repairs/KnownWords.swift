// What was probably meant: names that are near to one that nobody knows.

internal import Text

/// The known words that a word may be a misspelling of, the nearest first; at most three, empty where none is near.
public func nearest(to word: String, among known: [String]) -> [String] { KnownWords(known).nearest(to: word) }

/// Words that others may be misspellings of, made ready once for many that are asked for.
struct KnownWords {
  /// A longer word is hardly a typing mistake, and comparing takes time with the square of its length.
  private static let longest = 64

  private let words: [String]
  private let folded: [String]
  private let shapes: [WordShape]

  init(_ words: [String]) {
    self.words = words
    folded = words.map(\.caseFolded)
    shapes = folded.map { WordShape($0.unicodeScalars) }
  }

  /// The words that a word may be a misspelling of, the nearest first; at most three, none for a word over 64 letters.
  func nearest(to word: String) -> [String] {
    guard word.utf8.count <= Self.longest * 4 else { return [] }
    let foldedWord = word.caseFolded
    let wanted = Array(foldedWord.unicodeScalars)
    guard wanted.count <= Self.longest else { return [] }
    let limit = wanted.count <= 3 ? 1 : max(2, wanted.count / 4)
    var found: [(distance: Int, place: Int)] = []
    let shape = WordShape(wanted)
    for (place, other) in shapes.enumerated() where shape.mayBeNear(other, limit: limit) {
      let distance = editDistance(wanted, Array(folded[place].unicodeScalars), limit: limit)
      if distance <= limit { found.append((distance, place)) }
    }
    if found.isEmpty, foldedWord.utf8.count >= 3 {
      // A word that begins another, or another's last part: `clinton` for `bill-clinton`.
      for (place, other) in folded.enumerated() where other.hasPrefix(foldedWord) || other.hasSuffix("-" + foldedWord) {
        found.append((0, place))
      }
    }
    if found.isEmpty, wanted.count >= 5 {
      // The same with a typing mistake in it: `untaged` for `untagged-mention`.
      let parts = foldedWord.split(separator: "-").count
      for (place, other) in folded.enumerated() where other.contains("-") {
        let pieces = other.split(separator: "-")
        guard pieces.count > parts else { continue }
        for piece in [pieces.prefix(parts), pieces.suffix(parts)] {
          let letters = Array(piece.joined(separator: "-").unicodeScalars)
          guard abs(letters.count - wanted.count) <= limit else { continue }
          let distance = editDistance(wanted, letters, limit: limit)
          if distance <= limit {
            found.append((distance, place))
            break
          }
        }
      }
    }
    found.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.place < $1.place }
    return found.prefix(3).map { words[$0.place] }
  }
}

/// The number of letters to insert, leave out, replace or swap with a neighbour; above `limit`, any number above it.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
    }
    if row.min() ?? 0 > limit { return limit + 1 }
    (before, last) = (last, row)
  }
  return last[b.count]
}

/// "; did you mean `@clinton` or `@kantor`?", or nothing.
public func didYouMean(_ candidates: [String]) -> String {
  guard !candidates.isEmpty else { return "" }
  return "; did you mean " + candidates.map { "`" + $0 + "`" }.joined(separator: " or ") + "?"
}
