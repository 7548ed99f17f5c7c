// What was typed to find a definition or an article by its name.

internal import Syntax
internal import Text

/// Typed letters, made ready to be compared with names.
struct SymbolQuery {
  /// What a sigil before the letters asks for; nil where none stands there.
  let namespace: Namespace?
  /// The words without regard to case, one space between them.
  let text: [UInt8]
  let words: [ArraySlice<UInt8>]
  /// The characters but for the spaces.
  let characters: [ArraySlice<UInt8>]
  /// A bit for each letter: a name that lacks one of them does not fit.
  let letters: UInt64
  /// The same of the bytes that begin a word of what was typed, of those that begin a character, and of the first.
  private let (initials, starts, first): (UInt64, UInt64, UInt64)

  init(_ typed: String) {
    let sigil = typed.utf8.first.flatMap { Sigil(rawValue: $0) }
    namespace = sigil.map { Namespace($0) }
    let folded = (sigil == nil ? typed : String(typed.dropFirst())).caseFolded
    text = Array(folded.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
    words = text.split(separator: 0x20)
    var characters: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices.dropFirst() + [text.count] where index == text.count || text[index] & 0xC0 != 0x80 {
      if index > start, text[start] != 0x20 { characters.append(text[start..<index]) }
      start = index
    }
    self.characters = characters
    letters = Self.letters(text[...])
    initials = words.reduce(0) { $0 | Self.letters($1.prefix(1)) }
    starts = characters.reduce(0) { $0 | Self.letters($1.prefix(1)) }
    first = Self.letters(text.prefix(1))
  }

  /// A bit for each letter of a text: one for each of the alphabet and each digit, and few for all other characters.
  static func letters(_ text: ArraySlice<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for byte in text { bits |= letter(byte) }
    return bits
  }

  /// The same of the letters that begin the words of a folded name, and of its first.
  static func initials(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for index in name.indices where index == 0 || beginsWord(name, index) { bits |= letter(name[index]) }
    return bits
  }

  private static func letter(_ byte: UInt8) -> UInt64 {
    switch byte {
    case 0x61...0x7A: 1 << UInt64(byte - 0x61)
    case 0x30...0x39: 1 << UInt64(byte - 0x30 + 26)
    case 0x20: 0
    default: 1 << UInt64(36 + byte % 28)
    }
  }

  /// How a folded name with some initials fits; nil where it does not, but perhaps by its letters.
  func fit(_ name: UnsafeBufferPointer<UInt8>, initials others: UInt64) -> FoundSymbol.Fit? {
    if first & ~others == 0 {
      if holds(text, name, at: 0) { return name.count == text.count ? .exact : .prefix }
      if initials & ~others == 0, beginsWords(name) { return .wordStarts }
      if starts & ~others == 0, isOfInitials(name) { return .wordStarts }
    }
    return place(of: text[...], in: name, from: 0) != nil ? .part : nil
  }

  /// Whether a name with some initials may fit by its letters.
  func mayFitByLetters(initials others: UInt64) -> Bool { first & ~others == 0 }

  /// Whether each word that was typed begins a word of the name, in their order.
  private func beginsWords(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    for word in words {
      while true {
        guard let found = place(of: word, in: name, from: index) else { return false }
        index = found + word.count
        if Self.beginsWord(name, found) { break }
        index = found + 1
      }
    }
    return true
  }

  /// Whether the characters are the first of words that follow each other.
  private func isOfInitials(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard words.count == 1, characters.count > 1 else { return false }
    var next = 0
    for index in name.indices where Self.beginsWord(name, index) {
      if holds(characters[next], name, at: index) {
        next += 1
        if next == characters.count { return true }
      } else if next > 0 {
        next = holds(characters[0], name, at: index) ? 1 : 0
      }
    }
    return false
  }

  /// Whether a name has the characters in their order, the first at the beginning of a word.
  func fitsByLetters(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = characters.first else { return false }
    var start = 0
    while let found = place(of: first, in: name, from: start) {
      start = found + 1
      guard Self.beginsWord(name, found) else { continue }
      var index = found + first.count
      for character in characters.dropFirst() {
        guard let found = place(of: character, in: name, from: index) else { return false }
        index = found + character.count
      }
      return true
    }
    return false
  }

  /// Whether a word begins at a place: behind what is no letter, and at each character of a script that sets no spaces.
  private static func beginsWord(_ name: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = name[index]
    if byte < 0x80 ? !byte.isLetterOrDigit : byte & 0xC0 == 0x80 { return false }
    guard index > 0, byte < 0xE3 else { return true }
    let before = name[index - 1]
    if before < 0x80 { return !before.isLetterOrDigit }
    // Quotation marks and dashes (U+2000 to U+206F), and those of Chinese and Japanese.
    guard index >= 3, name[index - 3] == 0xE2 || name[index - 3] == 0xE3 else { return false }
    return name[index - 2] == 0x80 || name[index - 3] == 0xE2 && name[index - 2] == 0x81
  }

  private func holds(_ bytes: some Collection<UInt8>, _ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + bytes.count <= name.count else { return false }
    var index = place
    for byte in bytes {
      if name[index] != byte { return false }
      index += 1
    }
    return true
  }

  private func place(of bytes: ArraySlice<UInt8>, in name: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = bytes.first, name.count >= bytes.count else { return nil }
    var index = start
    let last = name.count - bytes.count
    while index <= last {
      if name[index] == first, holds(bytes, name, at: index) { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Of folded text.
  fileprivate var isLetterOrDigit: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}
