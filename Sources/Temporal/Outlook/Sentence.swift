// The rest of its sentence on either side of some words.

internal import EDTF

/// Words and marks before and behind a date, no farther than its sentence goes.
struct Sentence {
  /// The nearest is the last.
  let left: [WordToken]
  /// The nearest is the first.
  let right: [WordToken]

  init(before: String, after: String) {
    left = Self.end(WordToken.read(String(before.suffix(600))))
    right = Self.start(WordToken.read(String(after.prefix(300))))
  }

  /// What follows the last end of a sentence.
  private static func end(_ tokens: [WordToken]) -> [WordToken] {
    guard let end = tokens.indices.last(where: { endsSentence(before: $0, in: tokens) }) else { return tokens }
    return Array(tokens[end...])
  }

  private static func start(_ tokens: [WordToken]) -> [WordToken] {
    guard let end = tokens.indices.dropFirst().first(where: { endsSentence(before: $0, in: tokens) }) else {
      return tokens
    }
    return Array(tokens[..<end])
  }

  /// Whether a sentence ends before the token at an index.
  static func endsSentence(before index: Int, in tokens: [WordToken]) -> Bool {
    if tokens[index].hasBreakBefore { return true }
    guard index > 0, tokens[index].hasSpaceBefore else { return false }
    var last = index - 1
    while last > 0, ["\"", "”", "»", ")", "“", "'"].contains(tokens[last].text) { last -= 1 }
    switch tokens[last].text {
    case "!", "?", "…": return tokens[index].isCapitalised
    case ".": break
    default: return false
    }
    // "U.S.", "Mr.", "Feb.": a stop behind a short word with a capital ends no sentence.
    guard last > 0, tokens[last - 1].kind == .word else { return tokens[index].isCapitalised }
    return tokens[index].isCapitalised && !(tokens[last - 1].isCapitalised && tokens[last - 1].text.count <= 4)
  }
}
