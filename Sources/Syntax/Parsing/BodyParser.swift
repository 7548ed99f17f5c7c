// The article's text: spans, words and their tags, a paragraph at a time.

internal import Text

struct BodyParser {
  private let range: Range<Int>
  private var paragraph = 0..<0
  private var paragraphNumber = -1
  private var index = 0
  /// Where the text that has no leaf yet begins.
  private var pending: Int
  /// The brackets of this paragraph that are open, each with the node that stands for it.
  private var brackets: [(node: Int, offset: Int)] = []
  /// The backslashes of this paragraph that make a character text.
  private var escapes: [Int] = []
  /// The closing partners of braces that are text, the nearest last.
  private var textBraces: [Int] = []
  private var matches = BraceMatches(0..<0)
  /// The end of the last tag: a brace right behind it is a tag after a tag.
  private var lastTag: (node: Int, end: Int)?

  init(_ range: Range<Int>) {
    self.range = range
    pending = range.lowerBound
  }

  mutating func parse(into builder: inout TreeBuilder) {
    var start = range.lowerBound
    while start < range.upperBound {
      var line = builder.bytes.line(at: start, before: range.upperBound)
      if builder.bytes.isBlank(line.start, line.contentEnd) {
        start = line.next
        continue
      }
      var end = line.next
      var needsReading = false
      while true {
        needsReading = scan(line, &builder) || needsReading
        end = line.next
        guard end < range.upperBound else { break }
        line = builder.bytes.line(at: end, before: range.upperBound)
        if builder.bytes.isBlank(line.start, line.contentEnd) { break }
      }
      paragraphNumber += 1
      if needsReading { read(start..<end, &builder) }
      start = end
    }
    builder.leaf(.text, pending, range.upperBound)
  }

  /// Looks a line over before it is read: whether it holds a character of the markup; and git's conflict markers.
  private func scan(_ line: Line, _ builder: inout TreeBuilder) -> Bool {
    builder.conflictMarker(line)
    return builder.bytes.placeOfBracketOrBrace(from: line.start, to: line.contentEnd) < line.contentEnd
  }

  private mutating func read(_ paragraph: Range<Int>, _ builder: inout TreeBuilder) {
    self.paragraph = paragraph
    brackets.removeAll(keepingCapacity: true)
    escapes.removeAll(keepingCapacity: true)
    textBraces.removeAll(keepingCapacity: true)
    matches = BraceMatches(paragraph)
    lastTag = nil
    index = paragraph.lowerBound
    while index < paragraph.upperBound {
      index = builder.bytes.placeOfBracketOrBrace(from: index, to: paragraph.upperBound)
      guard index < paragraph.upperBound else { break }
      switch builder.bytes[index] {
      case 0x5C: escape(&builder)
      case 0x5B: openBracket(&builder)
      case 0x5D: closeBracket(&builder)
      case 0x7B: openBrace(&builder)
      case 0x7D: closeBrace(&builder)
      default: index += 1
      }
    }
    for bracket in brackets { builder.problem(.unpairedBracket, bracket.offset, bracket.offset + 1) }
  }

  private mutating func flush(_ end: Int, _ builder: inout TreeBuilder) {
    builder.leaf(.text, pending, end)
    pending = end
  }

  private mutating func escape(_ builder: inout TreeBuilder) {
    guard index + 1 < paragraph.upperBound, builder.bytes[index + 1].isASCIIPunctuation else {
      index += 1
      return
    }
    flush(index, &builder)
    builder.leaf(.escape, index, index + 1)
    escapes.append(index)
    pending = index + 1
    index += 2
  }

  private mutating func openBracket(_ builder: inout TreeBuilder) {
    flush(index, &builder)
    let node = builder.open(.brackets, at: index)
    builder.leaf(.text, index, index + 1)
    builder.close(node, at: index + 1)
    brackets.append((node, index))
    pending = index + 1
    index += 1
  }

