// One value of a list of a definition, `also`, `role`, `in` or `values`: a name and perhaps a period.

internal import Text

/// Where a list is cut, and how a value is written so that it is read back as the same.
enum ListPart {
  /// Whether the `|` at `index` sets two values apart: white space or an end stands on both sides.
  static func isBar(_ bytes: [UInt8], _ index: Int, from start: Int, to end: Int) -> Bool {
    (index <= start || bytes.codePoint(before: index)?.scalar.isSpace ?? true)
      && (index + 1 >= end || bytes.codePoint(at: index + 1)?.scalar.isSpace ?? true)
  }

  /// The comma before a period: the last one outside brackets, if what follows starts like a date.
  static func periodComma(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var last: Int?
    var depth = 0
    var index = start
    while index < end {
      switch bytes[index] {
      case 0x5C where bytes.byte(index + 1).isASCIIPunctuation: index += 1
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth = max(0, depth - 1)
      case 0x2C where depth == 0: last = index
      default: break
      }
      index += 1
    }
    guard let last else { return nil }
    var next = last + 1
    while next < end, let point = bytes.codePoint(at: next), point.scalar.isSpace { next = point.end }
    return DateShape.begins(bytes, min(next, end), end) ? last : nil
  }

  /// A name with the backslashes that it needs, and no more.
  static func written(_ name: [UInt8], isDated: Bool, mayBeDated: Bool) -> [UInt8] {
    var text: [UInt8] = []
    let opensBracket = isDated && opensBracket(name)
    for (index, byte) in name.enumerated() {
      switch byte {
      case 0x5C where index + 1 == name.count || name[index + 1].isASCIIPunctuation: text.append(0x5C)
      case 0x7C where isBar(name, index, from: 0, to: name.count): text.append(0x5C)
      case 0x5B, 0x7B: if opensBracket { text.append(0x5C) }
      default: break
      }
      text.append(byte)
    }
    // Behind the comma of a period, or of none at all, another may look like one.
    while !isDated, mayBeDated, let comma = periodComma(text, 0, text.count) { text.insert(0x5C, at: comma) }
    return text
  }

  /// Whether a bracket of a name stays open, so that a comma behind the name would stand within.
  private static func opensBracket(_ name: [UInt8]) -> Bool {
    var depth = 0
    for byte in name {
      if byte == 0x5B || byte == 0x7B { depth += 1 }
      if byte == 0x5D || byte == 0x7D { depth = max(0, depth - 1) }
    }
    return depth > 0
  }
}

/// A value of `also`, `role` or `in` as it is written: a name, its escapes undone, and a period. Read behind the key it is
/// the same name and the same period.
public func writtenPart(_ name: String, period: String? = nil) -> String {
  let bytes = ListPart.written(Array(name.utf8), isDated: period != nil, mayBeDated: true)
  let text = String(decoding: bytes, as: UTF8.self)
  return period.map { "\(text), \($0)" } ?? text
}

/// A value of `values` or `statuses` as it is written: a word, its escapes undone. Read behind the key it is the same word.
public func writtenWord(_ word: String) -> String {
  String(decoding: ListPart.written(Array(word.utf8), isDated: false, mayBeDated: false), as: UTF8.self)
}

/// A title as it is written: a backslash that would undo itself has one more.
public func writtenTitle(_ title: String) -> String {
  let bytes = Array(title.utf8)
  guard bytes.holds(0x5C) else { return title }
  var text: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if byte == 0x5C, bytes.byte(index + 1).isASCIIPunctuation { text.append(0x5C) }
    text.append(byte)
  }
  return String(decoding: text, as: UTF8.self)
}
