// The lines of a header or a codebook.

internal import Text

enum HeaderParser {
  static func parse(_ range: Range<Int>, into builder: inout TreeBuilder) {
    var definition: OpenDefinition?
    var index = range.lowerBound
    while index < range.upperBound {
      let line = builder.bytes.line(at: index, before: range.upperBound)
      index = line.next
      let text = builder.skipSpace(line.start, line.contentEnd)
      if text == line.contentEnd {
        builder.leaf(.blank, line.start, line.next)
      } else if builder.bytes.isComment(text) {
        builder.leaf(.comment, line.start, line.next)
      } else if builder.conflictMarker(line) {
        builder.leaf(.malformedLine, line.start, line.next)
      } else if text == line.start {
        definition?.finish(&builder)
        definition = margin(line, &builder)
      } else if definition != nil {
        property(line, text, &builder)
        definition?.end = (builder.nodes.count, line.next)
      } else {
        malformed(
          line,
          text,
          "an entry begins at the left margin; only properties of a definition are indented",
          &builder
        )
      }
    }
    definition?.finish(&builder)
  }

  /// A definition that further properties may join; blank lines behind the last one stay outside.
  struct OpenDefinition {
    let node: Int
    var end: (nodes: Int, offset: Int)

    func finish(_ builder: inout TreeBuilder) {
      builder.nodes[node].range.end = TextOffset(clamping: end.offset)
      builder.nodes[node].next = Int32(clamping: end.nodes)
    }
  }

  private static func malformed(_ line: Line, _ text: Int, _ detail: String, _ builder: inout TreeBuilder) {
    builder.leaf(.malformedLine, line.start, line.next)
    builder.problem(.malformedHeaderLine, text, builder.trimEnd(text, line.contentEnd), detail)
  }

  static func colon(_ line: Line, from start: Int, _ builder: TreeBuilder) -> Int? {
    var index = start
    while index < line.contentEnd {
      if builder.bytes[index] == 0x3A { return index }
      index += 1
    }
    return nil
  }

  /// A line at the margin: an entry, or the first line of a definition, which is returned open.
  static func margin(_ line: Line, _ builder: inout TreeBuilder) -> OpenDefinition? {
    let isDefinition = Sigil(builder.bytes.byte(line.start)) != nil
    let colon = colon(line, from: line.start, builder)
    guard isDefinition else {
      guard let colon, builder.trimEnd(line.start, colon) > line.start else {
        malformed(line, line.start, "a line at the left margin is `key: value` or a definition", &builder)
        return nil
      }
      let entry = builder.open(.entry, at: line.start)
      let keyEnd = keyAndColon(.key, line.start, colon, &builder)
      if HeaderKey.table[builder.bytes, line.start..<keyEnd]?.value == .words {
        parts(colon + 1, line, areDated: false, &builder)
      } else {
        wholeValue(.value, colon + 1, line, &builder)
      }
      builder.leaf(.lineEnd, line.contentEnd, line.next)
      builder.close(entry, at: line.next)
      return nil
    }
    let node = builder.open(.definition, at: line.start)
    let keyEnd = builder.trimEnd(line.start, colon ?? line.contentEnd)
    if let colon, keyEnd > line.start + 1, TagLexer.handleEnd(builder.bytes, line.start + 1, keyEnd) == keyEnd {
      keyAndColon(.handle, line.start, colon, &builder)
      wholeValue(.name, colon + 1, line, &builder)
      builder.leaf(.lineEnd, line.contentEnd, line.next)
    } else {
      builder.leaf(.malformedLine, line.start, line.next)
      if builder.bytes.isRule(line) {
        builder.problem(
          .malformedHeaderLine,
          line.start,
          keyEnd,
          "a codebook has no text, and so no line `---`"
        )
      } else if colon == nil {
        builder.problem(
          .malformedHeaderLine,
          line.start,
          keyEnd,
          "write a colon and a title after the handle of a definition"
        )
      } else {
        builder.problem(.badHandle, line.start, keyEnd)
      }
    }
    return OpenDefinition(node: node, end: (builder.nodes.count, line.next))
  }

  static func property(_ line: Line, _ text: Int, _ builder: inout TreeBuilder) {
    guard let colon = colon(line, from: text, builder), builder.trimEnd(text, colon) > text else {
      malformed(line, text, "an indented line is a property: `key: value`", &builder)
      return
    }
    let node = builder.open(.property, at: line.start)
    builder.leaf(.space, line.start, text)
    let keyEnd = keyAndColon(.key, text, colon, &builder)
    if let key = PropertyKey.table[builder.bytes, text..<keyEnd], key.isList {
      parts(colon + 1, line, areDated: key.isDated, &builder)
    } else {
      wholeValue(.value, colon + 1, line, &builder)
    }
    builder.leaf(.lineEnd, line.contentEnd, line.next)
    builder.close(node, at: line.next)
  }

  @discardableResult
  private static func keyAndColon(_ kind: SyntaxKind, _ start: Int, _ colon: Int, _ builder: inout TreeBuilder) -> Int {
    let end = builder.trimEnd(start, colon)
    builder.leaf(kind, start, end)
    builder.leaf(.space, end, colon)
    builder.leaf(.colon, colon, colon + 1)
    return end
  }

  private static func wholeValue(_ kind: SyntaxKind, _ start: Int, _ line: Line, _ builder: inout TreeBuilder) {
    let text = builder.skipSpace(start, line.contentEnd)
    let end = builder.trimEnd(text, line.contentEnd)
    builder.leaf(.space, start, text)
    builder.leaf(kind, text, end)
    builder.leaf(.space, end, line.contentEnd)
  }

  /// Values set apart by ` | `, each a name and, where they may be dated, perhaps a period.
  private static func parts(_ start: Int, _ line: Line, areDated: Bool, _ builder: inout TreeBuilder) {
    var from = start
    var index = start
    while index < line.contentEnd {
      let byte = builder.bytes[index]
      if byte == 0x5C, builder.bytes.byte(index + 1).isASCIIPunctuation {
        index += 2
        continue
      }
      if byte == 0x7C, ListPart.isBar(builder.bytes, index, from: from, to: line.contentEnd) {
        part(from, index, isDated: areDated, &builder)
        builder.leaf(.bar, index, index + 1)
        from = index + 1
      }
      index += 1
    }
    part(from, line.contentEnd, isDated: areDated, &builder)
  }

  private static func part(_ start: Int, _ end: Int, isDated: Bool, _ builder: inout TreeBuilder) {
    let text = builder.skipSpace(start, end)
    let textEnd = builder.trimEnd(text, end)
    builder.leaf(.space, start, text)
    if text < textEnd {
      let node = builder.open(.part, at: text)
      if isDated, let comma = ListPart.periodComma(builder.bytes, text, textEnd) {
        let nameEnd = builder.trimEnd(text, comma)
        let period = builder.skipSpace(comma + 1, textEnd)
        builder.leaf(.name, text, nameEnd)
        builder.leaf(.space, nameEnd, comma)
        builder.leaf(.comma, comma, comma + 1)
        builder.leaf(.space, comma + 1, period)
        builder.leaf(.period, period, textEnd)
      } else {
        builder.leaf(.name, text, textEnd)
      }
      builder.close(node, at: textEnd)
    }
    builder.leaf(.space, textEnd, end)
  }
}
