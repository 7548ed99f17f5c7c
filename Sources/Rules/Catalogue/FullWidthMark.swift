// Braces and at signs as East Asian keyboards write them.

internal import Corpus
internal import Syntax
internal import Text

enum FullWidthMark: FileRule {
  static let page = RulePage(
    "full-width-mark",
    .hint,
    .syntax,
    fix: true,
    "A tag is written with full-width characters, so it is read as text.",
    why: "Chinese and Japanese keyboards write `｛＠` for `{@`, but only the ASCII characters make a tag.",
    wrong: "[東京]<<｛＠tokyo｝>>で話した。",
    right: "[東京]{@tokyo}で話した。"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let bytes = file.tree.bytes
    guard bytes.holds(0xEF) else { return }
    lazy var pairs = bracketPairs(file.tree)
    for node in file.tree.nodes where node.kind == .text && node.range.length >= 6 {
      var index = Int(node.range.start)
      let end = Int(node.range.end)
      while index + 5 < end {
        // U+FF5B is EF BD 9B.
        guard bytes[index] == 0xEF, bytes[index + 1] == 0xBD, bytes[index + 2] == 0x9B,
          let tag = tag(file.tree.string(TextRange(index, min(end, index + 240))))
        else {
          index += 1
          continue
        }
        let range = TextRange(index, index + tag.length)
        var fix = Fix("Write it as a tag", isSafe: false, TextEdit(range, tag.ascii))
        let pair = pairs[range.start]
        fix.effect = .removesMarkup(
          pair.map { [TextRange($0.start, $0.start + 1), TextRange($0.end - 1, range.end)] } ?? [range]
        )
        list.report(
          range,
          "this is read as text: write the tag in ASCII characters, `\(tag.ascii)`",
          fixes: [fix]
        )
        index += tag.length
      }
    }
  }

  /// The bracket pairs that are text, by where they end: a tag behind one makes it a span.
  private static func bracketPairs(_ tree: SyntaxTree) -> [TextOffset: TextRange] {
    var pairs: [TextOffset: TextRange] = [:]
    for node in tree.nodes where node.kind == .brackets && node.range.length > 1 { pairs[node.range.end] = node.range }
    return pairs
  }

  /// The tag that a text beginning with `｛` was meant for, and its length in bytes.
  private static func tag(_ text: String) -> (ascii: String, length: Int)? {
    var ascii = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if scalar.isNewline { return nil }
      let narrow = scalar.narrow
      ascii.unicodeScalars.append(narrow)
      if ascii.unicodeScalars.count == 2, !"@#^+-~".unicodeScalars.contains(narrow) { return nil }
      if narrow == "}" { return (ascii, length) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The ASCII character of a full-width form, else the scalar.
  fileprivate var narrow: Unicode.Scalar {
    0xFF01...0xFF5E ~= value ? Unicode.Scalar(UInt8(value - 0xFEE0)) : value == 0x3000 ? " " : self
  }

  fileprivate var isNewline: Bool { self == "\n" || self == "\r" }
}
