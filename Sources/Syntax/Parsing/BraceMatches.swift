// Which `{` of a paragraph is closed by which `}`: a tag's extent depends on braces alone.

internal import Text

/// The braces of one paragraph, matched with one pass when the first nested brace asks for it.
struct BraceMatches {
  /// The opening braces in order, each with the offset of its partner, or -1.
  private var pairs: [(open: Int, close: Int)] = []

  init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
    var unclosed: [Int] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      switch bytes[index] {
      case 0x5C where bytes.byte(index + 1).isASCIIPunctuation: index += 1
      case 0x7B:
        unclosed.append(pairs.count)
        pairs.append((index, -1))
      case 0x7D:
        if let last = unclosed.popLast() { pairs[last].close = index }
      default: break
      }
      index += 1
    }
  }

  /// The offset of the brace that closes the one at `open`, or nil.
  func close(of open: Int) -> Int? {
    let place = pairs.partitioningIndex { $0.open >= open }
    guard place < pairs.count, pairs[place].open == open, pairs[place].close >= 0 else { return nil }
    return pairs[place].close
  }
}
