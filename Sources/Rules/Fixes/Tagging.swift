// How plain words of an article get a tag.

internal import Syntax
internal import Text

/// The edits that put a tag behind words that have none: a word alone, or a span in brackets.
struct Tagging {
  private let range: TextRange
  private let isSpan: Bool

  /// nil where brackets or a tag would be read otherwise: the words hold a bracket or a brace of their own, a brace
  /// follows, or a backslash before them would escape the bracket.
  init?(_ range: TextRange, _ tree: SyntaxTree) {
    let bytes = tree.bytes
    let words = range.indices
    guard !words.isEmpty, words.upperBound <= bytes.count else { return nil }
    if words.upperBound < bytes.count, bytes[words.upperBound] == UInt8(ascii: "{") { return nil }
    var index = words.lowerBound
    while index < words.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      default: break
      }
      index += 1
    }
    guard index == words.upperBound else { return nil }
    self.range = range
    isSpan = !tree.isBareWord(range)
    if isSpan, bytes[..<words.lowerBound].reversed().prefix(while: { $0 == UInt8(ascii: "\\") }).count % 2 == 1 {
      return nil
    }
  }

  /// `inside`: what stands between the braces.
  func edits(_ inside: String) -> [TextEdit] {
    let behind = TextRange(at: range.end)
    return isSpan
      ? [TextEdit(TextRange(at: range.start), "["), TextEdit(behind, "]{\(inside)}")]
      : [TextEdit(behind, "{\(inside)}")]
  }
}
