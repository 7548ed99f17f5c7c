// Text within Markdown: CommonMark 0.31 with the links that GitHub's and the editors' Markdown find by themselves.

/// A text is words of a paragraph: no emphasis, link, image, HTML, heading or list comes of it, and it stays on its line.
/// `\(code: text)` is the text between backticks, `\(address: uri)` the address of a link.
public enum MarkdownText: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    let isBeginning = isAtBeginning(bytes)
    text.visible.withBytes { text in
      let start = text.firstIndex { $0 != UInt8(ascii: " ") } ?? text.count
      let number = text[start...].prefix(while: isDigit).endIndex
      for (place, byte) in text.enumerated() {
        let isBlock = place == start && mayBeginBlock(byte) || place == number && endsListNumber(byte)
        if isMarkup(byte) || isBeginning && isBlock || means(text, at: place) { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      }
    }
  }

  /// Whether a line has nothing yet but what begins a quotation or an item of a list.
  private static func isAtBeginning(_ bytes: [UInt8]) -> Bool {
    for byte in bytes.reversed() {
      switch byte {
      case UInt8(ascii: "\n"): return true
      case UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "-"): break
      default: return false
      }
    }
    return true
  }

  /// What means something wherever it stands.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// What begins a heading, a quotation, a list, a rule or a table at the beginning of a line.
  private static func mayBeginBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: ":"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The colon of `https://`, the full stop of `www.`, the ampersand of `&lt;`, and a tilde that may strike words out: not
  /// one at the end, as of a date.
  private static func means(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: ":"): place + 1 < text.count && text[place + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."): place >= 3 && text[(place - 3)..<place].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    case UInt8(ascii: "~"):
      text[place...].dropFirst().first != nil || text[..<place].last.map { $0 == UInt8(ascii: "~") } ?? true
    case UInt8(ascii: "&"): text[place...].contains(UInt8(ascii: ";"))
    default: false
    }
  }

  /// What makes a number at the beginning of a line that of a list.
  private static func endsListNumber(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What `append` has written, as the text that it was: for a client that shows Markdown as it stands. What stands between
  /// backticks is left alone.
  public static func withoutEscapes(_ markdown: String) -> String {
    var shown: [UInt8] = []
    markdown.withBytes { bytes in
      var next = 0
      while next < bytes.count {
        let end = endOfCode(bytes, at: next)
        if end > next {
          shown.append(contentsOf: bytes[next..<end])
          next = end
          continue
        }
        if bytes[next] == UInt8(ascii: "\\"), next + 1 < bytes.count, bytes[next + 1].isMarkdownPunctuation {
          next += 1
        }
        shown.append(bytes[next])
        next += 1
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Behind the code that begins at a place; the place itself where none does.
  private static func endOfCode(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let tick = UInt8(ascii: "`")
    func run(_ start: Int) -> Int { bytes[start...].prefix { $0 == tick }.count }
    let fence = run(place)
    guard fence > 0 else { return place }
    var next = place + fence
    while next < bytes.count {
      let length = run(next)
      if length == fence { return next + length }
      next += max(length, 1)
    }
    return place
  }
}

extension Escaped.Interpolation where Destination == MarkdownText {
  /// The text between backticks, more of them than it holds itself in one place.
  public mutating func appendInterpolation(code text: String) {
    let text = text.visible
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = repeatElement(UInt8(ascii: "`"), count: longest + 1)
    // One space at each end is no part of the code.
    let needsSpace =
      text.isEmpty || text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && text.hasSuffix(" ")
    bytes.append(contentsOf: fence)
    if needsSpace { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: text.utf8)
    if needsSpace { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: fence)
  }

  /// The text within a cell of a table: a bar in it is escaped, too.
  public mutating func appendInterpolation(cell text: String) {
    var escaped: [UInt8] = []
    MarkdownText.append(text, to: &escaped)
    var isBehindEscape = false
    for byte in escaped {
      if byte == UInt8(ascii: "|"), !isBehindEscape { bytes.append(UInt8(ascii: "\\")) }
      isBehindEscape = byte == UInt8(ascii: "\\") && !isBehindEscape
      bytes.append(byte)
    }
  }

  /// The address of a link, between its parentheses: what would end it there is percent-encoded. What is percent-encoded
  /// already stays so.
  public mutating func appendInterpolation(address uri: String) {
    for byte in uri.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "&"), 0...0x20, 0x7F...0xFF:
        bytes += [UInt8(ascii: "%"), HexDigit.byte(for: byte >> 4), HexDigit.byte(for: byte)]
      default: bytes.append(byte)
      }
    }
  }
}

extension UInt8 {
  /// Whether a backslash before it is an escape.
  fileprivate var isMarkdownPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
