// What a codebook says of the checks themselves.

internal import Syntax
public import Text

/// `check untagged-mention in drafts/**: off`: the severity of one check, for all files or for some.
public struct Setting: Hashable, Sendable {
  public var code: String
  /// The files it is for, relative to the root; nil for all.
  public var pattern: PathPattern?
  /// nil where the word is no severity.
  public var severity: Severity?
  /// The key as written.
  public var key: TextRange
  public var value: TextRange

  /// Reads the key and the value of a codebook's entry; nil where the key is no setting.
  init?(key: String, value: String, keyRange: TextRange, valueRange: TextRange) {
    let words = key.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    guard words.count == 2 || words.count == 4, words[0] == SettingWord.check.written else { return nil }
    guard words.count == 2 || words[2] == SettingWord.in.written else { return nil }
    code = String(words[1])
    pattern = words.count == 4 ? PathPattern(String(words[3]).trimmed) : nil
    severity = Severity(rawValue: value)
    self.key = keyRange
    self.value = valueRange
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Setting {
  /// The setting without its places.
  var meaning: Setting {
    var copy = self
    copy.key = TextRange(at: 0)
    copy.value = TextRange(at: 0)
    return copy
  }
}
