// Whole lines of a header, for edits that add and remove them.

internal import Syntax
internal import Text

extension SyntaxTree {
  /// Where the line that holds an offset ends, without its line end.
  func lineContentEnd(at offset: TextOffset) -> TextOffset {
    let next = bytes[Int(offset)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return TextOffset(clamping: max(contentEnd(before: next), Int(offset)))
  }

  /// Where the line that holds an offset begins.
  func lineStart(at offset: TextOffset) -> TextOffset {
    TextOffset(clamping: (bytes[..<Int(offset)].lastIndex(of: 0x0A) ?? -1) + 1)
  }

  /// What to take out so that whole lines are gone: with the blank line behind them where one stands before them, too, and
  /// with the line end before them where they have none of their own.
  func removal(ofLines lines: TextRange) -> TextRange {
    var (start, end) = (Int(lines.start), Int(lines.end))
    if end == bytes.count, end > 0, bytes[end - 1] != 0x0A {
      start = contentEnd(before: start)
      return TextRange(start, end)
    }
    let isBehindBlank = start <= Int(header.start) || isBlankLine(endingAt: start)
    if isBehindBlank, end < bytes.count {
      let next = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if end < Int(header.end), bytes[end..<next].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }) {
        end = next
      }
    }
    return TextRange(start, end)
  }

  private func isBlankLine(endingAt end: Int) -> Bool {
    let line = bytes[..<contentEnd(before: end)].reversed().prefix { $0 != 0x0A }
    return line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
