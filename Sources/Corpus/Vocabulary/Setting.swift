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

  init(code: String, pattern: PathPattern?, severity: Severity?, key: TextRange, value: TextRange) {
    (self.code, self.pattern, self.severity, self.key, self.value) = (code, pattern, severity, key, value)
  }

  /// Reads a codebook's entry; nil where its key is no setting.
  init?(_ entry: HeaderEntry, _ tree: SyntaxTree) {
    guard let words = SettingKey(tree.bytes, entry.key) else { return nil }
    code = tree.string(words.code)
    pattern = words.pattern.map { PathPattern(tree.string($0)) }
    severity = Severity(rawValue: tree.string(entry.value))
    (key, value) = (entry.key, entry.value)
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
