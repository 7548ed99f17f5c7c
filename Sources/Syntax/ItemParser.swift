// One item of a tag, or the statement of a line of the foot.

internal import Text

struct ItemParser {
  private var at: Int
  private let start: Int
  private let end: Int
  private let statementOnly: Bool

  /// Reads `start..<end`. An item that is none is a `.malformed` node that keeps the parts read before its fault.
  static func parse(
    _ start: Int, _ end: Int, unclosedString: Int?, statementOnly: Bool = false, into builder: inout TreeBuilder
  ) {
    let text = TagLexer.spaceEnd(builder.bytes, start, end)
    let textEnd = TagLexer.trimEnd(builder.bytes, text, end)
    builder.leaf(.space, start, text)
    if text == textEnd {
      let place = min(text, end)
      builder.problem(
        statementOnly ? .malformedFootLine : .malformedItem, max(start - 1, 0), max(place, start),
        statementOnly ? "a statement is missing after the colon" : "an item is missing beside the `;`")
      return
    }
    let node = builder.open(.malformed, at: text)
    if let unclosedString {
      builder.leaf(.unexpected, text, textEnd)
      builder.problem(.unclosedString, unclosedString, unclosedString + 1, related: TextRange(text, textEnd))
    } else {
      var parser = ItemParser(at: text, start: text, end: textEnd, statementOnly: statementOnly)
      let kind = parser.item(&builder)
      if let kind, parser.at == textEnd { builder.nodes[node].kind = kind }
      builder.leaf(.unexpected, parser.at, textEnd)
    }
    builder.close(node, at: textEnd)
    builder.leaf(.space, textEnd, end)
  }

  private init(at: Int, start: Int, end: Int, statementOnly: Bool) {
    self.at = at
    self.start = start
    self.end = end
    self.statementOnly = statementOnly
  }

  fileprivate enum Tail { case noteAlone, variables, clauses }

  private func peek(_ builder: TreeBuilder) -> UInt8 { at < end ? builder.bytes.byte(at) : 0 }

  /// Tells what is wrong at this place, or of the whole item where it ends too soon.
  private func fail(_ builder: inout TreeBuilder, _ detail: String) {
    let place = TagLexer.spaceEnd(builder.bytes, at, end)
    let isAtEnd = place >= end
    builder.problem(
      statementOnly ? .malformedFootLine : .malformedItem, isAtEnd ? start : place,
      isAtEnd ? end : tokenEnd(builder, from: place), detail)
  }

  /// The end of the run of non-space at this place, or another.
  private func tokenEnd(_ builder: TreeBuilder, from place: Int? = nil) -> Int {
    var index = place ?? at
    while index < end, let point = builder.bytes.codePoint(at: index), !point.scalar.isTagSpace { index = point.end }
    return min(index, end)
  }

  // MARK: Items

  private mutating func item(_ builder: inout TreeBuilder) -> SyntaxKind? {
    let start = at
    let first = peek(builder)
    if statementOnly, first != 0x40 {
      if isSign(first) {
        builder.problem(.missingHolder, at, tokenEnd(builder))
      } else {
        fail(&builder, "a statement begins with who takes the stand: `@who +verb #what`")
      }
      return nil
    }
    switch first {
    case 0x40:
      guard references(&builder, actors: true) else { return nil }
      if signFollows(builder) { return statement(&builder, from: start) }
      if statementOnly {
        fail(&builder, "a stance is missing: a sign, perhaps with a verb, and what is judged")
        return nil
      }
      return tail(&builder, .variables) ? .mention : nil
    case 0x23:
      guard references(&builder, issues: true) else { return nil }
      if signFollows(builder) {
        builder.problem(.missingHolder, start, end)
        return nil
      }
      return tail(&builder, .variables) ? .topic : nil
    case 0x5E:
      guard label(&builder) else { return nil }
      return tail(&builder, .noteAlone) ? .labelUse : nil
    default:
      break
    }
    if DateShape.beginsItem(builder.bytes, at, end) {
      date(&builder)
      return tail(&builder, .variables) ? .date : nil
    }
    if isSign(first) {
      builder.problem(.missingHolder, at, tokenEnd(builder))
      return nil
    }
    switch keyword(builder) {
    case .note:
      return tail(&builder, .noteAlone) ? .noteItem : nil
    case .not:
      leaf(.keyword, 3, &builder)
      guard space(&builder), references(&builder, actors: true) else {
        if at == end { fail(&builder, "the actor is missing that these words do not name: `not @who`") }
        return nil
      }
      return tail(&builder, .noteAlone) ? .negation : nil
    case .to, .via, .on, .because, .if, .unless, .as, nil:
      fail(
        &builder,
        first == 0x25
          ? "a variable stands after what an item says"
          : "an item begins with `@`, `#`, `^`, a date, `not` or `note`")
      return nil
    }
  }

