// The parts that items are made of: references, dates, white space.

extension ItemParser {
  mutating func leaf(_ kind: SyntaxKind, _ length: Int, _ builder: inout TreeBuilder) {
    builder.leaf(kind, at, at + length)
    at += length
  }

  mutating func space(_ builder: inout TreeBuilder) -> Bool {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    defer { at = text }
    builder.leaf(.space, at, text)
    return text > at
  }

  mutating func unsure(_ builder: inout TreeBuilder) {
    if peek(builder) == 0x3F { leaf(.unsure, 1, &builder) }
  }

  /// A list of handles, and where they may stand of labels and dates, with commas between.
  mutating func references(_ builder: inout TreeBuilder, _ role: TagRole) -> Bool {
    let (actors, issues, labels) = (role.takes(.actor), role.takes(.issue), role.takesLabels)
    while true {
      switch peek(builder) {
      case 0x40 where actors, 0x23 where issues:
        guard reference(&builder, mayBeUnsure: role != .argument(.not)) else { return false }
      case 0x5E where labels:
        guard label(&builder) else { return false }
      case _ where at < end && role.takesDates && DateShape.beginsItem(builder.bytes, at, end):
        date(&builder, .listed)
      default:
        let kinds = [
          actors ? "an actor" : nil, issues ? "an issue" : nil, labels ? "a label" : nil,
          role.takesDates ? "a date" : nil,
        ].compactMap(\.self)
        fail(&builder, "expected " + alternatives(kinds))
        return false
      }
      let comma = TagLexer.spaceEnd(builder.bytes, at, end)
      guard comma < end, builder.bytes[comma] == 0x2C else { return true }
      _ = space(&builder)
      leaf(.comma, 1, &builder)
      expect(.part(role))
      _ = space(&builder)
    }
  }

  mutating func reference(_ builder: inout TreeBuilder, mayBeUnsure: Bool = true) -> Bool {
    let handle = TagLexer.handleEnd(builder.bytes, at + 1, end)
    guard handle > at + 1 else {
      fail(&builder, "a handle is a letter, then letters, digits, `-`, `_`, `.`; it does not end in `.`")
      return false
    }
    leaf(peek(builder) == 0x40 ? .actor : .issue, handle - at, &builder)
    if mayBeUnsure {
      unsure(&builder)
    } else if peek(builder) == 0x3F {
      fail(&builder, "`not` is never unsure: delete the `?`")
      return false
    }
    return boundary(&builder)
  }

  mutating func label(_ builder: inout TreeBuilder) -> Bool {
    let name = TagLexer.labelEnd(builder.bytes, at + 1, end)
    guard name > at + 1 else {
      fail(&builder, "a label is `^`, then letters, digits, `-`, `_`")
      return false
    }
    leaf(.label, name - at, &builder)
    return boundary(&builder)
  }

  /// Whether a handle ends here: at white space, a comma or the item's end.
  func boundary(_ builder: inout TreeBuilder) -> Bool {
    guard at < end, peek(builder) != 0x2C, TagLexer.spaceEnd(builder.bytes, at, end) == at else { return true }
    fail(&builder, "expected white space, a comma or `;` after a handle")
    return false
  }

  /// A date runs as far as its extent, so that a date written wrongly is still one date.
  mutating func date(_ builder: inout TreeBuilder, _ extent: DateExtent) {
    var index = at
    var depth = 0
    while index < end {
      let space = TagLexer.spaceEnd(builder.bytes, index, end)
      if space == index {
        switch builder.bytes[index] {
        case 0x5B, 0x7B: depth += 1
        case 0x5D, 0x7D: depth = max(0, depth - 1)
        default: break
        }
        if extent == .listed, depth == 0, builder.bytes[index] == 0x2C { break }
        index += 1
        continue
      }
      if space >= end || endsDate(builder, at: space, extent) { break }
      if extent == .listed, depth == 0, builder.bytes[space] == 0x2C { break }
      index = space
    }
    leaf(.dateText, index - at, &builder)
  }

  /// Whether a part that follows a date with white space between is no part of it: a variable, a note or, but for the
  /// date of an item, which has no clauses, any keyword.
  func endsDate(_ builder: TreeBuilder, at place: Int, _ extent: DateExtent) -> Bool {
    let isVariable =
      builder.bytes.byte(place) == 0x25 && TagLexer.handleEnd(builder.bytes, place + 1, end) > place + 1
    guard !isVariable, let keyword = keyword(builder, at: place) else { return isVariable }
    return extent != .item || keyword.endsAnyItem
  }
}
