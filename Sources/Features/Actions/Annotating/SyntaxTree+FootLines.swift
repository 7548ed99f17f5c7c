// Lines that are added to the foot of an article.

internal import Syntax
internal import Text

extension SyntaxTree {
  /// What adds a line to the foot: behind its last line, or with the rule before it. The line end before the rule belongs
  /// to the foot, so that the text keeps its own.
  func lineOfFoot(_ line: String) -> TextEdit {
    guard let foot else { return TextEdit(TextRange(bytes.count, bytes.count), "\n---\n\(line)\n") }
    var last = bytes.count
    while last > Int(foot.start), " \t\r\n".utf8.contains(bytes[last - 1]) { last -= 1 }
    if last > Int(foot.start) {
      return TextEdit(TextRange(at: lineContentEnd(at: TextOffset(clamping: last))), "\n\(line)")
    }
    let hasLineEnd = foot.start > 0 && bytes[Int(foot.start) - 1] == 0x0A
    return TextEdit(TextRange(at: foot.start), hasLineEnd ? "\(line)\n" : "\n\(line)\n")
  }
}
