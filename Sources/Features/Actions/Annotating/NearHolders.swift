// Who may hold a position that words of an article state.

internal import Corpus
internal import Syntax
internal import Text

/// The actors that tags of a paragraph name, each once: those before the words first, the last of them before the others,
/// then those behind the words.
struct NearHolders {
  private(set) var handles: [Handle] = []

  init(around range: TextRange, _ context: FeatureContext) {
    let facts = context.facts
    let start = context.tree.paragraphStart(before: Int(range.start))
    let end = context.tree.paragraphEnd(behind: Int(range.end))
    let near = facts.mentions.filter { mention in
      Int(mention.words.start) >= start && Int(mention.words.end) <= end && !mention.words.overlaps(range)
    }
    let before = near.filter { $0.words.end <= range.start }.sorted { $0.words.end > $1.words.end }
    let behind = near.filter { $0.words.start >= range.end }.sorted { $0.words < $1.words }
    for mention in before + behind {
      for use in facts.uses(mention.uses) where use.role == .mention {
        if let handle = facts.handle(of: use), !handles.contains(handle) { handles.append(handle) }
      }
    }
  }
}

extension SyntaxTree {
  /// Where the paragraph that holds an offset of the text ends: before the next blank line.
  fileprivate func paragraphEnd(behind offset: Int) -> Int {
    var isBlank = false
    for index in offset..<max(offset, Int(body.end)) {
      switch bytes[index] {
      case 0x0A:
        if isBlank { return index }
        isBlank = true
      case 0x20, 0x09, 0x0D: break
      default: isBlank = false
      }
    }
    return Int(body.end)
  }
}
