// One line of a header, and the definition that it stands under.

internal import Text

/// A line of a header around a cursor.
struct HeaderLine {
  private let bytes: [UInt8]
  private let line: Line
  /// The first character that is no white space.
  private let text: Int
  private let colon: Int?
  /// What the definition defines that the line stands under; nil where it stands under none.
  private let definition: Sigil?

  init(_ tree: SyntaxTree, _ cursor: Int) {
    bytes = tree.bytes
    line = bytes.line(around: cursor, in: tree.header.indices)
    let builder = TreeBuilder(partOf: bytes)
    text = builder.skipSpace(line.start, line.contentEnd)
    colon = HeaderParser.colon(line, from: text, builder)
    definition = tree.definition(above: line.start)
  }

  /// The role of the part at a cursor and its bytes; nil where none can stand.
  func part(at cursor: Int) -> (HeaderRole, Range<Int>)? {
    guard cursor <= line.contentEnd else { return nil }
    let nothing = cursor..<cursor
    if text == line.contentEnd {
      if cursor == line.start { return (.key, nothing) }
      return definition.map { (.property(in: $0), nothing) }
    }
    if bytes.isComment(text) || cursor < text { return nil }
    if text > line.start {
      guard let definition else { return nil }
      return property(in: definition, at: cursor)
    }
    return margin(at: cursor)
  }

  /// The end of a key with the colon behind it and one space; `end` where no colon follows.
  func endOfKey(_ end: Int) -> Int {
    guard let colon else { return end }
    return bytes.byte(colon + 1) == 0x20 ? colon + 2 : colon + 1
  }

  /// Where the word before the cursor begins, within a value: behind white space, a bar or a comma.
  func wordStart(before cursor: Int, from start: Int) -> Int {
    var index = cursor
    while index > start, let point = bytes.codePoint(before: index) {
      if point.scalar.isSpace || point.scalar == "|" || point.scalar == "," { break }
      index = point.start
    }
    return max(index, start)
  }

  private func margin(at cursor: Int) -> (HeaderRole, Range<Int>)? {
    if let sigil = Sigil(bytes.byte(line.start)) {
      return part(at: cursor, key: .handle(sigil)) { _ in .title(sigil) }
    }
    return part(at: cursor, key: .key) { .value(of: HeaderKey.table[bytes, $0]) }
  }

  private func property(in sigil: Sigil, at cursor: Int) -> (HeaderRole, Range<Int>)? {
    var builder = TreeBuilder(partOf: bytes)
    HeaderParser.property(line, text, &builder)
    let period = builder.nodes.first { $0.kind == .period && $0.range.touches(TextOffset(clamping: cursor)) }
    let name = builder.nodes.first { $0.kind == .name && $0.range.touches(TextOffset(clamping: cursor)) }
    func key(_ range: Range<Int>) -> PropertyKey? {
      PropertyKey.table[bytes, range].flatMap { PropertyKey.keys(of: sigil).contains($0) ? $0 : nil }
    }
    guard let found = part(at: cursor, key: .property(in: sigil), value: { .propertyValue(of: key($0), in: sigil) })
    else { return nil }
    guard case .propertyValue(let key, _) = found.0 else { return found }
    if let period { return (.period(of: key, in: sigil), period.range.indices) }
    if let name { return (found.0, name.range.indices) }
    let isList = builder.nodes.contains { $0.kind == .part }
    return isList ? (found.0, cursor..<cursor) : found
  }

  /// The key at a cursor before the colon, or the value behind it.
  private func part(at cursor: Int, key: HeaderRole, value: (Range<Int>) -> HeaderRole) -> (HeaderRole, Range<Int>)? {
    let builder = TreeBuilder(partOf: bytes)
    guard let colon else {
      let end = builder.trimEnd(text, line.contentEnd)
      // What is typed may have white space behind it already: `check `.
      return (key, text..<max(end, cursor))
    }
    let keyEnd = builder.trimEnd(text, colon)
    guard keyEnd > text else { return nil }
    if cursor <= colon { return (key, text..<max(keyEnd, cursor)) }
    let start = builder.skipSpace(colon + 1, line.contentEnd)
    let end = builder.trimEnd(start, line.contentEnd)
    let touches = start <= cursor && cursor <= end && start < end
    return (value(text..<keyEnd), touches ? start..<end : cursor..<cursor)
  }
}

extension SyntaxTree {
  /// What the definition defines that an indented line at `start` would stand under; nil where it stands under none.
  /// Costs the length of that definition.
  func definition(above start: Int) -> Sigil? {
    var index = firstNode(from: TextOffset(clamping: start)) - 1
    while index > 0 {
      let node = nodes[index]
      switch node.kind {
      case .definition: return Sigil(bytes.byte(Int(node.range.start)))
      case .entry, .header: return nil
      case .malformedLine where nodes[index - 1].kind != .definition && endsDefinition(node.range): return nil
      default: index -= 1
      }
    }
    return nil
  }

  /// Whether a line that cannot be read stands at the margin, where it ends the definition above it. Conflict markers,
  /// which stand there, too, do not.
  private func endsDefinition(_ line: TextRange) -> Bool {
    guard bytes.codePoint(at: Int(line.start))?.scalar.isSpace == false else { return false }
    return !problems.contains { $0.kind == .conflictMarker && $0.range.start == line.start }
  }
}
