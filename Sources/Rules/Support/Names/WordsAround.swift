// Words that stand directly before or behind a place of a text, with no markup between.

internal import Syntax
internal import Text

/// The bytes of an article's text with its markup, asked for plain words, in UTF-8, at a place.
struct WordsAround {
  private let bytes: [UInt8]
  private let body: Range<Int>

  init(_ bytes: [UInt8], within body: TextRange) {
    self.bytes = bytes
    self.body = body.indices
  }

  /// Where some words begin that end at `place`; `place` itself for none. nil where other words stand there, and where the
  /// first of them is the end of a longer word. A space of the words is any white space without a blank line; the first
  /// letter may be a capital.
  func start(of wanted: ArraySlice<UInt8>, endingAt place: Int) -> Int? {
    var index = place
    var next = wanted.endIndex
    while next > wanted.startIndex {
      next -= 1
      if wanted[next] == 0x20 {
        guard let start = spaceStart(before: index) else { return nil }
        index = start
      } else {
        guard index > body.lowerBound, isSame(bytes[index - 1], wanted[next], isFirst: next == wanted.startIndex) else {
          return nil
        }
        index -= 1
      }
    }
    guard wanted.isEmpty || !isLetter(before: index) else { return nil }
    return index
  }

  /// Where some words end that begin at `place`; as `start`.
  func end(of wanted: ArraySlice<UInt8>, from place: Int) -> Int? {
    var index = place
    for byte in wanted {
      if byte == 0x20 {
        guard let end = spaceEnd(from: index) else { return nil }
        index = end
      } else {
        guard index < body.upperBound, bytes[index] == byte else { return nil }
        index += 1
      }
    }
    guard wanted.isEmpty || !isLetter(at: index) else { return nil }
    return index
  }

  private func isSame(_ byte: UInt8, _ wanted: UInt8, isFirst: Bool) -> Bool {
    byte == wanted || isFirst && wanted >= 0x61 && wanted <= 0x7A && byte == wanted - 0x20
  }

  /// Where the white space begins that ends at a place; nil where none does, and where it holds a blank line.
  func spaceStart(before end: Int) -> Int? {
    var index = end
    var lineEnds = 0
    while index > body.lowerBound, let point = bytes.codePoint(before: index), point.scalar.isSpace {
      if point.scalar == "\n" { lineEnds += 1 }
      index = point.start
    }
    return index < end && lineEnds < 2 ? index : nil
  }

  private func spaceEnd(from start: Int) -> Int? {
    var index = start
    var lineEnds = 0
    while index < body.upperBound, let point = bytes.codePoint(at: index), point.scalar.isSpace {
      if point.scalar == "\n" { lineEnds += 1 }
      index = point.end
    }
    return index > start && lineEnds < 2 ? index : nil
  }

  private func isLetter(before index: Int) -> Bool {
    index > body.lowerBound
      && bytes.codePoint(before: index).map { $0.scalar.isLetter || $0.scalar.isCombining } ?? false
  }

  private func isLetter(at index: Int) -> Bool {
    index < body.upperBound && bytes.codePoint(at: index).map { $0.scalar.isLetter || $0.scalar.isCombining } ?? false
  }
}
