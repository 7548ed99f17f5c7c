// Text without markup, a paragraph at a time.

internal import Syntax
internal import Text

extension SyntaxTree {
  /// The parts of a range that hold neither markup nor a blank line, in order, of whole code points.
  func stretches(in range: TextRange) -> [TextRange] { textParts(in: range).flatMap { paragraphs(of: $0) } }

  private func paragraphs(of part: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var (start, last) = (Int(part.start), Int(part.end))
    while start < last, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while last > start, last < bytes.count, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    // The line up to here is blank, or not.
    var isBlank = false
    for place in start..<last {
      switch bytes[place] {
      case 0x0A:
        if isBlank, start < place {
          found.append(TextRange(start, place))
          start = place
        }
        isBlank = true
      case 0x20, 0x09, 0x0D: break
      default: isBlank = false
      }
    }
    if start < last { found.append(TextRange(start, last)) }
    return found
  }
}
