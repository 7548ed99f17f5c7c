// What the parser makes of an item up to a place.

internal import Text

/// An item read up to the part under a cursor.
struct ItemReading {
  let said: SaidInItem
  /// What may stand behind it; nil where the parser gave up before its end.
  let slot: TagSlot?
  private let bytes: [UInt8]
  /// The role of the date at its end, which takes in whatever its extent holds; nil where it ends in something else.
  private let openDate: TagRole?
  private let end: Int

  /// Whether a date is read here, in which quotation marks set nothing apart.
  var isInDate: Bool { openDate != nil || slot == .part(.argument(.on)) }

  init(_ bytes: [UInt8], _ range: Range<Int>, as item: ItemPlace) {
    self.bytes = bytes
    let start = TagLexer.spaceEnd(bytes, range.lowerBound, range.upperBound)
    end = TagLexer.trimEnd(bytes, start, range.upperBound)
    var builder = TreeBuilder(partOf: bytes)
    var parser = ItemParser(at: start, start: start, end: end, place: item)
    if start < end { _ = parser.item(&builder) }
    said = SaidInItem(builder.nodes, bytes)
    slot = parser.at == end ? parser.slot : nil
    openDate = parser.at == end ? Self.openDate(builder.nodes, bytes) : nil
  }

  /// What a part does that stands behind what was read.
  func role(of part: TagElement, in place: TagPlace) -> TagRole? {
    guard let slot else { return nil }
    let start = part.range.lowerBound
    if part.range.isEmpty { return role(at: start, in: place) }
    let rest = ItemParser(at: start, start: start, end: place.item.upperBound, place: place.kind)
    let builder = TreeBuilder(partOf: bytes)
    if let openDate, !ends(openDate, rest, builder, at: start) { return openDate }
    let first = bytes[start]
    let keyword = rest.keyword(builder)
    switch slot {
    case .item:
      switch first {
      case 0x40: return place.isClosed && takesStand(place) ? .holder : .mention
      case 0x23: return .topic
      case 0x5E: return .label
      default:
        if DateShape.beginsItem(bytes, start, place.item.upperBound) { return .date }
        return keyword.map(slot.keywords.contains) == true ? .keyword : nil
      }
    case .part(.argument(.on)) where rest.endsDate(builder, at: start, .clause):
      return first == 0x25 ? .variable : keyword == .not ? nil : .keyword
    case .part(let role): return fits(role, part) ? role == .mention && takesStand(place) ? .holder : role : nil
    case .stance, .tail:
      if slot.takesVerb, Sigil(first)?.isSign == true { return .verb }
      if slot.takesVariables, first == 0x25 { return .variable }
      return keyword.map(slot.keywords.contains) == true ? .keyword : nil
    }
  }

  /// The role of what takes in a place without a word: a date, which may hold white space and commas.
  private func role(at cursor: Int, in place: TagPlace) -> TagRole? {
    let itemEnd = place.item.upperBound
    guard let openDate else {
      let isComma = cursor < itemEnd && bytes[cursor] == 0x2C
      return isComma && slot == .part(.argument(.on)) ? .argument(.on) : nil
    }
    if cursor == end { return openDate }
    let next = TagLexer.spaceEnd(bytes, cursor, itemEnd)
    let rest = ItemParser(at: next, start: next, end: itemEnd, place: place.kind)
    return next < itemEnd && !ends(openDate, rest, TreeBuilder(partOf: bytes), at: next) ? openDate : nil
  }

  /// Whether a part behind a date of a role is no part of it.
  private func ends(_ role: TagRole, _ rest: ItemParser, _ builder: TreeBuilder, at place: Int) -> Bool {
    let extent: DateExtent = role == .date ? .item : role.takesDates ? .listed : .clause
    return rest.endsDate(builder, at: place, extent) || extent == .listed && bytes.byte(place) == 0x2C
  }

  private static func openDate(_ nodes: [SyntaxNode], _ bytes: [UInt8]) -> TagRole? {
    guard let last = nodes.last, last.kind == .dateText else { return nil }
    let around = nodes.last { ($0.kind == .clause || $0.kind == .variable) && $0.range.encloses(last.range) }
    guard let around else { return .date }
    guard around.kind == .clause else { return .value }
    let keyword = nodes.last { $0.kind == .keyword && $0.range.start == around.range.start }
    return keyword.flatMap { Keyword(bytes, $0.range) }.map { .argument($0) }
  }

  /// Whether the whole item has a verb behind its actors.
  private func takesStand(_ place: TagPlace) -> Bool {
    guard place.isClosed else { return false }
    return ItemReading(bytes, place.item, as: place.kind).said.verb != nil
  }

  private func fits(_ role: TagRole, _ part: TagElement) -> Bool {
    switch role {
    case .verb: Sigil(bytes[part.range.lowerBound])?.isSign == true
    case .argument(let keyword):
      switch keyword.value {
      case .handles:
        isReference(role, part)
          || role.takesDates && DateShape.beginsItem(bytes, part.range.lowerBound, part.range.upperBound)
      case .date: true
      case .factuality: Factuality.table[bytes, part.range] != nil
      case .string: part.isString
      case .checks: bytes[part.range.lowerBound].isASCIILetter
      }
    case .value: true
    case .mention, .holder, .topic, .label, .target: isReference(role, part)
    case .date, .keyword, .variable: false
    }
  }

  private func isReference(_ role: TagRole, _ part: TagElement) -> Bool {
    let first = bytes[part.range.lowerBound]
    if first == 0x5E { return role.takesLabels }
    return Sigil(first).map(role.takes) ?? false
  }
}