  private mutating func closeBracket(_ builder: inout TreeBuilder) {
    let close = index
    let brace = close + 1 < paragraph.upperBound && builder.bytes[close + 1] == 0x7B
    let tagEnd = brace ? matches.close(of: close + 1, builder.bytes) : nil
    guard let open = brackets.popLast() else {
      index += 1
      if let tagEnd {
        builder.problem(.unmatchedBracket, close, close + 1, related: TextRange(close + 1, tagEnd + 1))
        textBraces.append(tagEnd)
        index += 1
      } else {
        builder.problem(.unpairedBracket, close, close + 1)
      }
      return
    }
    flush(close, &builder)
    let isEmpty = builder.bytes.isBlank(open.offset + 1, close)
    if isEmpty, let tagEnd { builder.problem(.tagMarksNothing, close + 1, tagEnd + 1) }
    guard let tagEnd, !isEmpty else {
      builder.leaf(.text, close, close + 1)
      builder.close(open.node, at: close + 1)
      pending = close + 1
      index = close + 1
      if let tagEnd { braceIsText(tagEnd) }
      return
    }
    builder.leaf(.closeBracket, close, close + 1)
    builder.nodes[open.node].kind = .span
    builder.nodes[open.node + 1].kind = .openBracket
    builder.close(open.node, at: close + 1)
    let words = TextRange(open.offset + 1, close)
    tag(close + 1, tagEnd, words, from: open.offset, isSpan: true, speaks: true, &builder)
  }

  private mutating func openBrace(_ builder: inout TreeBuilder) {
    let open = index
    guard let close = matches.close(of: open, builder.bytes) else {
      builder.problem(.unclosedTag, open, open + 1)
      index += 1
      return
    }
    if let lastTag, lastTag.end == open {
      builder.problem(.tagAfterTag, open, close + 1, related: builder.nodes[lastTag.node].range)
      return braceIsText(close)
    }
    let word = WordBoundary(builder.bytes, escapes, paragraph.lowerBound).start(before: open)
    guard word < open else {
      builder.problem(.tagMarksNothing, open, close + 1)
      return braceIsText(close)
    }
    let words = TextRange(word, open)
    wordNode(words, &builder)
    let isUnspaced = WordBoundary.isUnspaced(builder.bytes, words)
    if isUnspaced {
      builder.problem(.wordInUnspacedScript, word, open)
    } else if let mark = WordBoundary.lastPunctuation(builder.bytes, words) {
      builder.problem(.tagAfterPunctuation, mark, open, related: TextRange(open, close + 1))
    }
    tag(open, close, words, from: word, isSpan: false, speaks: !isUnspaced, &builder)
  }

  private mutating func braceIsText(_ close: Int) {
    textBraces.append(close)
    index += 1
  }

  private mutating func closeBrace(_ builder: inout TreeBuilder) {
    if textBraces.last == index {
      textBraces.removeLast()
    } else {
      builder.problem(.strayBrace, index, index + 1)
    }
    index += 1
  }

  private mutating func tag(
    _ open: Int,
    _ close: Int,
    _ words: TextRange,
    from: Int,
    isSpan: Bool,
    speaks: Bool,
    _ builder: inout TreeBuilder
  ) {
    let node = builder.open(.tag, at: open)
    builder.leaf(.openBrace, open, open + 1)
    TagParser.parse(open + 1..<close, into: &builder)
    builder.leaf(.closeBrace, close, close + 1)
    builder.close(node, at: close + 1)
    builder.marks.append(
      Mark(
        words: words,
        whole: TextRange(from, close + 1),
        tag: Int32(clamping: node),
        paragraph: Int32(clamping: paragraphNumber),
        isSpan: isSpan,
        speaks: speaks
      )
    )
    lastTag = (node, close + 1)
    pending = close + 1
    index = close + 1
  }

  /// Puts a node around a bare word. Its leaves may stand already, where the word holds escapes.
  private mutating func wordNode(_ words: TextRange, _ builder: inout TreeBuilder) {
    let start = Int(words.start)
    if start >= pending {
      flush(start, &builder)
      let node = builder.open(.word, at: start)
      flush(Int(words.end), &builder)
      builder.close(node, at: Int(words.end))
      return
    }
    flush(Int(words.end), &builder)
    var at = builder.nodes.count
    while at > 0, builder.nodes[at - 1].range.end > words.start, !builder.nodes[at - 1].kind.isComposite { at -= 1 }
    var leaves = Array(builder.nodes[at...])
    builder.nodes.removeSubrange(at...)
    if let first = leaves.first, first.range.start < words.start {
      builder.leaf(first.kind, Int(first.range.start), start)
      leaves[0].range.start = words.start
    }
    let node = builder.open(.word, at: start)
    for leaf in leaves { builder.leaf(leaf.kind, Int(leaf.range.start), Int(leaf.range.end)) }
    builder.close(node, at: Int(words.end))
  }
}
