// What goes from a file where an `allow` is not needed.

internal import Syntax
internal import Text

extension AllowanceReader {
  /// The bytes that go with one of the codes of an `allow`: the code with its comma; the only code with its `allow`; what says
  /// nothing else with its semicolon, or the whole tag with the brackets of its words. `isCut`: whether no other word could
  /// take the place of these words. Nothing where that cannot be said.
  func deletions(of code: Int, in allowance: Int, _ item: Int, _ path: [Int]) -> (ranges: [TextRange], isCut: Bool) {
    let codes = tree.children(of: allowance).filter { tree.nodes[$0].kind == .bareValue }.map { tree.nodes[$0].range }
    if let range = cut(tree.nodes[code].range, from: codes) { return ([range], true) }
    let own = tree.nodes[allowance].range
    let parts = tree.children(of: item).filter { tree.nodes[$0].kind != .space }
    if let place = parts.firstIndex(of: allowance), parts.count > 1 {
      let next = parts[(place + 1)...].first.map { tree.nodes[$0].range.start }
      return (
        [place > 0 ? TextRange(tree.spaceStart(before: own.start), own.end) : TextRange(own.start, next ?? own.end)],
        true
      )
    }
    guard let tag = path.first(where: { tree.nodes[$0].kind == .tag }),
      let mark = marks.first(where: { Int($0.tag) == tag })
    else { return ([], false) }
    let items = tree.children(of: tag).filter { tree.nodes[$0].kind.isItem }.map { tree.nodes[$0].range }
    if let range = cut(tree.nodes[item].range, from: items) { return ([range], true) }
    let end = TextRange(mark.isSpan ? mark.words.end : tree.nodes[tag].range.start, mark.whole.end)
    let start = TextRange(mark.whole.start, mark.words.start)
    return (mark.isSpan ? [start, end] : [end], standsAlone(mark.whole))
  }

  /// One of several with what sets it apart from its neighbour; nil for the only one.
  private func cut(_ range: TextRange, from all: [TextRange]) -> TextRange? {
    guard all.count > 1, let place = all.firstIndex(of: range) else { return nil }
    return place > 0 ? TextRange(all[place - 1].end, range.end) : TextRange(range.start, all[1].start)
  }

  /// Whether white space stands around, behind it perhaps with a mark before.
  private func standsAlone(_ range: TextRange) -> Bool {
    func isSpace(_ index: Int) -> Bool { !tree.bytes.indices.contains(index) || tree.bytes[index] <= 0x20 }
    let end = Int(range.end)
    let isMark = tree.bytes.indices.contains(end) && [0x2C, 0x2E, 0x3B, 0x3A].contains(tree.bytes[end])
    return isSpace(Int(range.start) - 1) && (isSpace(end) || isMark && isSpace(end + 1))
  }
}
