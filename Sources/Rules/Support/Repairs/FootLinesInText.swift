// Lines of a foot that stand in the text, since no rule stands before them.

internal import Syntax
internal import Text

/// The lines `^label: …` of an article's text.
struct FootLinesInText {
  private(set) var labels: Set<String> = []
  /// Puts the rule before the first of the lines; nil where the article has a foot already, and where other text follows.
  private(set) var fix: Fix?
  private let hasFoot: Bool

  init(_ tree: SyntaxTree) {
    hasFoot = tree.foot != nil
    let bytes = tree.bytes
    var index = Int(tree.body.start)
    /// Where the block of lines begins that may be the foot.
    var block: Int?
    /// The line before that, and whether it is blank or meant as a rule.
    var (last, before): (TextRange, TextRange) = (TextRange(at: 0), TextRange(at: 0))
    while index < Int(tree.body.end) {
      let next = (bytes[index..<Int(tree.body.end)].firstIndex(of: 0x0A) ?? Int(tree.body.end) - 1) + 1
      var content = next
      while content > index, let point = bytes.codePoint(before: content), point.scalar.isSpace {
        content = point.start
      }
      let line = TextRange(index, content)
      if let label = Self.label(tree.string(line)) {
        labels.insert(label)
        if block == nil { (block, before) = (index, last) }
      } else if !line.isEmpty, !tree.string(line).hasPrefix("//") {
        block = nil
      }
      last = line
      index = next
    }
    guard !hasFoot, let block else { return }
    if NearRule.isOne(tree.string(before)), !before.isEmpty {
      fix = NearRule.fix(before)
      return
    }
    // The line end before the rule belongs to the foot: an empty line keeps that of the text.
    let isFirst = block == Int(tree.body.start)
    var put = Fix(
      "Put --- before the line",
      isSafe: false,
      TextEdit(TextRange(block, block), isFirst || before.isEmpty ? "---\n" : "\n---\n")
    )
    put.effect = .readAnew
    fix = put
  }

  func message(_ label: String) -> String {
    "the line `^\(label): …` stands in the text: "
      + (hasFoot
        ? "move it to the foot, behind the second `---`" : "put a line `---` before it, so that it is at the foot")
  }

  /// The label of a line of a foot.
  private static func label(_ line: String) -> String? {
    guard line.hasPrefix("^"), let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[line.index(after: line.startIndex)..<colon].filter { !$0.isWhitespace }
    return name.isEmpty || name.contains(where: { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
      ? nil : name
  }
}