  private mutating func statement(_ builder: inout TreeBuilder, from start: Int) -> SyntaxKind? {
    guard space(&builder) else {
      fail(&builder, "white space stands before a sign")
      return nil
    }
    let verb = at + 1
    let handle = TagLexer.handleEnd(builder.bytes, verb, end)
    let verbEnd = handle > verb ? handle : verb
    builder.leaf(.verb, at, verbEnd)
    at = verbEnd
    unsure(&builder)
    if at == end || followsTarget(builder) == false {
      builder.problem(.missingTarget, start, at)
      return nil
    }
    guard space(&builder) else {
      fail(
        &builder,
        handle > verb ? "white space stands behind a verb" : "a sign has a verb, or white space, behind it")
      return nil
    }
    guard references(&builder, actors: true, issues: true, labels: true) else { return nil }
    return tail(&builder, .clauses) ? .statement : nil
  }

  /// Whether white space and then something to judge follow; nil where no white space does.
  private func followsTarget(_ builder: TreeBuilder) -> Bool? {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    guard text > at else { return nil }
    return [0x40, 0x23, 0x5E].contains(builder.bytes.byte(text))
  }

  private func isSign(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2D || byte == 0x7E }

  private func signFollows(_ builder: TreeBuilder) -> Bool {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    return text < end && isSign(builder.bytes[text])
  }

  // MARK: Clauses

  private enum Keyword: String, CaseIterable {
    case to, via, on, because, `if`, unless, `as`, note, not
  }

  /// The keyword at this place, a whole word.
  private func keyword(_ builder: TreeBuilder, at place: Int? = nil) -> Keyword? {
    let place = place ?? at
    var index = place
    while index < end, index - place < 8, builder.bytes[index].isASCIILetter { index += 1 }
    guard index > place, index == end || TagLexer.spaceEnd(builder.bytes, index, end) > index else { return nil }
    return Keyword(rawValue: String(decoding: builder.bytes[place..<index], as: UTF8.self))
  }

  private mutating func tail(_ builder: inout TreeBuilder, _ tail: Tail) -> Bool {
    var seen: [(key: String, range: TextRange)] = []
    while true {
      // An item that begins with `note` comes here with its keyword first.
      if !space(&builder), at < end, !(tail == .noteAlone && keyword(builder) == .note && seen.isEmpty) {
        fail(&builder, "white space or `;` stands here")
        return false
      }
      guard at < end else { return true }
      let start = at
      let key: String
      if peek(builder) == 0x25 {
        guard tail != .noteAlone else {
          fail(&builder, "no variable stands here")
          return false
        }
        guard let name = variable(&builder) else { return false }
        key = name
      } else if let keyword = keyword(builder), keyword != .not {
        guard clause(keyword, &builder, tail) else { return false }
        key = keyword.rawValue
      } else {
        fail(&builder, tail.expectation)
        return false
      }
      if let first = seen.first(where: { $0.key == key }) {
        builder.problem(.duplicateClause, start, at, related: first.range, key)
      } else {
        seen.append((key, TextRange(start, at)))
      }
    }
  }

  private mutating func clause(_ keyword: Keyword, _ builder: inout TreeBuilder, _ tail: Tail) -> Bool {
    guard keyword == .note || tail == .clauses else {
      fail(&builder, "`\(keyword.rawValue)` stands in a statement alone")
      return false
    }
    let node = builder.open(keyword == .note ? .note : .clause, at: at)
    leaf(.keyword, keyword.rawValue.utf8.count, &builder)
    defer { builder.close(node, at: at) }
    guard space(&builder), at < end else {
      fail(&builder, "`\(keyword.rawValue)` is followed by nothing")
      return false
    }
    switch keyword {
    case .to, .via: return references(&builder, actors: true)
    case .because, .if, .unless: return references(&builder, actors: true, issues: true)
    case .on:
      date(&builder)
      return true
    case .as: return reality(&builder)
    case .note: return string(&builder)
    case .not: return false
    }
  }

  private mutating func reality(_ builder: inout TreeBuilder) -> Bool {
    let wordEnd = tokenEnd(builder)
    guard Reality(rawValue: String(decoding: builder.bytes[at..<wordEnd], as: UTF8.self)) != nil else {
      fail(&builder, "`as` takes possible, expected, intended, former or alleged")
      return false
    }
    leaf(.bareValue, wordEnd - at, &builder)
    return true
  }

  private mutating func string(_ builder: inout TreeBuilder) -> Bool {
    guard peek(builder) == 0x22, let close = TagLexer.stringEnd(builder.bytes, at, end) else {
      fail(&builder, "a note stands in quotation marks: `note \"…\"`")
      return false
    }
    leaf(.string, close - at, &builder)
    return true
  }

