// What stands behind what an item says: clauses, variables, a note.

internal import Text

extension ItemParser {
  /// The keyword at this place, a whole word.
  func keyword(_ builder: TreeBuilder, at place: Int? = nil) -> Keyword? {
    let place = place ?? at
    var index = place
    while index < end, index - place < 8, builder.bytes[index].isASCIILetter { index += 1 }
    guard index > place, index == end || TagLexer.spaceEnd(builder.bytes, index, end) > index else { return nil }
    return Keyword.table[builder.bytes, place..<index]
  }

  mutating func tail(_ builder: inout TreeBuilder, _ tail: TagSlot.Tail) -> Bool {
    var seen = TakenKeys()
    while true {
      // An item that begins with `note` or `allow` comes here with its keyword first.
      let isFirst = tail == .noteAlone && seen.isEmpty && keyword(builder)?.endsAnyItem == true
      if !space(&builder), at < end, !isFirst {
        fail(&builder, "expected white space or `;`")
        return false
      }
      guard at < end else { return true }
      let start = at
      lacksDate = false
      let key: String
      if peek(builder) == 0x25 {
        guard tail != .noteAlone else {
          fail(&builder, "this item cannot have variables")
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
      if let first = seen.take(key, TextRange(start, at)) {
        builder.problem(.duplicateClause, start, at, related: first, key)
      }
      // Behind a bare `on` at the item's end, its date may follow.
      if lacksDate, at == end { return true }
      expect(.tail(tail))
    }
  }

  mutating func clause(_ keyword: Keyword, _ builder: inout TreeBuilder, _ tail: TagSlot.Tail) -> Bool {
    guard keyword.endsAnyItem || tail == .clauses else {
      fail(&builder, "only a statement can have `\(keyword.rawValue)`")
      return false
    }
    let node = builder.open(keyword == .note ? .note : keyword == .allow ? .allowance : .clause, at: at)
    leaf(.keyword, keyword.rawValue.utf8.count, &builder)
    expect(.part(.argument(keyword)))
    defer { builder.close(node, at: at) }
    if keyword.value == .date {
      let next = TagLexer.spaceEnd(builder.bytes, at, end)
      lacksDate = next == end || endsDate(builder, at: next, .clause)
      if lacksDate { return true }
    }
    guard space(&builder), at < end else {
      fail(&builder, "`\(keyword.rawValue)` needs something after it")
      return false
    }
    switch keyword.value {
    case .handles: return references(&builder, .argument(keyword))
    case .date:
      date(&builder, .clause)
      return true
    case .factuality: return reality(&builder)
    case .string: return string(&builder)
    case .checks: return checks(&builder)
    }
  }

  /// Codes of checks, with commas between.
  mutating func checks(_ builder: inout TreeBuilder) -> Bool {
    while true {
      var index = at
      while index < end, builder.bytes[index].isASCIILetter || builder.bytes[index] == 0x2D { index += 1 }
      guard index > at else {
        fail(&builder, "expected the code of a check: `allow role-outside-period`")
        return false
      }
      leaf(.bareValue, index - at, &builder)
      let comma = TagLexer.spaceEnd(builder.bytes, at, end)
      guard comma < end, builder.bytes[comma] == 0x2C else { return true }
      _ = space(&builder)
      leaf(.comma, 1, &builder)
      _ = space(&builder)
    }
  }

  mutating func reality(_ builder: inout TreeBuilder) -> Bool {
    let wordEnd = tokenEnd(builder)
    guard Factuality.table[builder.bytes, at..<wordEnd] != nil else {
      fail(&builder, "`as` takes \(alternatives(Factuality.allCases.map(\.written)))")
      return false
    }
    leaf(.bareValue, wordEnd - at, &builder)
    return true
  }

  mutating func string(_ builder: inout TreeBuilder) -> Bool {
    guard peek(builder) == 0x22, let close = TagLexer.stringEnd(builder.bytes, at, end) else {
      fail(&builder, "expected quotation marks around a note: `note \"…\"`")
      return false
    }
    leaf(.string, close - at, &builder)
    return true
  }

  mutating func variable(_ builder: inout TreeBuilder) -> String? {
    let name = TagLexer.handleEnd(builder.bytes, at + 1, end)
    guard name > at + 1 else {
      fail(&builder, "a variable is `%` and its name")
      return nil
    }
    let key = String(decoding: builder.bytes[at..<name], as: UTF8.self)
    let node = builder.open(.variable, at: at)
    leaf(.variableName, name - at, &builder)
    expect(.part(.value))
    defer { builder.close(node, at: at) }
    guard space(&builder), at < end else {
      fail(&builder, "the value of `\(key)` is missing")
      return nil
    }
    switch peek(builder) {
    case 0x22:
      guard string(&builder) else { return nil }
    case 0x5B, 0x7B:
      let start = at
      date(&builder, .clause)
      guard builder.bytes[at - 1] == (builder.bytes[start] == 0x5B ? 0x5D : 0x7D) else {
        builder.problem(place.problem, start, at, "a set of dates ends with its bracket: `[1993, 1994]`")
        return nil
      }
    case 0x40, 0x23:
      guard reference(&builder) else { return nil }
    default:
      let value = tokenEnd(builder)
      guard peek(builder) != 0x25 || DateShape.begins(builder.bytes, at, value) else {
        fail(&builder, "the value of `\(key)` is missing: a word that begins with `%` is a variable")
        return nil
      }
      guard builder.bytes[at..<value].allSatisfy({ $0 >= 0x80 || isValueByte($0) }) else {
        fail(&builder, "a value is a word, a string in quotation marks, a handle or a date")
        return nil
      }
      leaf(.bareValue, value - at, &builder)
    }
    return key
  }

  func isValueByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "-_./~?%:+".utf8.contains(byte)
  }
}

extension TagSlot.Tail {
  var expectation: String {
    switch self {
    case .noteAlone: "expected `note \"…\"`, `allow` or the item's end"
    case .variables:
      "expected a variable, `note \"…\"` or the item's end; a stance after an actor needs a sign: `+verb`, `-verb`, `~verb`"
    case .clauses:
      "expected a clause (\(Keyword.clauses.map(\.written).joined(separator: ", "))), a variable or a note"
    }
  }
}
