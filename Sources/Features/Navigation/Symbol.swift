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

  /// The innermost words around `offset` that a tag marks as an actor, an issue or a date.
  private func marked(at offset: TextOffset) -> SymbolPlace? {
    if let date = facts.dates.filter({ $0.words.touches(offset) }).min(by: { $0.words.length < $1.words.length }),
      !facts.mentions.contains(where: { date.words.encloses($0.words) && $0.words.touches(offset) })
    {
      return SymbolPlace(symbol: .date(date.when.range), range: date.words)
    }
    let around = (facts.mentions + facts.topics).compactMap { mention in
      facts.spans(mention).first { $0.touches(offset) }.map { (words: $0, uses: mention.uses) }
    }
    guard let inner = around.min(by: { $0.words.length < $1.words.length }),
      let use = facts.uses(inner.uses).first(where: { $0.role == .mention || $0.role == .topic }),
      let handle = facts.handle(of: use)
    else { return nil }
    return SymbolPlace(symbol: .handle(handle), range: inner.words)
  }

  /// Words around `offset` that are the name of one actor or issue at the article's date, and of no other.
  private func plainName(at offset: TextOffset) -> SymbolPlace? {
    guard tree.body.touches(offset) else { return nil }
    let text = ArticleText(tree, within: surroundings(of: Int(offset)))
    let names = NameSearch(scope, at: facts.defaultDate?.days, [.actor, .issue]).all(in: text)
    guard let words = names.last(where: { $0.range.touches(offset) }), words.handles.count == 1 else { return nil }
    return words.handles.first.map { SymbolPlace(symbol: .handle($0), range: words.range) }
  }

  /// The paragraph around `offset`, of a long one some two thousand bytes before and behind.
  private func surroundings(of offset: Int) -> TextRange {
    let bytes = tree.bytes
    let most = 2000
    var start = tree.paragraphStart(before: offset)
    if offset - start > most {
      start = offset - most
      while start < offset, bytes[start] > 0x20 { start += 1 }
    }
    var end = offset
    while end < Int(tree.body.end), end - offset < most || bytes[end] > 0x20 {
      if bytes[end] == 0x0A, end + 1 < bytes.count, bytes[end + 1] == 0x0A { break }
      end += 1
    }
    return TextRange(start, end)
  }
}
