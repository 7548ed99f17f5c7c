// The order of what a header defines: properties by their keys, definitions by their handles.

internal import Rules
internal import Syntax
public import Text

/// `source.organize`: puts in order what may stand in any order, and nothing else.
///
/// The properties of a definition follow the order in which the reference names them; those of one key keep theirs, since a
/// reader meets them so. Definitions of one sign between which at most blank lines stand are sorted by their handles. A
/// comment, a key, another sign or a line that cannot be read ends such a run, and a definition right below a comment stays
/// where it is: the comment may be about it, or about all that follows.
public enum Organizing {
  /// The edits, by place; empty where all is in order, and where another order would be read otherwise.
  public static func edits(in context: FeatureContext) -> [TextEdit] {
    let order = Order(tree: context.tree)
    let edits = order.edits
    guard !edits.isEmpty else { return [] }
    let whole = CorpusEdit(
      path: context.path,
      edits: edits.map { PlacedEdit(path: context.path, edit: $0) }
    )
    var guarded = context.editGuard
    return guarded.allows([whole]) == [true] ? edits : []
  }
}

private struct Order {
  let tree: SyntaxTree

  /// A definition without the end of its last line.
  private struct Slot {
    let view: DefinitionView
    let range: TextRange
    /// What is written there, its properties in order.
    let content: [UInt8]
    let name: String
  }

  var edits: [TextEdit] {
    let slots = tree.definitions.map(slot)
    var edits: [TextEdit] = []
    for run in runs(of: slots) {
      let sorted = run.enumerated().sorted { a, b in
        a.element.name == b.element.name
          ? a.offset < b.offset : a.element.name.utf8.lexicographicallyPrecedes(b.element.name.utf8)
      }
      for (place, new) in zip(run, sorted) where !tree.bytes[place.range.indices].elementsEqual(new.element.content) {
        edits.append(TextEdit(place.range, String(decoding: new.element.content, as: UTF8.self)))
      }
    }
    return edits
  }

  private func slot(_ view: DefinitionView) -> Slot {
    let range = TextRange(Int(view.whole.start), tree.contentEnd(before: Int(view.whole.end)))
    let name = tree.string(TextRange(view.handle.start + 1, view.handle.end)).caseFolded
    return Slot(view: view, range: range, content: content(of: view, range), name: name)
  }

  // MARK: Properties

  private func content(of view: DefinitionView, _ range: TextRange) -> [UInt8] {
    var bytes: [UInt8] = []
    var end = Int(range.start)
    for run in runs(of: view.properties) {
      let lines = run.map { TextRange(Int($0.property.line.start), tree.contentEnd(before: Int($0.property.line.end))) }
      let sorted = zip(run, lines).enumerated().sorted { a, b in
        (a.element.0.rank, a.offset) < (b.element.0.rank, b.offset)
      }
      for (line, new) in zip(lines, sorted) {
        bytes += tree.bytes[end..<Int(line.start)]
        bytes += tree.bytes[new.element.1.indices]
        end = Int(line.end)
      }
    }
    return bytes + tree.bytes[end..<max(end, Int(range.end))]
  }

  /// Properties that are read and between which nothing else stands.
  private func runs(of properties: [PropertyView]) -> [[(property: PropertyView, rank: Int)]] {
    var runs: [[(property: PropertyView, rank: Int)]] = []
    var last: TextOffset?
    for property in properties {
      guard let rank = PropertyKey(tree.bytes, property.key).flatMap({ PropertyKey.allCases.firstIndex(of: $0) }) else {
        last = nil
        continue
      }
      if last == property.line.start, !runs.isEmpty {
        runs[runs.count - 1].append((property, rank))
      } else {
        runs.append([(property, rank)])
      }
      last = property.line.end
    }
    return runs
  }

  // MARK: Definitions

  private func runs(of slots: [Slot]) -> [[Slot]] {
    var runs: [[Slot]] = []
    for slot in slots {
      let isBound = isBelowComment(slot.view)
      if !isBound, let last = runs.last?.last, last.view.sigil == slot.view.sigil, !isBelowComment(last.view),
        isBlank(last.range.end, slot.range.start)
      {
        runs[runs.count - 1].append(slot)
      } else {
        runs.append([slot])
      }
    }
    return runs
  }

  private func isBlank(_ start: TextOffset, _ end: TextOffset) -> Bool {
    start <= end && tree.bytes[Int(start)..<Int(end)].allSatisfy { " \t\r\n".utf8.contains($0) }
  }

  /// Whether the line above holds something that is no definition and no property of one.
  private func isBelowComment(_ view: DefinitionView) -> Bool {
    let end = tree.contentEnd(before: Int(view.whole.start))
    guard end < Int(view.whole.start) else { return false }
    let line = TextRange(tree.lineStart(at: TextOffset(clamping: end)), TextOffset(clamping: end))
    return tree.string(line).drop { $0.isWhitespace }.hasPrefix("//")
  }
}
