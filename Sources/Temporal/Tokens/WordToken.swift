// Running text as words, numbers and marks.
//
// This module may not know `Text`, and cuts and folds words for its own tables: figures, dashes and apostrophes of any width.

/// A word, a number or a mark of a text.
struct WordToken {
  enum Kind { case word, number, mark }

  var kind: Kind
  /// In lower case; figures and marks of any width as those of ASCII, every dash `-`, every apostrophe `'`.
  var text: String
  /// Bytes of the source's UTF-8.
  var range: Range<Int>
  /// Whether the first letter is a capital.
  var isCapitalised: Bool
  /// Whether white space stands before it.
  var hasSpaceBefore: Bool
  /// Whether a paragraph ends before it.
  var hasBreakBefore = false
  /// The letters as they stand.
  var source: String

  /// The number that figures write, where there are no more than nine.
  var number: Int? { kind == .number && text.utf8.count <= 9 ? Int(text) : nil }
  var width: Int { text.utf8.count }

  /// Every token of a text. In `unspaced` text each letter of a script that sets no spaces is a word.
  static func read(_ text: String) -> [WordToken] {
    var tokens: [WordToken] = []
    var at = 0
    var (space, lines) = (false, 0)
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      defer { at += length }
      let glyph = Glyph(scalar)
      if glyph.kind == nil {
        space = true
        if scalar == "\n" { lines += 1 }
        continue
      }
      guard let kind = glyph.kind else { continue }
      if !space, glyph.joins, let last = tokens.last, last.kind == kind, last.joins {
        tokens[tokens.count - 1].text += glyph.text
        tokens[tokens.count - 1].source.unicodeScalars.append(scalar)
        tokens[tokens.count - 1].range = last.range.lowerBound..<at + length
      } else {
        tokens.append(
          WordToken(
            kind: kind,
            text: glyph.text,
            range: at..<at + length,
            isCapitalised: scalar.isASCII ? 0x41...0x5A ~= scalar.value : scalar.properties.isUppercase,
            hasSpaceBefore: space,
            hasBreakBefore: lines >= 2,
            source: String(scalar),
            joins: glyph.joins
          )
        )
      }
      (space, lines) = (false, 0)
    }
    return tokens
  }

  private var joins: Bool

  private init(
    kind: Kind,
    text: String,
    range: Range<Int>,
    isCapitalised: Bool,
    hasSpaceBefore: Bool,
    hasBreakBefore: Bool,
    source: String,
    joins: Bool
  ) {
    (self.kind, self.text, self.range, self.source) = (kind, text, range, source)
    self.isCapitalised = isCapitalised
    (self.hasSpaceBefore, self.hasBreakBefore, self.joins) = (hasSpaceBefore, hasBreakBefore, joins)
  }

  /// A code point as part of a token.
  private struct Glyph {
    /// `nil` is white space.
    var kind: Kind?
    var text: String
    /// Whether it goes on what stands before it.
    var joins = false

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: (kind, text, joins) = (.number, String(scalar), true)
      case 0xFF10...0xFF19: (kind, text, joins) = (.number, String(Int(scalar.value) - 0xFF10), true)
      case 0x61...0x7A: (kind, text, joins) = (.word, String(scalar), true)
      case 0x41...0x5A: (kind, text, joins) = (.word, String(scalar).lowercased(), true)
      case 0x27, 0x2018, 0x2019, 0x2BC: (kind, text) = (.mark, "'")
      case 0x2D, 0x2010...0x2015, 0x2212, 0x301C, 0xFF5E, 0x7E: (kind, text) = (.mark, "-")
      // Behind an emoji: how it is shown.
      case 0xFE00...0xFE0F: (kind, text) = (.mark, String(scalar))
      case 0x20, 0x09...0x0D, 0xA0, 0x3000: (kind, text) = (nil, "")
      case ..<0x80: (kind, text) = (.mark, String(scalar))
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF: (kind, text) = (.word, String(scalar))
      case 0xFF01...0xFF5E:
        let plain = Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) } ?? ""
        (kind, text) = (.mark, plain)
      default:
        let properties = scalar.properties
        if properties.isWhitespace {
          (kind, text) = (nil, "")
        } else if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
          (kind, text, joins) = (.word, properties.lowercaseMapping, true)
        } else {
          (kind, text) = (.mark, String(scalar))
        }
      }
    }
  }
}
