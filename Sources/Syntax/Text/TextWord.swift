// The words of a text without markup, as they are compared with words of a codebook.

/// A run of letters, marks and digits, or one character of a script that sets no spaces.
public struct TextWord: Hashable, Sendable {
  /// The bytes of the word.
  public var range: Range<Int>
  /// The word without regard to case.
  public var key: String
  /// Whether only white space, hyphens and apostrophes, or nothing, stand between this word and the one before.
  public var followsClosely: Bool

  /// The words of a text in their order.
  public static func all(in text: [UInt8]) -> [TextWord] {
    var words: [TextWord] = []
    var start: Int?
    var isClose = false
    func end(_ index: Int) {
      guard let first = start else { return }
      let key = String(decoding: text[first..<index], as: UTF8.self).lowercased()
      words.append(TextWord(range: first..<index, key: key, followsClosely: isClose))
      start = nil
      isClose = true
    }
    var index = 0
    while let point = text.codePoint(at: index) {
      if point.scalar.isUnspaced {
        end(index)
        start = index
        end(point.end)
      } else if point.scalar.isLetter || point.scalar.isDigit || point.scalar.isCombining {
        start = start ?? index
      } else {
        end(index)
        if !point.scalar.joinsWords { isClose = false }
      }
      index = point.end
    }
    end(index)
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var joinsWords: Bool {
    switch value {
    case 0x27, 0x2D, 0x2010, 0x2011, 0x2019: true
    default: isSpace
    }
  }
}
