// Three versions of one annotated text, drawn at random: a base, and what two coders made of it.

import TestSupport

@testable import dossier

struct MergeFixture {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(seed: seed) }

  private static let words = [
    "Tokyo", "said", "no", "{odd}", "to", "the", "[sic]", "Mr. Lee", "宮澤", "and\nleft", "a \\{",
  ]
  private static let items = [
    "@japan", "@lee, @us", "#targets", "1993-04-16", "@lee -rejects #targets", "note \"ask; Ben\"", "not @us",
    "@us +wants #aid on 1993-04 %frame \"a; b\"",
  ]

  mutating func versions() -> (base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    var text: [UInt8] = []
    var starts: [(start: Int, end: Int)] = []
    for paragraph in 0..<3 {
      if paragraph > 0 { text += Array("\n\n".utf8) }
      for number in 0..<Int.random(in: 4...8, using: &random) {
        if number > 0 { text.append(0x20) }
        let start = text.count
        text += Array((Self.words.randomElement(using: &random) ?? "").utf8)
        starts.append((start, text.count))
      }
      text.append(UInt8(ascii: "."))
    }
    text.append(0x0A)
    var base = MarkedBody(text: text, escapes: Self.escapes(text), tags: [:])
    for _ in 0..<Int.random(in: 0...4, using: &random) { add(to: &base, starts) }
    var (ours, theirs) = (base, base)
    change(&ours, starts)
    change(&theirs, starts)
    return (article(base), article(ours), article(theirs))
  }

  private func article(_ body: MarkedBody) -> [UInt8] { Array("published: 1993-04-17\n---\n".utf8) + body.bytes }

  /// Braces and backslashes of the text are text.
  private static func escapes(_ text: [UInt8]) -> Set<Int> {
    Set(text.indices.filter { text[$0] == 0x7B || text[$0] == 0x7D || text[$0] == 0x5C })
  }

  private mutating func change(_ body: inout MarkedBody, _ words: [(start: Int, end: Int)]) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        if let place = body.tags.keys.sorted().randomElement(using: &random) { body.tags[place] = nil }
      case 1:
        if let place = body.tags.keys.sorted().randomElement(using: &random) { body.tags[place] = tag() }
      default: add(to: &body, words)
      }
    }
  }

  private mutating func add(to body: inout MarkedBody, _ words: [(start: Int, end: Int)]) {
    let first = Int.random(in: 0..<words.count, using: &random)
    let last = min(first + Int.random(in: 0..<3, using: &random), words.count - 1)
    let place = MarkedBody.Place(start: words[first].start, end: words[last].end)
    // No span reaches over a blank line.
    let isWhole = !String(decoding: body.text[place.start..<place.end], as: UTF8.self).contains("\n\n")
    if isWhole, !body.tags.keys.contains(where: { $0.crosses(place) }) { body.tags[place] = tag() }
  }

  private mutating func tag() -> MarkedBody.Tag {
    let items = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      Array((Self.items.randomElement(using: &random) ?? "").utf8)
    }
    return MarkedBody.Tag(isSpan: true, items: items.count == 2 && items[0] == items[1] ? [items[0]] : items)
  }
}
