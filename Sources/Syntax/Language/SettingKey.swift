// The parts of a setting's key.

public import Text

/// `check CODE` or `check CODE in PATTERN`, the key of a setting. Any white space stands between its words; that within a
/// pattern belongs to it.
public struct SettingKey: Hashable, Sendable {
  public let code: TextRange
  /// nil where the setting is for all files.
  public let pattern: TextRange?
  /// `check`, the code, `in` and the pattern.
  let words: [TextRange]

  /// Reads a key, which has no white space at its ends; nil where it is no setting's.
  public init?(_ bytes: [UInt8], _ key: TextRange) {
    let builder = TreeBuilder(partOf: bytes)
    let end = Int(key.end)
    var words: [TextRange] = []
    var index = Int(key.start)
    while index < end {
      var last = words.count == 3 ? end : index
      while last < end, let point = bytes.codePoint(at: last), !point.scalar.isSpace { last = point.end }
      words.append(TextRange(index, min(last, end)))
      index = builder.skipSpace(last, end)
    }
    guard words.count == 2 || words.count == 4, SettingWord(bytes, words[0]) == .check else { return nil }
    guard words.count == 2 || SettingWord(bytes, words[2]) == .in else { return nil }
    (code, pattern) = (words[1], words.count == 4 ? words[3] : nil)
    self.words = words
  }
}
