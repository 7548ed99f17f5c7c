// What stands at a place: a handle, a label, a date, or words that name something.

public import Corpus
internal import Syntax
public import Text

/// What a question at a place is about.
public enum Symbol: Hashable, Sendable {
  /// An actor, an issue, a verb or a variable, as a handle or as the words that a tag marks.
  case handle(Handle)
  case label(String)
  /// A date in a tag or a clause; the range is the date's own.
  case date(TextRange)
}

/// A symbol and the bytes it takes up.
public struct SymbolPlace: Hashable, Sendable {
  public var symbol: Symbol
  public var range: TextRange
}

extension FeatureContext {
  /// What stands at `offset`; a cursor at the end of a handle still stands on it. nil for plain text that names nobody.
  public func symbol(at offset: TextOffset) -> SymbolPlace? {
    if let leaf = leaf(at: offset, before: false) ?? leaf(at: offset, before: true) { return leaf }
    return marked(at: offset) ?? plainName(at: offset)
  }

  private func leaf(at offset: TextOffset, before: Bool) -> SymbolPlace? {
    if before, offset == 0 { return nil }
    guard let index = tree.path(at: before ? offset - 1 : offset).last else { return nil }
    let node = tree.nodes[index]
    func handle(_ namespace: Namespace) -> SymbolPlace? {
      guard node.range.length > 1 else { return nil }
      let name = tree.string(TextRange(node.range.start + 1, node.range.end))
      return SymbolPlace(symbol: .handle(Handle(namespace, name)), range: node.range)
    }
    switch node.kind {
    case .actor: return handle(.actor)
    case .issue: return handle(.issue)
    case .verb: return handle(.verb)
    case .variableName: return handle(.variable)
    case .label:
      return SymbolPlace(
        symbol: .label(tree.string(TextRange(node.range.start + 1, node.range.end))),
        range: node.range
      )
    case .dateText, .period: return SymbolPlace(symbol: .date(node.range), range: node.range)
    case .handle:
      return Sigil(rawValue: tree.bytes[Int(node.range.start)]).flatMap { handle(Namespace($0)) }
    case .name:
      // In a definition's `in`, a handle.
      if let use = facts.uses.first(where: { $0.range == node.range }), let found = facts.handle(of: use) {
        return SymbolPlace(symbol: .handle(found), range: node.range)
      }
      return nil
    default: return nil
    }
  }

  /// The innermost words around `offset` that a tag marks as an actor or an issue.
  private func marked(at offset: TextOffset) -> SymbolPlace? {
    let around = (facts.mentions + facts.topics).filter { $0.words.touches(offset) }
    guard let inner = around.min(by: { $0.words.length < $1.words.length }),
      let use = facts.uses(inner.uses).first(where: { $0.role == .mention || $0.role == .topic }),
      let handle = facts.handle(of: use)
    else { return nil }
    return SymbolPlace(symbol: .handle(handle), range: inner.words)
  }

  /// Words around `offset`, at most eight, that are the name of an actor or an issue at the article's date; the longest.
  private func plainName(at offset: TextOffset) -> SymbolPlace? {
    guard tree.body.touches(offset) else { return nil }
    let words = words(around: offset)
    var best: SymbolPlace?
    for first in words.indices where words[first].start <= offset {
      for last in words.indices where last >= first && words[last].end >= offset {
        let range = TextRange(words[first].start, words[last].end)
        guard range.length > best?.range.length ?? 0, let handle = named(tree.plainText(of: range)) else { continue }
        best = SymbolPlace(symbol: .handle(handle), range: range)
      }
    }
    return best
  }

  /// The handle that a name stands for at the article's date; nil where it is nobody's, or several's.
  private func named(_ name: String) -> Handle? {
    let days = facts.defaultDate?.days
    let held = corpus.vocabulary.named(name).filter { entry in
      guard let days else { return true }
      return entry.period.map { $0.overlaps(days) } ?? true
    }
    let handles = Set(held.map(\.handle))
    return handles.count == 1 ? handles.first : nil
  }

  /// The ranges of up to eight words before `offset` and eight behind, on its line.
  private func words(around offset: TextOffset) -> [TextRange] {
    let bytes = tree.bytes
    func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && !"[]{}()\"".utf8.contains(byte) }
    var ranges: [TextRange] = []
    var start = Int(offset)
    while start > 0, Int(offset) - start < 120, bytes[start - 1] != 0x0A { start -= 1 }
    var index = start
    while index < bytes.count, index < Int(offset) + 120, bytes[index] != 0x0A {
      guard isWord(bytes[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < bytes.count, isWord(bytes[index]) { index += 1 }
      var last = index
      while last > first + 1, ",;:!?.".utf8.contains(bytes[last - 1]) { last -= 1 }
      ranges.append(TextRange(first, last))
    }
    let near = ranges.firstIndex { $0.end >= offset } ?? 0
    return Array(ranges[max(0, near - 8)..<min(ranges.count, near + 9)])
  }
}
