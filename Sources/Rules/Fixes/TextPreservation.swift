// Whether fixes leave an article's text alone.

internal import Syntax
internal import Text

/// One file before fixes, and what its text without markup is.
struct TextPreservation {
  private let tree: SyntaxTree
  private let text: [UInt8]
  private let path: String

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    tree = SyntaxTree(bytes, at: path)
    text = tree.plainText
  }

  /// The file after fixes; nil where they must not be applied: they change the text otherwise than by freeing it of
  /// markup that a slip left there, and never where the header says that the text is right as it stands; or they keep it
  /// and make of it what cannot be read, as where a line that is left over looks like git's.
  func mended(by fixes: some Sequence<PlannedFix>) -> [UInt8]? {
    let bytes = FixPlan.edits(of: fixes, in: path).applied(to: tree.bytes)
    guard firstInvalidUTF8(in: bytes) == nil else { return nil }
    var removesMarkup: [TextRange] = []
    for fix in fixes where fix.path == path {
      switch fix.effect {
      case .kept: break
      case .removesMarkup(let ranges): removesMarkup += ranges
      case .readAnew: return bytes
      }
    }
    let after = SyntaxTree(bytes, at: path)
    if removesMarkup.isEmpty { return after.plainText == text && after.hasNoMoreProblems(than: tree) ? bytes : nil }
    let afterText = after.plainText
    return afterText == text || !isPinned && afterText == text(without: removesMarkup) ? bytes : nil
  }

  /// The file after edits of it; nil where they change the text, or make of it what cannot be read.
  func mended(by edits: [TextEdit]) -> [UInt8]? {
    let bytes = edits.applied(to: tree.bytes)
    let after = SyntaxTree(bytes, at: path)
    return after.plainText == text && after.hasNoMoreProblems(than: tree) ? bytes : nil
  }

  private var isPinned: Bool { PinnedText(tree, tree.entries)?.digest == SHA256.hex(text) }

  private func text(without removesMarkup: [TextRange]) -> [UInt8] {
    let removesMarkup = removesMarkup.sorted()
    var text: [UInt8] = []
    var next = 0
    for node in tree.nodes where node.kind == .text {
      for index in node.range.indices {
        while next < removesMarkup.count, Int(removesMarkup[next].end) <= index { next += 1 }
        if next < removesMarkup.count, Int(removesMarkup[next].start) <= index { continue }
        text.append(tree.bytes[index])
      }
    }
    return text
  }
}

extension SyntaxTree {
  fileprivate func hasNoMoreProblems(than other: SyntaxTree) -> Bool {
    var counts: [SyntaxProblem.Kind: Int] = [:]
    for problem in other.problems { counts[problem.kind, default: 0] += 1 }
    for problem in problems { counts[problem.kind, default: 0] -= 1 }
    return counts.values.allSatisfy { $0 >= 0 }
  }

  /// An article or, where the path ends in `.codebook`, a codebook.
  init(_ bytes: [UInt8], at path: String) {
    if path.hasSuffix(".codebook") { self.init(codebook: bytes) } else { self.init(article: bytes) }
  }
}
