// The words of a text without markup, as they are compared with words of a codebook.

/// A run of letters, marks and digits, or one character of a script that sets no spaces.
public struct TextWord: Hashable, Sendable {
  /// The bytes of the word.
  public var range: Range<Int>
  /// The word without regard to case (see `String.caseFolded`).
  public var key: String
  /// Whether only white space, hyphens and apostrophes, or nothing, stand between this word and the one before.
  public var followsClosely: Bool

  /// The words of a text in their order.
  public static func all(in text: [UInt8]) -> [TextWord] {
    text.withUnsafeBufferPointer { bytes in
      let scanner = NameScanner(bytes: bytes)
      var words: [TextWord] = []
      var isClose = false
      var index = scanner.start(after: 0)
      while index < bytes.count {
        let token = scanner.token(at: index)
        switch token.kind {
        case .word, .unspaced:
          words.append(
            TextWord(range: token.start..<token.end, key: scanner.folded(token), followsClosely: isClose)
          )
          isClose = true
        case .other:
          let mark = scanner.spelling(of: token)
          if mark != "-" && mark != "'" { isClose = false }
        }
        index = scanner.start(after: token.end)
      }
      return words
    }
  }
}
