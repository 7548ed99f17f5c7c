// The item around a cursor.

internal import Text

/// An item of a tag, or the statement of a line of the foot, found by its place.
struct TagPlace {
  /// What the item is part of. Behind a label and a colon, the item is the statement alone.
  var kind: ItemPlace
  var words: TextRange
  /// Whether the item's end is known. Of a tag that is not closed, the item ends with the word at the cursor.
  var isClosed: Bool
  var item: Range<Int>
  /// The quotation mark of the tag or line that nothing closes.
  var lostQuote: Int?

  /// nil where neither a tag nor a statement of the foot is around the cursor.
  init?(_ tree: SyntaxTree, _ cursor: Int) {
    let offset = TextOffset(clamping: cursor)
    if let foot = tree.foot, foot.touches(offset) {
      self.init(foot, tree, cursor)
    } else if !tree.isCodebook, tree.body.touches(offset) {
      self.init(inText: tree, cursor)
    } else {
      return nil
    }
  }

  private init?(_ foot: TextRange, _ tree: SyntaxTree, _ cursor: Int) {
    let line = tree.bytes.line(around: cursor, in: foot.indices)
    guard let (_, colon) = FootParser.head(of: line, TreeBuilder(partOf: tree.bytes)), colon < cursor,
      cursor <= line.contentEnd
    else { return nil }
    kind = .footLine
    words = TextRange(at: TextOffset(clamping: cursor))
    isClosed = true
    item = colon + 1..<line.contentEnd
    lostQuote = FootParser.firstUnclosedQuote(tree.bytes, colon + 1, line.contentEnd)
  }

  private init?(inText tree: SyntaxTree, _ cursor: Int) {
    let inside: Range<Int>
    if let tag = tree.tag(around: TextOffset(clamping: cursor)) {
      inside = Int(tag.start) + 1..<Int(tag.end) - 1
      isClosed = true
    } else {
      let paragraph = tree.paragraphStart(before: cursor)..<max(cursor, tree.paragraphStart(before: cursor))
      guard let open = BraceMatches.lastOpen(tree.bytes, paragraph) else { return nil }
      inside = open + 1..<TagLexer.handleRun(tree.bytes, cursor, Int(tree.body.end))
      isClosed = false
    }
    kind = .tag
    words = tree.marked(before: inside.lowerBound - 1)
    item = inside
    for part in TagItems(tree.bytes, inside) {
      lostQuote = lostQuote ?? part.unclosedString
      item = part.range
      if cursor <= part.range.upperBound { break }
    }
    let start = TagLexer.spaceEnd(tree.bytes, item.lowerBound, item.upperBound)
    if let (_, colon) = TagLexer.labelAndColon(tree.bytes, start, item.upperBound), colon < cursor {
      kind = .labelled
      item = colon + 1..<item.upperBound
    }
  }
}

extension SyntaxTree {
  /// The tag whose braces stand around `offset`, braces included; nil where none does.
  func tag(around offset: TextOffset) -> TextRange? {
    guard let node = path(at: offset).first(where: { nodes[$0].kind == .tag }) else { return nil }
    let range = nodes[node].range
    return range.start < offset && offset < range.end ? range : nil
  }
}

extension [UInt8] {
  /// The line of a range that holds `offset`, which is taken for the one that it begins.
  func line(around offset: Int, in range: Range<Int>) -> Line {
    var start = Swift.min(Swift.max(offset, range.lowerBound), range.upperBound)
    while start > range.lowerBound, self[start - 1] != 0x0A { start -= 1 }
    return line(at: start, before: range.upperBound)
  }
}
