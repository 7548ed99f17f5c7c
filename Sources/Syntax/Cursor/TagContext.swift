// Where in a tag or in the foot a cursor stands, and what may stand there.

public import Text

/// An item of a tag, or the statement of a line of the foot, as it is seen from a cursor within it. The tag may not be
/// closed yet. What stands before the cursor is read by the parser itself, so that context and tree agree.
public struct TagContext: Hashable, Sendable {
  /// Whether the cursor stands in the foot.
  public let isFoot: Bool
  /// The words that the tag marks, without brackets; empty in the foot and where the tag marks none.
  public let words: TextRange
  /// The item with the white space around it. Of a tag that is not closed, as far as the word at the cursor reaches.
  public let item: TextRange
  /// What stands in the item before the part under the cursor.
  public let said: SaidInItem
  /// What may stand in place of the part under the cursor; nil where the parser cannot read what stands before it.
  public let slot: TagSlot?
  /// The part under the cursor, also one that the cursor touches; empty, at the cursor, in white space.
  public let element: TextRange
  /// What the part under the cursor does; nil where none stands there, and for one that fits nowhere.
  public let role: TagRole?
  /// The part under the cursor up to the cursor.
  public let typed: TextRange
  /// What a completion of `typed` stands in place of: also the rest of its word, behind the cursor.
  public let replaced: TextRange
  /// Whether the cursor stands in a string, also in one that is not closed.
  public let isInString: Bool

  /// The context at `offset`, which is clamped to the file; nil outside of tags and of the foot's statements. Costs the
  /// length of the paragraph.
  public init?(_ tree: SyntaxTree, at offset: TextOffset) {
    let cursor = min(Int(offset), tree.bytes.count)
    guard let place = TagPlace(tree, cursor) else { return nil }
    var part = TagElement(tree.bytes, place.item, cursor)
    isInString = part.isString(around: cursor) || place.lostQuote.map { $0 < cursor } ?? false
    var reading = ItemReading(tree.bytes, place.item.lowerBound..<part.range.lowerBound, as: place.kind)
    if part.isString, reading.isInDate {
      part = TagElement(word: tree.bytes, place.item, cursor)
      reading = ItemReading(tree.bytes, place.item.lowerBound..<part.range.lowerBound, as: place.kind)
    }
    isFoot = place.kind == .footLine
    words = place.words
    item = TextRange(place.item.lowerBound, place.item.upperBound)
    said = reading.said
    slot = reading.slot
    element = TextRange(part.range.lowerBound, part.range.upperBound)
    role = reading.role(of: part, in: place)
    typed = TextRange(part.range.lowerBound, cursor)
    let isListed = role?.takesDates == true && !part.range.isEmpty
    let isDate =
      role == .date || role == .argument(.on)
      || isListed && DateShape.beginsItem(tree.bytes, part.range.lowerBound, part.range.upperBound)
    let wordEnd = TagLexer.handleRun(tree.bytes, cursor, place.item.upperBound)
    replaced = TextRange(
      part.range.lowerBound,
      isDate && cursor > part.range.lowerBound ? part.range.upperBound : wordEnd
    )
  }
}
