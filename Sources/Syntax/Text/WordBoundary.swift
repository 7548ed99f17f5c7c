// The word that a brace marks: back from the brace to what bounds it.
//
// This is the language's own rule, which the parser and `WordsBefore` share. Words that are compared with names and cues
// are cut by `NameScanner`.

internal import Text

struct WordBoundary {
  private let bytes: [UInt8]
  /// The backslashes of the paragraph that make a character text, in order.
  private let escapes: [Int]
  private let limit: Int

  init(_ bytes: [UInt8], _ escapes: [Int], _ limit: Int) {
    self.bytes = bytes
    self.escapes = escapes
    self.limit = limit
  }

  /// Where the word before the brace at `brace` begins; `brace` itself where there is none.
  func start(before brace: Int) -> Int {
    var left = escapes.count - 1
    while left >= 0, escapes[left] >= brace { left -= 1 }
    var start = brace
    var next: Unicode.Scalar?
    while let point = before(start, &left) {
      if bounds(point, next, left) { break }
      next = point.scalar
      start = point.start
    }
    return withoutLeadingPunctuation(start, brace)
  }

  /// The code point before `index` with the backslash that escapes it, if one does.
  private func before(_ index: Int, _ left: inout Int) -> CodePoint? {
    guard index > limit, var point = bytes.codePoint(before: index) else { return nil }
    if left >= 0, escapes[left] == point.start - 1 {
      point.start -= 1
      left -= 1
    }
    return point
  }

  private func bounds(_ point: CodePoint, _ next: Unicode.Scalar?, _ left: Int) -> Bool {
    switch point.scalar {
    case "[", "]", "{", "}", "(", ")", "/", "\u{2013}", "\u{2014}": return true
    case "-":
      var left = left
      return before(point.start, &left)?.scalar == "-"
    case "'", "\u{2019}": return !isApostrophe(point, next, left)
    case "\"", "\u{05F4}":
      guard let previous = base(before: point.start, left), previous.isLetter, let next, next.isLetter else {
        return point.scalar == "\""
      }
      return false
    default:
      return point.scalar.value < 0x80 ? point.scalar.isSpace : point.scalar.isSpace || point.scalar.isQuotation
    }
  }

  private func isApostrophe(_ point: CodePoint, _ next: Unicode.Scalar?, _ left: Int) -> Bool {
    if let next, next.isDigit { return true }
    guard let previous = base(before: point.start, left) else { return false }
    return previous.isLetter || previous.isDigit || previous == "."
  }

  /// The scalar before `index`, through combining marks.
  private func base(before index: Int, _ left: Int) -> Unicode.Scalar? {
    var (left, index) = (left, index)
    while let point = before(index, &left) {
      if !point.scalar.isCombining { return point.scalar }
      index = point.start
    }
    return nil
  }

  private func withoutLeadingPunctuation(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, let point = bytes.codePoint(at: index) {
      let following = bytes.codePoint(at: point.end).flatMap { $0.start < end ? $0.scalar : nil }
      guard point.scalar.isPunctuation else { break }
      if point.scalar == "'" || point.scalar == "\u{2019}", let following, following.isDigit { break }
      index = point.end
    }
    return index
  }

  /// Whether the words hold a character of a script that sets no spaces.
  static func isUnspaced(_ bytes: [UInt8], _ words: TextRange) -> Bool {
    var index = Int(words.start)
    while index < Int(words.end) {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let point = bytes.codePoint(at: index) else { return false }
      if point.scalar.isUnspaced { return true }
      index = point.end
    }
    return false
  }

  /// Where a word's last mark stands that is hardly the word's own. A full stop may be: `U.S.`.
  static func lastPunctuation(_ bytes: [UInt8], _ words: TextRange) -> Int? {
    guard let last = bytes.codePoint(before: Int(words.end)) else { return nil }
    switch last.scalar {
    case ",", ";", ":", "!", "?", "\u{2026}", "\u{060C}", "\u{061B}", "\u{061F}": return last.start
    default: return nil
    }
  }
}
