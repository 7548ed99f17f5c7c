// One item of a tag, or the statement of a line of the foot.

internal import Text

struct ItemParser {
  var at: Int
  let start: Int
  let end: Int
  let place: ItemPlace
  /// What may stand at this place. Where an item ends too soon, it says what was to come.
  private(set) var slot: TagSlot
  /// Whether the item ended at a keyword whose date is missing.
  var lacksDate = false

  var statementOnly: Bool { place != .tag }

  /// Reads `start..<end`. An item that is none is a `.malformed` node that keeps the parts read before its fault.
  static func parse(
    _ start: Int,
    _ end: Int,
    unclosedString: Int?,
    as place: ItemPlace = .tag,
    into builder: inout TreeBuilder
  ) {
    let text = TagLexer.spaceEnd(builder.bytes, start, end)
    let textEnd = TagLexer.trimEnd(builder.bytes, text, end)
    builder.leaf(.space, start, text)
    if text == textEnd {
      builder.problem(
        place.problem,
        max(start - 1, 0),
        place == .tag ? max(min(text, end), start) : start,
        place == .tag ? "an item is missing next to the `;`" : "a statement is missing after the colon"
      )
      return
    }
    if place == .tag, let (label, colon) = TagLexer.labelAndColon(builder.bytes, text, textEnd) {
      labelled(text, label, colon, textEnd, unclosedString: unclosedString, &builder)
      builder.leaf(.space, textEnd, end)
      return
    }
    let node = builder.open(.malformed, at: text)
    if let unclosedString {
      builder.leaf(.unexpected, text, textEnd)
      builder.problem(.unclosedString, unclosedString, unclosedString + 1, related: TextRange(text, textEnd))
    } else {
      var parser = ItemParser(at: text, start: text, end: textEnd, place: place)
      let kind = parser.item(&builder)
      if let kind, parser.at == textEnd { builder.nodes[node].kind = kind }
      builder.leaf(.unexpected, parser.at, textEnd)
    }
    builder.close(node, at: textEnd)
    builder.leaf(.space, textEnd, end)
  }

  /// A statement of the text with its label before it.
  private static func labelled(
    _ start: Int,
    _ label: Int,
    _ colon: Int,
    _ end: Int,
    unclosedString: Int?,
    _ builder: inout TreeBuilder
  ) {
    let node = builder.open(.labelled, at: start)
    builder.leaf(.label, start, label)
    builder.leaf(.space, label, colon)
    builder.leaf(.colon, colon, colon + 1)
    parse(colon + 1, end, unclosedString: unclosedString, as: .labelled, into: &builder)
    builder.close(node, at: end)
  }

  init(at: Int, start: Int, end: Int, place: ItemPlace) {
    self.at = at
    self.start = start
    self.end = end
    self.place = place
    slot = place == .tag ? .item : .part(.holder)
  }

  mutating func expect(_ slot: TagSlot) { self.slot = slot }

  func peek(_ builder: TreeBuilder) -> UInt8 { at < end ? builder.bytes.byte(at) : 0 }

  /// Reports what is wrong at this place, or in the whole item where it ends too soon.
  func fail(_ builder: inout TreeBuilder, _ detail: String) {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    let isAtEnd = text >= end
    builder.problem(
      place.problem,
      isAtEnd ? start : text,
      isAtEnd ? end : tokenEnd(builder, from: text),
      detail
    )
  }

  /// The end of the run of non-space at this place, or another.
  func tokenEnd(_ builder: TreeBuilder, from place: Int? = nil) -> Int {
    var index = place ?? at
    while index < end, let point = builder.bytes.codePoint(at: index), !point.scalar.isTagSpace { index = point.end }
    return min(index, end)
  }

  // MARK: Items

