// Which `{` of a paragraph is closed by which `}`: a tag's extent depends on braces alone.

internal import Text

/// The braces of one paragraph. They are matched with one pass when the first nested brace asks for it.
struct BraceMatches {
  private let paragraph: Range<Int>
  /// The opening braces in order, each with the offset of the brace that closes it, or -1.
  private var pairs: [(open: Int, close: Int)]?

  init(_ paragraph: Range<Int>) { self.paragraph = paragraph }

  /// The offset of the brace that closes the one at `open`, or nil.
  mutating func close(of open: Int, _ bytes: [UInt8]) -> Int? {
    if pairs == nil {
      let next = Self.brace(bytes, from: open + 1, to: paragraph.upperBound)
      if next < paragraph.upperBound, bytes[next] == 0x7D { return next }
    }
    let pairs = self.pairs ?? Self.pairs(bytes, paragraph)
    self.pairs = pairs
    let place = pairs.partitioningIndex { $0.open >= open }
    guard place < pairs.count, pairs[place].open == open, pairs[place].close >= 0 else { return nil }
    return pairs[place].close
  }

  /// The last opening brace in a range that no brace in the range closes, or nil.
  static func lastOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    pairs(bytes, range).last { $0.close < 0 }?.open
  }

  private static func pairs(_ bytes: [UInt8], _ range: Range<Int>) -> [(open: Int, close: Int)] {
    var pairs: [(open: Int, close: Int)] = []
    var unclosed: [Int] = []
    var index = brace(bytes, from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      if bytes[index] == 0x7B {
        unclosed.append(pairs.count)
        pairs.append((index, -1))
      } else if let last = unclosed.popLast() {
        pairs[last].close = index
      }
      index = brace(bytes, from: index + 1, to: range.upperBound)
    }
    return pairs
  }

  /// The first brace in a range that no backslash makes text; the range's end where none stands there.
  private static func brace(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = bytes.placeOfBracketOrBrace(from: start, to: end)
    while index < end {
      switch bytes[index] {
      case 0x5C where bytes.byte(index + 1).isASCIIPunctuation: index += 1
      case 0x7B, 0x7D: return index
      default: break
      }
      index = bytes.placeOfBracketOrBrace(from: index + 1, to: end)
    }
    return end
  }
}
