// Text as one line of a terminal or a log.

/// Control characters become signs of one column: an article must not move the cursor, set colours or begin a new line; nor
/// may it turn the direction in which a line is read. Commands of CI services within it are words: `#⌗vso[`, `:꞉error`.
public enum PlainLine: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    let isPlain = text.withBytes { utf8 in
      if utf8.mayHide || utf8.mayCommand { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { text.visible.withBytes { append(words: $0, to: &bytes) } }
  }

  /// As it stands, but for what begins a command: `##[` and `##vso[` wherever they are (Azure Pipelines, TeamCity, and GitHub
  /// Actions in its old form), `::` at the beginning (GitHub Actions).
  private static func append(words: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var next = 0
    while next < words.count {
      if words.beginsLoggingCommand(at: next) {
        bytes.append(contentsOf: "#⌗".utf8)
        next += 2
      } else if words.beginsWorkflowCommand(at: next) {
        bytes.append(contentsOf: ":\u{A789}".utf8)
        next += 2
      } else {
        bytes.append(words[next])
        next += 1
      }
    }
  }
}

extension Escaped where Destination == PlainLine {
  /// A page of several lines, each for itself: line ends stay, and all else is escaped.
  public init(lines page: String) {
    self = page.split(separator: "\n", omittingEmptySubsequences: false).map { Escaped(escaping: String($0)) }
      .joined(separator: "\n")
  }
}

extension String {
  /// The text on one line, its control characters and those that set the direction of text as signs of one column. The two
  /// code points that XML and YAML forbid besides become U+FFFD.
  public var visible: String {
    guard withBytes(\.mayHide) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F..<0xA0, 0x2028, 0x2029: shown.append("\u{2421}")
      // Unicode's Bidi_Control: marks, embeddings, overrides and isolates.
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{21C4}")
      case 0xFFFE, 0xFFFF: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The bytes of the text, without a copy where it is stored as any text of Swift's own.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a character may be in it that is shown as a sign: sure where it says no.
  fileprivate var mayHide: Bool {
    // Without a branch, so that many bytes are looked at together: nearly every text is ASCII.
    var isOdd: UInt8 = 0
    for byte in self { isOdd |= (byte < 0x20 ? 1 : 0) | (byte >= 0x7F ? 1 : 0) }
    return isOdd != 0 && mayHideBeyondASCII
  }

  fileprivate var mayHideBeyondASCII: Bool {
    var last: UInt8 = 0
    for byte in self {
      switch byte {
      case 0..<0x20, 0x7F, 0xEF: return true
      case 0x80..<0xA0 where last == 0xC2: return true
      case 0x8E, 0x8F, 0xA8...0xAE: if last == 0x80 || last == 0x81 { return true }
      case 0xA6, 0xA7: if last == 0x81 { return true }
      case 0x9C: if last == 0xD8 { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  /// Whether a command of a CI service may be in it: sure where it says no.
  fileprivate var mayCommand: Bool {
    guard count > 1 else { return false }
    var isOdd: UInt8 = 0
    for index in 1..<count {
      let byte = self[index]
      let isSign: UInt8 = byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") ? 1 : 0
      isOdd |= isSign & (byte == self[index - 1] ? 1 : 0)
    }
    return isOdd != 0
  }

  /// `##`, letters, and `[` or the end, where the program's own words may follow.
  func beginsLoggingCommand(at place: Int) -> Bool {
    guard place + 1 < count, self[place] == UInt8(ascii: "#"), self[place + 1] == UInt8(ascii: "#") else {
      return false
    }
    var next = place + 2
    while next < count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[next] | 0x20) { next += 1 }
    return next == count || self[next] == UInt8(ascii: "[")
  }

  /// `::` with nothing but spaces before it.
  fileprivate func beginsWorkflowCommand(at place: Int) -> Bool {
    guard place + 1 < count, self[place] == UInt8(ascii: ":"), self[place + 1] == UInt8(ascii: ":") else {
      return false
    }
    return self[..<place].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
