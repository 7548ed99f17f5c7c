// White space or half a quotation at the end of a span.

internal import Corpus
internal import Syntax
internal import Text

enum SpanEdge: FileRule {
  static let page = RulePage(
    "span-edge",
    .hint,
    .syntax,
    fix: true,
    isSafe: true,
    "A span begins or ends with white space, or with a quotation mark whose partner is not in the span.",
    why: """
      What the brackets hold is what is exported and counted. Spans that differ in a space are not the same words, and half \
      a quotation is hard to read. The fix moves the bracket; where a quotation mark leaves the span, it is not safe.
      """,
    wrong: "They [refused<< >>]{@us -rejects #quotas}at once.",
    right: "They [refused]{@us -rejects #quotas} at once."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let tree = file.tree
    var known: QuotationMarks?
    var labelled: [String: Int]?
    for mark in tree.marks where mark.isSpan && mark.speaks {
      let words = mark.words.indices
      guard let first = tree.bytes.codePoint(at: words.lowerBound)?.scalar,
        let last = tree.bytes.codePoint(before: words.upperBound)?.scalar
      else { continue }
      if first.isSpace {
        let end = spaceEnd(words, tree.bytes)
        list.report(
          TextRange(words.lowerBound, end),
          "this span begins with white space: move the bracket behind it",
          fixes: begin(mark, at: end, isSafe: true, tree)
        )
      }
      if last.isSpace {
        let start = spaceStart(words, tree.bytes)
        list.report(
          TextRange(start, words.upperBound),
          "this span ends in white space: move the bracket before it",
          fixes: end(mark, at: start, isSafe: true, tree)
        )
      }
      let (opens, closes) = (QuotationMark.isDouble(first), QuotationMark.isDouble(last))
      guard opens || closes, words.count > 3, !isPaired(words, tree.bytes) else { continue }
      let marks = known ?? QuotationMarks(tree)
      known = marks
      guard marks.count(in: mark.words) == 1 else { continue }
      let counts = labelled ?? marksByLabel(tree, marks)
      labelled = counts
      if labels(mark, tree).contains(where: { counts[$0, default: 0] % 2 == 0 }) { continue }
      let message = "this quotation mark has no partner in the span: leave it out, or mark the whole quotation"
      if opens {
        if marks.isClosedByAnotherSpan(behind: mark.words) || marks.isContinued(behind: mark.words) { continue }
        let place = words.lowerBound + UTF8.width(first)
        list.report(
          TextRange(words.lowerBound, place),
          message,
          fixes: begin(mark, at: place, isSafe: false, tree)
        )
      } else if !marks.isOpenedByAnotherSpan(before: mark.words),
        !QuotationMark.isInch(before: words.upperBound, tree.bytes)
      {
        let place = words.upperBound - UTF8.width(last)
        list.report(
          TextRange(place, words.upperBound),
          message,
          fixes: end(mark, at: place, isSafe: false, tree)
        )
      }
    }
  }

  private static func spaceEnd(_ words: Range<Int>, _ bytes: [UInt8]) -> Int {
    var end = words.lowerBound
    while end < words.upperBound, let point = bytes.codePoint(at: end), point.scalar.isSpace { end = point.end }
    return min(end, words.upperBound)
  }

  private static func spaceStart(_ words: Range<Int>, _ bytes: [UInt8]) -> Int {
    var start = words.upperBound
    while start > words.lowerBound, let point = bytes.codePoint(before: start), point.scalar.isSpace {
      start = point.start
    }
    return max(start, words.lowerBound)
  }

  /// Moves the opening bracket behind what must stay outside.
  private static func begin(_ mark: Mark, at place: Int, isSafe: Bool, _ tree: SyntaxTree) -> [Fix] {
    let outside = tree.string(TextRange(Int(mark.words.start), place))
    return fixes(isSafe, tree, TextEdit(TextRange(Int(mark.whole.start), place), outside + "["))
  }

  /// Moves the closing bracket and the tag before what must stay outside.
  private static func end(_ mark: Mark, at place: Int, isSafe: Bool, _ tree: SyntaxTree) -> [Fix] {
    let outside = tree.string(TextRange(place, Int(mark.words.end)))
    return fixes(
      isSafe,
      tree,
      TextEdit(TextRange(place, Int(mark.words.end)), ""),
      TextEdit(TextRange(at: mark.whole.end), outside)
    )
  }

  /// None where a line end that moves is of another kind than those of the file, since it would become one of them.
  private static func fixes(_ isSafe: Bool, _ tree: SyntaxTree, _ edits: TextEdit...) -> [Fix] {
    let keepsLineEnds = edits.allSatisfy { FileEdit(path: nil, edit: $0).resolved(in: tree.bytes, from: nil) == $0 }
    return keepsLineEnds ? [Fix("Leave it out of the span", isSafe: isSafe, edits)] : []
  }

  /// Longer spans are looked up in the marks of the whole text, since they may nest; in bytes.
  private static let short = 400

  /// Whether some words of a short span have two quotation marks: those of the whole text need not be found.
  private static func isPaired(_ words: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard words.count <= short else { return false }
    var (index, count) = (words.lowerBound, 0)
    while index < words.upperBound, count < 3 {
      guard bytes[index] >= 0x80 else {
        // A tag within may hold a string.
        if bytes[index] == 0x7B { return false }
        if bytes[index] == 0x22 { count += 1 }
        index += 1
        continue
      }
      guard let point = bytes.codePoint(at: index) else { return false }
      if QuotationMark.isDouble(point.scalar) { count += 1 }
      index = point.end
    }
    return count == 2
  }

  /// How many quotation marks the spans of each label have together: a quotation may be in two parts.
  private static func marksByLabel(_ tree: SyntaxTree, _ marks: QuotationMarks) -> [String: Int] {
    var counts: [String: Int] = [:]
    for mark in tree.marks {
      for label in labels(mark, tree) { counts[label, default: 0] += marks.count(in: mark.words) }
    }
    return counts
  }

  private static func labels(_ mark: Mark, _ tree: SyntaxTree) -> [String] {
    tree.children(of: Int(mark.tag)).filter { tree.nodes[$0].kind == .labelUse }.compactMap { item in
      tree.children(of: item).first { tree.nodes[$0].kind == .label }.map { tree.string(tree.nodes[$0].range) }
    }
  }
}
