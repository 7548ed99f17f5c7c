// The classes of characters that the language knows.

extension [UInt8] {
  /// The byte at `index`, or 0 beyond either end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }
}

extension UInt8 {
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A space, tab, vertical tab, form feed, or line end.
  var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension Unicode.Scalar {
  /// Unicode White_Space.
  public var isSpace: Bool { value < 0x80 ? UInt8(value).isASCIISpace : properties.isWhitespace }

  /// White space within a tag: White_Space and the invisible direction marks.
  var isTagSpace: Bool {
    switch value {
    case 0x200E, 0x200F, 0x061C, 0x2066...0x2069: true
    default: isSpace
    }
  }

  /// Unicode Quotation_Mark.
  public var isQuotation: Bool { value < 0x80 ? value == 0x22 || value == 0x27 : properties.isQuotationMark }

  /// General category P.
  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// General category L.
  public var isLetter: Bool {
    if value < 0x80 { return UInt8(value).isASCIILetter }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// General category M.
  public var isCombining: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// General category Nd.
  var isDigit: Bool {
    value < 0x80 ? UInt8(value).isASCIIDigit : properties.generalCategory == .decimalNumber
  }

  /// A letter, combining mark, digit, `-`, `_` or `.`.
  var isHandlePart: Bool {
    if value < 0x80 {
      return UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit || value == 0x2D || value == 0x5F || value == 0x2E
    }
    return isLetter || isCombining || isDigit
  }

  /// Whether the scalar is of a script that sets no spaces between words (the reference's list, by ranges).
  public var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF,  // Thai, Lao
      0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F,  // Myanmar
      0x1780...0x17FF, 0x19E0...0x19FF,  // Khmer
      0x0F00...0x0FFF,  // Tibetan
      0xA980...0xA9DF,  // Javanese
      0x1B00...0x1B7F,  // Balinese
      0x1950...0x19DF, 0x1A20...0x1AAF, 0xAA80...0xAADF,  // Tai Le, New Tai Lue, Tai Tham, Tai Viet
      0xA000...0xA4CF,  // Yi
      0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x303B,  // marks of Han and kana
      0x3041...0x30FF, 0x31F0...0x31FF, 0x1AFF0...0x1B16F, 0xFF66...0xFF9F,  // kana
      0x3105...0x312F, 0x31A0...0x31BF,  // Bopomofo
      0x2E80...0x2FDF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:  // Han
      true
    default: false
    }
  }
}
