// Writes tags into a text, from its start to its end.

internal import Text

/// Walks over a text with what is open: tags, and in each the brackets that are text.
struct BodyTagWriter {
  /// A tag whose brackets are open, and the brackets of the text that opened within, by their places in the text.
  private struct Level {
    /// Where the tag ends; nil for the text around all tags.
    var end: Int?
    var brackets: [Int] = []
  }

  private let tree: SyntaxTree
  private let text: [UInt8]
  /// For each byte of the text, where it stands in the file; behind the last one, where the text ends.
  private var places: [Int] = []
  /// Whether a backslash stands before a byte of the text and makes it text.
  private var isEscaped: [Bool] = []
  /// The brackets of the text that must be escaped.
  private var escapes: Set<Int> = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    text = tree.plainText
    places.reserveCapacity(text.count + 1)
    isEscaped.reserveCapacity(text.count)
    var wasEscape = false
    for node in tree.nodes where !node.kind.isComposite {
      if node.kind == .text {
        for (step, place) in node.range.indices.enumerated() {
          places.append(place)
          isEscaped.append(step == 0 && wasEscape)
        }
      }
      wasEscape = node.kind == .escape
    }
    places.append(Int(tree.body.end))
  }

  mutating func write(_ tags: [SpanTag]) -> (edits: [TextEdit], refused: [Int]) {
    var refused: [Int] = []
    var ordered: [(number: Int, tag: SpanTag)] = []
    var ends: [Int] = []
    for (number, tag) in tags.enumerated().sorted(by: { SpanTag.isBefore($0.element, $1.element) }) {
      while let end = ends.last, end <= tag.words.lowerBound { ends.removeLast() }
      let crosses = ends.last.map { $0 < tag.words.upperBound } ?? false
      guard !crosses, canHold(tag) else {
        refused.append(number)
        continue
      }
      ends.append(tag.words.upperBound)
      ordered.append((number, tag))
    }
    let sorted = ordered.map(\.tag)
    findCrossedBrackets(sorted)
    return (edits(sorted), refused.sorted())
  }

  /// Whether words are some, and stand in one paragraph.
  private func canHold(_ tag: SpanTag) -> Bool {
    let words = tag.words
    guard !tag.items.isEmpty, !words.isEmpty, words.lowerBound >= 0, words.upperBound <= text.count else {
      return false
    }
    guard !String(decoding: text[words], as: UTF8.self).unicodeScalars.allSatisfy(\.isSpace) else { return false }
    return !text.hasBlankLine(in: words)
  }

  // MARK: Brackets

  /// Pairs brackets as a reader will, and finds those of the text that a bracket of a tag comes between.
  private mutating func findCrossedBrackets(_ tags: [SpanTag]) {
    guard text.contains(UInt8(ascii: "[")) || text.contains(UInt8(ascii: "]")) else { return }
    var levels = [Level()]
    var next = 0
    for place in 0...text.count {
      while let end = levels.last?.end, end <= place { escapes.formUnion(levels.removeLast().brackets) }
      while next < tags.count, tags[next].words.lowerBound == place {
        levels.append(Level(end: tags[next].words.upperBound))
        next += 1
      }
      if place == text.count { break }
      if place > 0, text[place - 1] == 0x0A, text.isBlankLine(at: place) {
        for level in levels.indices { levels[level].brackets = [] }
      }
      if isEscaped[place] { continue }
      if text[place] == UInt8(ascii: "[") { levels[levels.count - 1].brackets.append(place) }
      if text[place] == UInt8(ascii: "]"), levels[levels.count - 1].brackets.popLast() == nil {
        // Its partner stands outside of the innermost tag.
        escapes.insert(place)
        if let partner = levels.lastIndex(where: { !$0.brackets.isEmpty }) {
          escapes.insert(levels[partner].brackets.removeLast())
        }
      }
    }
  }

  // MARK: Edits

  private func edits(_ tags: [SpanTag]) -> [TextEdit] {
    var pieces: [(place: Int, order: Int, text: String)] = []
    var doubled: Set<Int> = []
    // A backslash that is text would escape a bracket behind it.
    func bracket(_ text: String, at byte: Int, _ place: Int, _ order: Int) {
      if byte > 0, self.text[byte - 1] == UInt8(ascii: "\\"), !isEscaped[byte - 1], doubled.insert(byte).inserted {
        pieces.append((place, .min, "\\"))
      }
      pieces.append((place, order, text))
    }
    for bracket in escapes { pieces.append((before(bracket), .max, "\\")) }
    for (number, tag) in tags.enumerated() {
      let inside = tag.items.joined(separator: "; ")
      let end = places[tag.words.upperBound - 1] + 1
      let holdsOthers = number + 1 < tags.count && tags[number + 1].words.lowerBound < tag.words.upperBound
      if !holdsOthers, isWordAlone(tag.words) {
        pieces.append((end, -number, "{\(inside)}"))
        continue
      }
      bracket("[", at: tag.words.lowerBound, before(tag.words.lowerBound), tags.count + number)
      bracket("]{\(inside)}", at: tag.words.upperBound, end, -number)
    }
    // At one place what ends stands before what begins, inner tags end first, outer ones begin first.
    var edits: [TextEdit] = []
    for piece in pieces.sorted(by: { ($0.place, $0.order) < ($1.place, $1.order) }) {
      let range = TextRange(at: TextOffset(clamping: piece.place))
      if edits.last?.range == range {
        edits[edits.count - 1].replacement += piece.text
      } else {
        edits.append(TextEdit(range, piece.text))
      }
    }
    return edits
  }

  private func isWordAlone(_ words: Range<Int>) -> Bool {
    let range = TextRange(places[words.lowerBound], places[words.upperBound - 1] + 1)
    guard range.length == words.count, let tagging = Tagging(range, tree) else { return false }
    return !tagging.isSpan
  }

  /// Where the file has a byte of the text, with the backslash that makes it text.
  private func before(_ byte: Int) -> Int { places[byte] - (byte < text.count && isEscaped[byte] ? 1 : 0) }
}

extension [UInt8] {
  /// Whether the line that begins at a place holds white space alone.
  fileprivate func isBlankLine(at start: Int) -> Bool {
    let line = line(at: start, before: count)
    return isBlank(line.start, line.contentEnd)
  }

  /// Whether a blank line stands within a range.
  fileprivate func hasBlankLine(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let end = self[index..<range.upperBound].firstIndex(of: 0x0A) {
      index = end + 1
      if index < range.upperBound, isBlankLine(at: index) { return true }
    }
    return false
  }
}
