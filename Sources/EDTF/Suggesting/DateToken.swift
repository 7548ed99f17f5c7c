// The numbers, words and marks of a malformed value.

/// A run of digits, a run of letters, or one other character.
enum DateToken: Hashable {
  /// The number and how many digits wrote it, at most 18.
  case number(Int, width: Int)
  /// In lower case.
  case word(String)
  case mark(Unicode.Scalar)
  case space

  /// `nil` where something stands in it that no date has.
  static func read(_ glyphs: [Glyph]) -> [DateToken]? {
    var tokens: [DateToken] = []
    var at = 0
    while at < glyphs.count {
      let rest = glyphs[at...]
      switch glyphs[at] {
      case let glyph where glyph.isDigit:
        let digits = rest.prefix(while: \.isDigit)
        guard digits.count <= 18 else { return nil }
        tokens.append(.number(digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }, width: digits.count))
        at += digits.count
      case let glyph where glyph.isLetter:
        let letters = rest.prefix(while: \.isLetter)
        tokens.append(.word(Glyph.write(letters).lowercased()))
        at += letters.count
      case .character(let scalar):
        tokens.append(.mark(scalar))
        at += 1
      case .dash:
        tokens.append(.mark("-"))
        at += 1
      case .space:
        tokens.append(.space)
        at += 1
      case .other: return nil
      }
    }
    return tokens
  }
}

extension [DateToken] {
  /// Numbers as how many digits they have (1–9), words and marks as themselves: `1993-W16` is `4-w2`.
  var shape: String {
    reduce(into: "") { shape, token in
      switch token {
      case .number(_, let width): shape += String(Swift.min(width, 9))
      case .word(let word): shape += word
      case .mark(let mark): shape.unicodeScalars.append(mark)
      case .space: shape += " "
      }
    }
  }

  var numbers: [Int] {
    compactMap { if case .number(let value, _) = $0 { value } else { nil } }
  }
}
