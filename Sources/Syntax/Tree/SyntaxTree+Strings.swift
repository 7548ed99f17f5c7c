// The text of ranges: as it stands, and with its escapes undone.

public import Text

extension SyntaxTree {
  /// The bytes of a range as a string; a range beyond the file is clamped.
  public func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.clamped(to: bytes.count).indices], as: UTF8.self)
  }

  /// The text of a range with its escapes undone: a backslash before an ASCII punctuation mark is left out.
  public func unescaped(_ range: TextRange) -> String {
    let source = bytes[range.clamped(to: bytes.count).indices]
    guard source.contains(0x5C) else { return String(decoding: source, as: UTF8.self) }
    var result: [UInt8] = []
    var index = source.startIndex
    while index < source.endIndex {
      if source[index] == 0x5C, index + 1 < source.endIndex, source[index + 1].isASCIIPunctuation { index += 1 }
      result.append(source[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a string says: without its quotation marks, escapes undone.
  public func stringValue(_ range: TextRange) -> String {
    guard range.length >= 2 else { return "" }
    return unescaped(TextRange(range.start + 1, range.end - 1))
  }
}
