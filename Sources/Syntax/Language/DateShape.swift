// What is taken for a date before it is read: the shape of its first characters.

enum DateShape {
  /// Whether bytes start like a date: after `? ~ %` and `-`, four of digit or `X`; or `Y`, `P`, `PT`, `R` or `/` and a
  /// digit; or `Y-` and a digit, `R/` and what repeats; or `[`, `{` or `../`. Decides whether what follows the last comma of
  /// a name is its period.
  static func begins(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    func at(_ offset: Int) -> UInt8 { index + offset < end ? bytes.byte(index + offset) : 0 }
    while [0x3F, 0x7E, 0x25].contains(at(0)) { index += 1 }
    if at(0) == 0x2D { index += 1 }
    switch at(0) {
    case 0x5B, 0x7B: return true
    case 0x2E: return at(1) == 0x2E && at(2) == 0x2F
    case 0x59: return at(1).isASCIIDigit || at(1) == 0x2D && at(2).isASCIIDigit
    case 0x52: return at(1).isASCIIDigit || at(1) == 0x2F && (at(2).isASCIIDigit || at(2) == 0x50)
    case 0x2F: return at(1).isASCIIDigit
    case 0x50: return at(1).isASCIIDigit || at(1) == 0x54 && at(2).isASCIIDigit
    default: return (0..<4).allSatisfy { at($0).isASCIIDigit || at($0) == 0x58 }
    }
  }

  /// Whether an item of a tag, or a value of a clause, is a date: it starts like one, or, since no name can stand there,
  /// with any digit, with `-` and a digit, with `/` or with `..`.
  static func beginsItem(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let first = bytes.byte(start)
    let second = start + 1 < end ? bytes.byte(start + 1) : 0
    if first.isASCIIDigit || first == 0x2F { return true }
    if first == 0x2D, second.isASCIIDigit { return true }
    if first == 0x2E, second == 0x2E { return true }
    return begins(bytes, start, end)
  }
}
