// The rest of its sentence on either side of some words.

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

  /// What of a text belongs to its last sentence.
  static func start(of text: String) -> String {
    let near = String(text.suffix(300))
    guard let first = end(WordToken.read(near)).first else { return "" }
    return String(decoding: Array(near.utf8)[first.range.lowerBound...], as: UTF8.self)
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

  /// Whether a sentence ends before the token at an index: behind a stop, and the signs and emoji that follow it; behind an
  /// emoji also without a stop. Always before a capital.
  static func endsSentence(before index: Int, in tokens: [WordToken]) -> Bool {
    if tokens[index].hasBreakBefore { return true }
    guard index > 0, tokens[index].hasSpaceBefore, tokens[index].isCapitalised else { return false }
    var last = index - 1
    var hasEmoji = false
    while last > 0, isPassedOver(tokens[last]) {
      hasEmoji = hasEmoji || isEmoji(tokens[last])
      last -= 1
    }
    if hasEmoji || isEmoji(tokens[last]) { return true }
    switch tokens[last].text {
    case "!", "?", "…": return true
    case ".": break
    default: return false
    }
    // "U.S.", "Mr.", "Feb.": a stop behind a short word with a capital ends no sentence.
    guard last > 0, tokens[last - 1].kind == .word else { return true }
    return !(tokens[last - 1].isCapitalised && tokens[last - 1].text.count <= 4)
  }

  /// Marks that may stand between a stop and the sentence behind it: quotation marks, brackets, signs, emoji.
  private static func isPassedOver(_ token: WordToken) -> Bool {
    guard token.kind == .mark, let scalar = token.text.unicodeScalars.first else { return false }
    switch token.text {
    case "\"", "”", "»", ")", "“", "'": return true
    case "…": return false
    default: return scalar.value >= 0x80 && isSign(scalar)
    }
  }

  /// Symbols, raised figures, and what only says how the one before is shown.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .mathSymbol, .otherNumber, .format, .nonspacingMark: true
    default: false
    }
  }

  private static func isEmoji(_ token: WordToken) -> Bool {
    token.kind == .mark
      && token.text.unicodeScalars.first.map { $0.value >= 0x80 && $0.properties.isEmojiPresentation } == true
  }
}
