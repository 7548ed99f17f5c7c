// The text of an article, and the tags in it by the words that they mark.

internal import Syntax
internal import Text

struct MarkedBody: Equatable {
  /// Where the words of a tag stand in the text without markup, in bytes. Of tags with the same words the inner is the
  /// smaller.
  struct Place: Hashable, Comparable {
    var start: Int
    var end: Int
    var depth = 0

    static func < (a: Place, b: Place) -> Bool { (a.start, b.end, b.depth) < (b.start, a.end, a.depth) }

    /// Whether each of the two holds a part of the other alone.
    func crosses(_ other: Place) -> Bool {
      start < other.start && other.start < end && end < other.end
        || other.start < start && start < other.end && other.end < end
    }

    func encloses(_ other: Place) -> Bool { start <= other.start && other.end <= end }
  }

  struct Tag: Hashable {
    /// Whether brackets stand around the words.
    var isSpan: Bool
    /// With its braces.
    var bytes: [UInt8]
    var items: [[UInt8]]

    init(isSpan: Bool, bytes: [UInt8], items: [[UInt8]]) {
      (self.isSpan, self.bytes, self.items) = (isSpan, bytes, items)
    }

    init(isSpan: Bool, items: [[UInt8]]) {
      let inside = Array(items.joined(separator: Array("; ".utf8)))
      self.init(isSpan: isSpan, bytes: [UInt8(ascii: "{")] + inside + [UInt8(ascii: "}")], items: items)
    }
  }

  let text: [UInt8]
  /// Where in the text a backslash stands before a character.
  var escapes: Set<Int> = []
  var tags: [Place: Tag] = [:]

  /// nil where the article holds markup that marks no words.
  init?(_ tree: SyntaxTree) {
    let map = TextMap(tree)
    text = map.text
    for node in tree.nodes where node.kind == .escape { escapes.insert(map.byteOffset(of: node.range.start)) }
    for mark in tree.marks {
      var place = Place(start: map.byteOffset(of: mark.words.start), end: map.byteOffset(of: mark.words.end))
      while tags[place] != nil { place.depth += 1 }
      let tag = Int(mark.tag)
      tags[place] = Tag(
        isSpan: mark.isSpan,
        bytes: Array(tree.bytes[tree.nodes[tag].range.indices]),
        items: tree.children(of: tag).filter { tree.nodes[$0].kind.isComposite }.map {
          Array(tree.bytes[tree.nodes[$0].range.indices])
        }
      )
    }
    guard bytes == Array(tree.bytes[tree.body.indices]) else { return nil }
  }

  /// That of an article in bytes.
  init?(article: [UInt8]) { self.init(SyntaxTree(article: article)) }

  init(text: [UInt8], escapes: Set<Int>, tags: [Place: Tag]) {
    (self.text, self.escapes, self.tags) = (text, escapes, tags)
  }

  /// As the article has it.
  var bytes: [UInt8] { bytes(in: 0..<text.count) }

  /// The same of a part of the text that no tag's words leave.
  func bytes(in range: Range<Int>) -> [UInt8] {
    var openings: [Int: [Place]] = [:]
    var closings: [Int: [Place]] = [:]
    for (place, tag) in tags where range.lowerBound <= place.start && place.end <= range.upperBound {
      // What ends where the part begins belongs to the part before.
      if place.end == range.lowerBound, place.end > 0 { continue }
      if tag.isSpan { openings[place.start, default: []].append(place) }
      closings[place.end, default: []].append(place)
    }
    var result: [UInt8] = []
    for index in range.lowerBound...range.upperBound {
      for place in (closings[index] ?? []).sorted(by: >) {
        if tags[place]?.isSpan == true { result.append(UInt8(ascii: "]")) }
        result += tags[place]?.bytes ?? []
      }
      guard index < range.upperBound else { break }
      for _ in openings[index] ?? [] { result.append(UInt8(ascii: "[")) }
      if escapes.contains(index) { result.append(UInt8(ascii: "\\")) }
      result.append(text[index])
    }
    return result
  }
}
