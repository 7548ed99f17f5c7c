// The smallest parts of a tag: handles, labels, strings, white space.

internal import Text

enum TagLexer {
  /// The end of the handle at `start`; `start` itself where none is: a handle begins with a letter and does not end in
  /// a full stop.
  static func handleEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end, let first = bytes.codePoint(at: start), first.scalar.isLetter else { return start }
    let run = handleRun(bytes, first.end, end)
    return bytes.byte(run - 1) == 0x2E ? start : run
  }

  /// The end of the run of characters that handles are made of.
  static func handleRun(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F || byte == 0x2E else { break }
        index += 1
      } else {
        guard let point = bytes.codePoint(at: index), point.scalar.isHandlePart else { break }
        index = point.end
      }
    }
    return min(index, end)
  }

  /// The end of a label's letters, digits, `-` and `_`.
  static func labelEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, let point = bytes.codePoint(at: index), point.scalar.isHandlePart, point.scalar != "." {
      index = point.end
    }
    return min(index, end)
  }

  /// The end of the label at `start`, and the colon behind it; nil where no label with a colon stands.
  static func labelAndColon(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (label: Int, colon: Int)? {
    guard start < end, bytes[start] == 0x5E else { return nil }
    let label = labelEnd(bytes, start + 1, end)
    let colon = spaceEnd(bytes, label, end)
    guard label > start + 1, colon < end, bytes[colon] == 0x3A else { return nil }
    return (label, colon)
  }

  /// The end of white space as a tag has it: with the invisible direction marks.
  static func spaceEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let first = bytes[index]
      if first < 0x80 {
        guard first.isASCIISpace else { return index }
        index += 1
      } else {
        guard let point = bytes.codePoint(at: index), point.scalar.isTagSpace else { return index }
        index = point.end
      }
    }
    return min(index, end)
  }

  /// The end of the string whose quotation mark stands at `start`, behind its closing mark; nil where none closes it.
  static func stringEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < end {
      if bytes[index] == 0x5C, bytes.byte(index + 1).isASCIIPunctuation {
        index += 2
        continue
      }
      if bytes[index] == 0x22 { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The end of white space before `end`, walking back.
  static func trimEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, let point = bytes.codePoint(before: index), point.scalar.isTagSpace { index = point.start }
    return max(index, start)
  }
}

/// Whether a text is a handle without its sigil: a letter, then letters, combining marks, digits, `-`, `_` and `.`, the
/// last not `.`.
public func isHandleName(_ name: String) -> Bool {
  let bytes = Array(name.utf8)
  return !bytes.isEmpty && TagLexer.handleEnd(bytes, 0, bytes.count) == bytes.count
}

/// Whether a text is a label without its `^`: letters, combining marks, digits, `-` and `_`.
public func isLabelName(_ name: String) -> Bool {
  let bytes = Array(name.utf8)
  return !bytes.isEmpty && TagLexer.labelEnd(bytes, 0, bytes.count) == bytes.count
}
