// An article's text without markup, each byte with its place in the file.

internal import Syntax
internal import Text

/// The text of an article as a reader sees it, and the way back into the file.
struct ArticleText {
  /// The text without markup, as `SyntaxTree.plainText` has it.
  let bytes: [UInt8]
  /// Where each leaf of text begins in `bytes`, and where it stands in the file.
  private let leaves: [(start: Int, range: TextRange)]

  init(_ tree: SyntaxTree) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tree.body.length)
    var leaves: [(start: Int, range: TextRange)] = []
    for node in tree.nodes where node.kind == .text {
      leaves.append((bytes.count, node.range))
      bytes.append(contentsOf: tree.bytes[node.range.indices])
    }
    self.bytes = bytes
    self.leaves = leaves
  }

  /// Where bytes of the text stand in the file, with the markup between them; a place at the file's start for none.
  func place(of range: Range<Int>) -> TextRange {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return TextRange(at: 0) }
    return TextRange(offset(of: range.lowerBound), offset(of: range.upperBound - 1) + 1)
  }

  private func offset(of index: Int) -> TextOffset {
    var (low, high) = (0, leaves.count)
    while low < high {
      let middle = (low + high) / 2
      if leaves[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    let leaf = leaves[low - 1]
    return leaf.range.start + TextOffset(clamping: index - leaf.start)
  }
}
