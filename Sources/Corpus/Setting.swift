// What a codebook says of the checks themselves.

public import Text

/// How grave a finding is, the gravest last.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case off, hint, info, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .off: 0
    case .hint: 1
    case .info: 2
    case .warning: 3
    case .error: 4
    }
  }
}

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
    guard words.count == 2 || words.count == 4, words[0] == "check" else { return nil }
    guard words.count == 2 || words[2] == "in" else { return nil }
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

/// A pattern of paths: `*` is any run within a name, `?` one character of a name, `**` any run of folders.
public struct PathPattern: Hashable, Sendable {
  /// The pattern as written.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether the pattern covers a path that is relative to the root, with `/` between names. Takes time in proportion
  /// to the product of the two lengths at most.
  public func matches(_ path: String) -> Bool {
    let names = Array(path.split(separator: "/", omittingEmptySubsequences: true))
    let patterns = Array(text.split(separator: "/", omittingEmptySubsequences: true))
    // reached[n]: whether the patterns so far cover the first n names.
    var reached = [true] + Array(repeating: false, count: names.count)
    for pattern in patterns {
      var next = Array(repeating: false, count: names.count + 1)
      for count in 0...names.count {
        if pattern == "**" {
          next[count] = reached[count] || count > 0 && next[count - 1]
        } else if count > 0, reached[count - 1] {
          next[count] = Self.covers(Array(pattern.unicodeScalars), Array(names[count - 1].unicodeScalars))
        }
      }
      reached = next
    }
    return reached[names.count]
  }

  private static func covers(_ pattern: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    var reached = [true] + Array(repeating: false, count: name.count)
    for scalar in pattern {
      var next = Array(repeating: false, count: name.count + 1)
      for count in 0...name.count {
        if scalar == "*" {
          next[count] = reached[count] || count > 0 && next[count - 1]
        } else if count > 0, reached[count - 1] {
          next[count] = scalar == "?" || scalar == name[count - 1]
        }
      }
      reached = next
    }
    return reached[name.count]
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