  private mutating func variable(_ builder: inout TreeBuilder) -> String? {
    let name = TagLexer.handleEnd(builder.bytes, at + 1, end)
    guard name > at + 1 else {
      fail(&builder, "a variable is `%` and its name")
      return nil
    }
    let key = String(decoding: builder.bytes[at..<name], as: UTF8.self)
    let node = builder.open(.variable, at: at)
    leaf(.variableName, name - at, &builder)
    defer { builder.close(node, at: at) }
    guard space(&builder), at < end else {
      fail(&builder, "the value of `\(key)` is missing")
      return nil
    }
    switch peek(builder) {
    case 0x22:
      guard string(&builder) else { return nil }
    case 0x5B, 0x7B:
      date(&builder)
    case 0x40, 0x23:
      guard reference(&builder) else { return nil }
    default:
      let value = tokenEnd(builder)
      guard builder.bytes[at..<value].allSatisfy({ $0 >= 0x80 || isValueByte($0) }) else {
        fail(&builder, "a value is a word, a string in quotation marks, a handle or a date")
        return nil
      }
      leaf(.bareValue, value - at, &builder)
    }
    return key
  }

  private func isValueByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "-_./~?%:+".utf8.contains(byte)
  }

  // MARK: Parts

  private mutating func leaf(_ kind: SyntaxKind, _ length: Int, _ builder: inout TreeBuilder) {
    builder.leaf(kind, at, at + length)
    at += length
  }

  private mutating func space(_ builder: inout TreeBuilder) -> Bool {
    let text = TagLexer.spaceEnd(builder.bytes, at, end)
    defer { at = text }
    builder.leaf(.space, at, text)
    return text > at
  }

  private mutating func unsure(_ builder: inout TreeBuilder) {
    if peek(builder) == 0x3F { leaf(.unsure, 1, &builder) }
  }

  /// A list of handles, or of labels, with commas between.
  private mutating func references(
    _ builder: inout TreeBuilder, actors: Bool = false, issues: Bool = false, labels: Bool = false
  ) -> Bool {
    while true {
      switch peek(builder) {
      case 0x40 where actors, 0x23 where issues:
        guard reference(&builder) else { return false }
      case 0x5E where labels:
        guard label(&builder) else { return false }
      default:
        let kinds = [actors ? "an actor" : nil, issues ? "an issue" : nil, labels ? "a label" : nil].compactMap(\.self)
        fail(&builder, kinds.joined(separator: " or ") + " stands here")
        return false
      }
      let comma = TagLexer.spaceEnd(builder.bytes, at, end)
      guard comma < end, builder.bytes[comma] == 0x2C else { return true }
      _ = space(&builder)
      leaf(.comma, 1, &builder)
      _ = space(&builder)
    }
  }

  private mutating func reference(_ builder: inout TreeBuilder) -> Bool {
    let handle = TagLexer.handleEnd(builder.bytes, at + 1, end)
    guard handle > at + 1 else {
      fail(&builder, "a handle is a letter, then letters, digits, `-`, `_`, `.`; it does not end in `.`")
      return false
    }
    leaf(peek(builder) == 0x40 ? .actor : .issue, handle - at, &builder)
    unsure(&builder)
    return boundary(&builder)
  }

  private mutating func label(_ builder: inout TreeBuilder) -> Bool {
    let name = TagLexer.labelEnd(builder.bytes, at + 1, end)
    guard name > at + 1 else {
      fail(&builder, "a label is `^`, then letters, digits, `-`, `_`")
      return false
    }
    leaf(.label, name - at, &builder)
    return boundary(&builder)
  }

  /// Whether a handle ends here: at white space, a comma or the item's end.
  private func boundary(_ builder: inout TreeBuilder) -> Bool {
    guard at < end, peek(builder) != 0x2C, TagLexer.spaceEnd(builder.bytes, at, end) == at else { return true }
    fail(&builder, "white space, a comma or `;` stands behind a handle")
    return false
  }

  /// A date runs to the item's end, a keyword or a variable, so that a date written wrongly is still one date.
  private mutating func date(_ builder: inout TreeBuilder) {
    var index = at
    while index < end {
      let space = TagLexer.spaceEnd(builder.bytes, index, end)
      if space == index {
        index += 1
        continue
      }
      let isVariable = builder.bytes.byte(space) == 0x25 && TagLexer.handleEnd(builder.bytes, space + 1, end) > space + 1
      if space >= end || isVariable || keyword(builder, at: space) != nil { break }
      index = space
    }
    leaf(.dateText, index - at, &builder)
  }
}

extension ItemParser.Tail {
  fileprivate var expectation: String {
    switch self {
    case .noteAlone: "`note \"…\"` or the item's end stands here"
    case .variables: "a variable, `note \"…\"` or the item's end stands here"
    case .clauses: "a clause (to, via, on, because, if, unless, as), a variable or a note stands here"
    }
  }
}
