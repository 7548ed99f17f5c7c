// The variables and the note behind what an item says.

public import Text

/// What may stand behind every item.
public struct ItemTail: Hashable, Sendable {
  /// Names without `%` and values as they are meant: a string without its quotation marks. Each name once, the first
  /// standing.
  public struct Variable: Hashable, Sendable {
    public var name: String
    public var value: String
    /// Whether the value is an actor or an issue, with its sigil.
    public var isHandle = false
  }

  public var variables: [Variable] = []
  public var note: String?
}

extension SyntaxTree {
  /// The tail of the item that takes up `range`; empty where no item does.
  public func tail(of range: TextRange) -> ItemTail {
    var result = ItemTail()
    guard let item = item(at: range) else { return result }
    var seen: Set<String> = []
    for child in children(of: item) {
      let parts = children(of: child).map { nodes[$0] }
      switch nodes[child].kind {
      case .note:
        if result.note == nil, let string = parts.last, string.kind == .string {
          result.note = stringValue(string.range)
        }
      case .variable:
        guard let name = parts.first, let value = parts.last(where: { $0.kind != .unsure }), parts.count > 2 else {
          continue
        }
        let key = string(TextRange(name.range.start + 1, name.range.end))
        guard seen.insert(key).inserted else { continue }
        let text = value.kind == .string ? stringValue(value.range) : string(value.range)
        let isHandle = value.kind == .actor || value.kind == .issue
        result.variables.append(ItemTail.Variable(name: key, value: text, isHandle: isHandle))
      default: break
      }
    }
    return result
  }

  /// The index of the item that takes up `range`.
  private func item(at range: TextRange) -> Int? {
    var low = firstNode(from: range.start)
    while low < nodes.count, nodes[low].range.start == range.start {
      if nodes[low].range == range, nodes[low].kind.isItem { return low }
      low += 1
    }
    return nil
  }
}
