// Text made plain, to guess at: dashes, white space and digits of any kind are one kind each.

/// A character of a malformed value.
enum Glyph: Hashable {
  /// ASCII; every hyphen and minus is `-`.
  case character(Unicode.Scalar)
  /// An en dash or a longer one.
  case dash
  /// Any run of white space.
  case space
  /// Anything else.
  case other

  static func read(_ text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    for scalar in text.unicodeScalars {
      let glyph: Glyph
      switch scalar.value {
      case 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D: glyph = .character("-")
      case 0x2012...0x2015: glyph = .dash
      case 0x2019: glyph = .character("'")
      case 0xFF10...0xFF19: glyph = .character(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
      case _ where scalar.properties.isWhitespace: glyph = .space
      case ..<0x80: glyph = .character(scalar)
      default: glyph = .other
      }
      if glyph != .space || glyphs.last != .space { glyphs.append(glyph) }
    }
    return trim(glyphs)
  }

  /// Back to text; what has no ASCII is a mark that no value has.
  static func write(_ glyphs: some Sequence<Glyph>) -> String {
    var text = ""
    for glyph in glyphs {
      switch glyph {
      case .character(let scalar): text.unicodeScalars.append(scalar)
      case .dash: text.append("-")
      case .space: text.append(" ")
      case .other: text.append("!")
      }
    }
    return text
  }

  static func trim(_ glyphs: some Collection<Glyph>) -> [Glyph] {
    var glyphs = Array(glyphs.drop { $0 == .space })
    while glyphs.last == .space { glyphs.removeLast() }
    return glyphs
  }

  /// What stands before and behind the first place of `separator`, without white space around.
  static func split(_ glyphs: [Glyph], at separator: [Glyph]) -> ([Glyph], [Glyph])? {
    guard let start = place(of: separator, in: glyphs) else { return nil }
    return (trim(glyphs[..<start]), trim(glyphs[(start + separator.count)...]))
  }

  fileprivate static func place(of part: [Glyph], in glyphs: [Glyph]) -> Int? {
    guard !part.isEmpty, part.count <= glyphs.count else { return nil }
    return (0...glyphs.count - part.count).first { glyphs[$0...].starts(with: part) }
  }

  var isDigit: Bool { digit != nil }

  var digit: Int? {
    guard case .character(let scalar) = self, "0"..."9" ~= scalar else { return nil }
    return Int(scalar.value - 0x30)
  }

  /// `?`, `~` or `%`.
  var isSign: Bool {
    guard case .character(let scalar) = self else { return false }
    return scalar == "?" || scalar == "~" || scalar == "%"
  }

  var isLetter: Bool {
    guard case .character(let scalar) = self else { return false }
    return "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }

  var inUpperCase: Glyph {
    guard case .character(let scalar) = self, "a"..."z" ~= scalar else { return self }
    return .character(Unicode.Scalar(UInt8(scalar.value - 0x20)))
  }
}

extension [Glyph] {
  /// Every place of `part`, which may not be empty, replaced.
  func replacing(_ part: String, by other: String) -> [Glyph] {
    let (part, other) = (Glyph.read(part), Glyph.read(other))
    var (done, left) = ([Glyph](), self)
    while let start = Glyph.place(of: part, in: left) {
      done += left[..<start] + other
      left = Array(left[(start + part.count)...])
    }
    return done + left
  }
}
