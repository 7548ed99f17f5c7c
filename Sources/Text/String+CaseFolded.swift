// Texts without regard to case: the one folding by which names and words are compared.

extension String {
  /// The same for texts that differ in case alone, in every script, or in how a letter is made up of code points: `É` is
  /// `e` with U+0301, `ß` is `SS`, and the `ς` at the end of a word is `Σ`. In Unicode's form NFC.
  ///
  /// This is Unicode's full case folding, but for the four letters i: the language of a name is not known, in Turkish
  /// `İ` is the capital of `i` and `I` that of `ı`, elsewhere `I` is the capital of `i`; so all four are one. Wide letters
  /// (`Ａ`) have case and stay wide: they are no other form of narrow ones but another choice of the writer.
  public var caseFolded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    if let plain = plainlyFolded { return plain }
    var scalars = String.UnicodeScalarView()
    for scalar in normalised.unicodeScalars {
      if scalar == "\u{307}", scalars.last == "i" { continue }
      scalars.append(contentsOf: scalar.withoutCase.unicodeScalars)
    }
    return String(scalars).normalised
  }
}

extension String {
  /// The folding of a text whose letters are in NFC wherever they stand, and have one small form or no case: those of
  /// Latin 1, of Chinese and Japanese, and of Korean. nil for others, which take ten times as long.
  private var plainlyFolded: String? {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
        guard let small = Unicode.Scalar(scalar.value + 0x20) else { return nil }
        scalars.append(small)
      case 0..<0xB5, 0xB6..<0xDF, 0xE0...0xFF, 0x3001...0x3020, 0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x9FFF,
        0xAC00...0xD7A3:
        scalars.append(scalar)
      default: return nil
      }
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// What all cases of the scalar have in common.
  fileprivate var withoutCase: String {
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(value | 0x20).map { String($0) } ?? ""
    case 0..<0x80, 0x2E80...0xA63F, 0xAC00...0xD7FF: return String(self)
    case 0x130, 0x131: return "i"
    default: break
    }
    // By capitals, since those of `ß` and of `ς` are those of `ss` and of `σ`; the small one first, since `ẞ` is a capital.
    var capitals = ""
    for small in properties.lowercaseMapping.unicodeScalars { capitals += small.properties.uppercaseMapping }
    var folded = ""
    for capital in capitals.unicodeScalars { folded += capital.properties.lowercaseMapping }
    return folded
  }
}
