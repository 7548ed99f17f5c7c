// A name or a value that may be a list of several.

internal import Corpus
internal import Text

/// The pieces of one value at the marks by which people separate several.
struct ValueList {
  /// What the value is.
  enum Use {
    case names, roles, cues, values

    var word: String {
      switch self {
      case .names: "name"
      case .roles: "role"
      case .cues: "cue"
      case .values: "value"
      }
    }
  }

  let use: Use
  /// The mark at which it is cut; empty where there is none.
  private(set) var mark = ""
  private(set) var pieces: [String] = []
  /// Whether no bar separates it from others, so that its writer may not know the bar.
  private let isAlone: Bool

  /// The marks, the surest first.
  private static let marks = ["|", "｜", ";", "；", "、", ",", "，", "/", "•", "·"]
  /// Those that stand within a name as well, and separate where white space is on both sides.
  private static let spacedMarks: Set<Character> = ["/", "•", "·"]

  /// Whether a value holds one of the marks: asked of every value, so without strings.
  static func mayBeOne(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    for byte in bytes[range.indices] {
      switch byte {
      case 0x2C, 0x2F, 0x3B, 0x7C, 0xC2, 0xE2, 0xE3, 0xEF: return true
      default: break
      }
    }
    return false
  }

  /// `text` as it is written: a mark behind a backslash belongs to the name.
  init(_ text: String, _ use: Use, isAlone: Bool) {
    (self.use, self.isAlone) = (use, isAlone)
    for mark in Self.marks {
      let pieces = Self.pieces(of: text, at: Character(mark))
      if pieces.count > 1 {
        (self.mark, self.pieces) = (mark, pieces)
        return
      }
    }
  }

  /// The pieces at a mark; one where the mark separates nothing: a comma without white space behind it is of a number.
  private static func pieces(of text: String, at mark: Character) -> [String] {
    var pieces = [""]
    var isEscaped = false
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      if letter == mark, !isEscaped {
        let follows = place + 1 < letters.count ? letters[place + 1] : " "
        let isApart = follows.isWhitespace && (place == 0 || letters[place - 1].isWhitespace)
        if spacedMarks.contains(mark) ? isApart : mark != "," || follows.isWhitespace {
          pieces.append("")
          continue
        }
      }
      isEscaped = letter == "\\" && !isEscaped
      pieces[pieces.count - 1].append(letter)
    }
    let trimmed = pieces.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return trimmed.contains("") ? [text] : trimmed
  }

  /// Whether several were meant.
  func isList(_ definition: Definition, _ scope: Scope) -> Bool {
    guard pieces.count > 1 else { return false }
    switch mark {
    // A piece of one letter is no name that anybody looks for: `T|P`.
    case "|", "｜": return pieces.allSatisfy { $0.count > 1 }
    case ";", "；": return true
    case "、": return use != .roles
    default: break
    }
    switch use {
    case .cues, .values: return isAlone && !isPeriod(pieces.last)
    case .roles: return sharesWord(pieces)
    case .names: return areNames(definition, scope)
    }
  }

  /// Whether pieces at a comma are several names of one actor or issue. A place and its country, a name turned round, a name
  /// with an addition such as `Inc.` and an enumeration are one.
  private func areNames(_ definition: Definition, _ scope: Scope) -> Bool {
    if pieces.dropFirst().contains(where: Self.isAddition) || isPeriod(pieces.last) { return false }
    let keys = pieces.map { NameKey($0) }
    if Set(keys).count < keys.count { return false }
    if sharesWord(pieces) { return true }
    if !isAlone || pieces.contains(where: Self.hasConjunction) || definition.title.contains(",") { return false }
    let title = Self.words(definition.title)
    let own = pieces.flatMap { Self.words($0) }
    if Set(own) == Set(title) { return false }
    let isForeign = pieces.dropFirst().contains { piece in
      scope.holders(of: piece).contains { $0.handle != definition.handle }
    }
    if isForeign { return false }
    let isKnown = pieces.contains { piece in
      NameKey(piece) == NameKey(definition.title) || definition.names.contains { NameKey($0.text) == NameKey(piece) }
    }
    return isKnown || pieces.contains { !Set(Self.words($0)).isDisjoint(with: title) }
  }

  /// Whether two pieces have a word in common that means something.
  private func sharesWord(_ pieces: [String]) -> Bool {
    var seen: Set<String> = []
    for piece in pieces {
      let words = Set(Self.words(piece))
      if !seen.isDisjoint(with: words) { return true }
      seen.formUnion(words)
    }
    return false
  }

  /// The words of three letters or more that are no article and no preposition, without regard to case.
  private static func words(_ text: String) -> [String] {
    TextWord.all(in: Array(text.utf8)).map(\.key).filter { $0.count >= 3 && !small.contains($0) }
  }

  private static let small: Set = [
    "the", "and", "for", "from", "with", "der", "die", "das", "den", "dem", "des", "und", "für", "von", "vom", "les",
    "des", "pour", "los", "las", "del", "por", "para", "his", "her", "its", "their",
  ]

  private static let conjunctions: Set = ["and", "or", "und", "oder", "et", "ou", "y", "e", "o", "&"]

  private static func hasConjunction(_ piece: String) -> Bool {
    piece.split(separator: " ").contains { conjunctions.contains($0.lowercased()) }
  }

  private static let additions: Set = [
    "inc", "ltd", "llc", "corp", "co", "jr", "sr", "plc", "gmbh", "ag", "kg", "sa", "nv", "bv", "phd", "md", "ii",
    "iii",
    "iv", "ed", "eds",
  ]

  private static func isAddition(_ piece: String) -> Bool {
    additions.contains(piece.lowercased().filter { $0 != "." && $0 != " " })
  }

  /// Whether a piece begins like a date: it is a period that was meant, which is another mistake.
  private func isPeriod(_ piece: String?) -> Bool { piece?.contains(where: \.isNumber) ?? false }
}