  mutating func item(_ builder: inout TreeBuilder) -> SyntaxKind? {
    let start = at
    let first = peek(builder)
    if statementOnly, first != 0x40, !beginsLabelledTopic(builder) {
      if isSign(first) {
        builder.problem(.missingHolder, at, tokenEnd(builder))
      } else if isStanceOfIssue(builder) {
        builder.problem(.missingHolder, start, end)
      } else {
        fail(&builder, "expected the holder of the stance: `@who +verb #what`")
      }
      return nil
    }
    switch first {
    case 0x40:
      guard references(&builder, statementOnly ? .holder : .mention) else { return nil }
      expect(statementOnly ? .part(.verb) : .stance)
      if signFollows(builder) { return statement(&builder, from: start) }
      if statementOnly, !endsMention(builder) {
        fail(&builder, "a stance is missing: a sign, with or without a verb, and its target")
        return nil
      }
      return tail(&builder, .variables) ? .mention : nil
    case 0x23:
      guard references(&builder, .topic) else { return nil }
      expect(.tail(.variables))
      if signFollows(builder) {
        builder.problem(.missingHolder, start, end)
        return nil
      }
      return tail(&builder, .variables) ? .topic : nil
    case 0x5E:
      guard label(&builder) else { return nil }
      expect(.tail(.noteAlone))
      return tail(&builder, .noteAlone) ? .labelUse : nil
    default:
      break
    }
    if DateShape.beginsItem(builder.bytes, at, end) {
      date(&builder, .item)
      expect(.tail(.variables))
      return tail(&builder, .variables) ? .date : nil
    }
    if isSign(first) {
      builder.problem(.missingHolder, at, tokenEnd(builder))
      return nil
    }
    switch keyword(builder) {
    case .note, .allow:
      return tail(&builder, .noteAlone) ? .noteItem : nil
    case .not:
      leaf(.keyword, 3, &builder)
      expect(.part(.argument(.not)))
      guard space(&builder), references(&builder, .argument(.not)) else {
        if at == end { fail(&builder, "`not` needs the actor that these words do not name: `not @who`") }
        return nil
      }
      expect(.tail(.noteAlone))
      return tail(&builder, .noteAlone) ? .negation : nil
    case .to, .via, .on, .because, .if, .unless, .as, nil:
      fail(
        &builder,
        first == 0x25
          ? "a variable comes after what the item says"
          : "expected an item, which begins with `@`, `#`, `^`, a date, `not` or `note`; an actor is `@handle`"
      )
      return nil
    }
  }

  mutating func statement(_ builder: inout TreeBuilder, from start: Int) -> SyntaxKind? {
    guard space(&builder) else {
      fail(&builder, "expected white space before a sign")
      return nil
    }
    let verb = at + 1
    let handle = TagLexer.handleEnd(builder.bytes, verb, end)
    let verbEnd = handle > verb ? handle : verb
    builder.leaf(.verb, at, verbEnd)
    at = verbEnd
    unsure(&builder)
    expect(.part(.target))
    if at == end || followsTarget(builder) == false {
      builder.problem(.missingTarget, start, at)
      return nil
    }
    guard space(&builder) else {
      fail(
        &builder,
        handle > verb ? "expected white space after a verb" : "expected a verb or white space after a sign"
      )
      return nil
    }
    guard references(&builder, .target) else { return nil }
    expect(.tail(.clauses))
    return tail(&builder, .clauses) ? .statement : nil
  }

  /// Whether white space and then something to judge follow; nil where no white space does.
  func followsTarget(_ builder: TreeBuilder) -> Bool? {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    guard text > at else { return nil }
    return [0x40, 0x23, 0x5E].contains(builder.bytes.byte(text))
  }

  /// Whether issues stand where the holder should, with a sign behind them.
  private func isStanceOfIssue(_ builder: TreeBuilder) -> Bool {
    guard peek(builder) == 0x23 else { return false }
    var copy = self
    var scratch = TreeBuilder(partOf: builder.bytes)
    return copy.references(&scratch, .topic) && copy.signFollows(scratch)
  }

  /// Whether this is a topic behind a label: words of it may stand in several places.
  private func beginsLabelledTopic(_ builder: TreeBuilder) -> Bool {
    place == .labelled && peek(builder) == 0x23 && !isStanceOfIssue(builder)
  }

  /// Whether a mention behind a label ends here, or has only variables and a note to come.
  private func endsMention(_ builder: TreeBuilder) -> Bool {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    return place == .labelled
      && (text >= end || builder.bytes[text] == 0x25 || [.note, .allow].contains(keyword(builder, at: text)))
  }

  func isSign(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2D || byte == 0x7E }

  func signFollows(_ builder: TreeBuilder) -> Bool {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    return text < end && isSign(builder.bytes[text])
  }
}
