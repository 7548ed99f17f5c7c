// The labels of an article that stand before a mention or a topic: their words are names, not statements.

public import Text

/// The labels of mentions and topics in several parts.
public struct MentionLabels: Sendable {
  private let bytes: [UInt8]
  /// The labels with their `^`, as written, composed.
  private var names: Set<String> = []

  /// nil where no mention or topic has a label, as in nearly every article.
  init?(_ tree: SyntaxTree) {
    guard tree.nodes.contains(where: { $0.kind == .labelled }) else { return nil }
    bytes = tree.bytes
    for mark in tree.marks {
      for item in tree.children(of: Int(mark.tag)) where tree.nodes[item].kind == .labelled {
        let parts = tree.children(of: item).map { tree.nodes[$0] }
        guard let label = parts.first, parts.contains(where: { $0.kind == .mention || $0.kind == .topic }) else {
          continue
        }
        names.insert(tree.string(label.range))
      }
    }
    if names.isEmpty { return nil }
  }

  /// Whether a label is that of a mention or a topic; `range` holds its `^`.
  public func hold(_ range: TextRange) -> Bool { names.contains(String(decoding: bytes[range.indices], as: UTF8.self)) }

  /// Whether an item of the tree, which begins with a label, is a mention or a topic, or a part of one.
  public func holdItem(_ item: Int, _ tree: SyntaxTree) -> Bool {
    tree.nodes.withUnsafeBufferPointer { holdItem(item, $0) }
  }

  /// The same by its nodes.
  func holdItem(_ item: Int, _ nodes: UnsafeBufferPointer<SyntaxNode>) -> Bool {
    guard item + 1 < nodes.count, nodes[item + 1].kind == .label else { return false }
    return hold(nodes[item + 1].range)
  }
}

extension SyntaxTree {
  /// The labels that stand before a mention or a topic; nil where none does.
  public var mentionLabels: MentionLabels? { MentionLabels(self) }
}
