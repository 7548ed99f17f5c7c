// The words that a coder has judged: a statement stands over them, or a tag that says that none does.

internal import Syntax
internal import Text

/// What a second coder need not ask about any more.
struct JudgedWords {
  private let stated: RangeCover
  private let answered: RangeCover

  init(_ tree: SyntaxTree) {
    var stated: [TextRange] = []
    var answered: [TextRange] = []
    let names = tree.mentionLabels
    for mark in tree.marks where mark.speaks {
      for item in tree.children(of: Int(mark.tag)) {
        switch tree.nodes[item].kind {
        case .labelled where names?.holdItem(item, tree) ?? false: break
        case .labelUse where names?.holdItem(item, tree) ?? false: break
        case .statement, .labelled, .labelUse: stated.append(mark.words)
        case .topic, .noteItem: answered.append(mark.words)
        default: break
        }
      }
    }
    self.stated = RangeCover(stated)
    self.answered = RangeCover(answered)
  }

  /// Whether a statement marks part of the words, or a topic or a note all of `inner`: the coder has looked, and says
  /// that there is no position.
  func cover(_ words: TextRange, inner: TextRange) -> Bool { stated.overlaps(words) || answered.encloses(inner) }
}
