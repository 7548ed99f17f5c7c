// Whether edits leave an article's text alone.

public import Text

/// A file before edits, and what its text is. Every edit that Dossier makes or offers is tried here first: fixes, tags,
/// code actions.
public struct TextPreservation: Sendable {
  public let tree: SyntaxTree
  private let text: [UInt8]

  /// Takes the time of one look at the tree.
  public init(_ tree: SyntaxTree) {
    self.tree = tree
    text = tree.plainText
  }

  /// The file's bytes after edits of it; nil where the edits must not be made. That is where they change the text
  /// otherwise than by the `effects`; where they remove markup from a text that the header pins by its digest as it
  /// stands; and where they keep the text and make something of it that cannot be read, for example a line that looks
  /// like a conflict marker of git. Reads the file once.
  public func bytes(after edits: [TextEdit], _ effects: [TextEffect] = []) -> [UInt8]? {
    let bytes = edits.applied(to: tree.bytes)
    guard firstInvalidUTF8(in: bytes) == nil else { return nil }
    if effects.contains(.readAnew) { return bytes }
    let after = tree.reread(bytes)
    let removed = effects.flatMap(\.removed).sorted()
    if removed.isEmpty { return after.plainText == text && after.hasNoMoreProblems(than: tree) ? bytes : nil }
    let afterText = after.plainText
    return afterText == text
      || !tree.textIsPinned && [afterText] == tree.texts(upTo: [tree.bytes.count], without: removed) ? bytes : nil
  }
}

extension TextEffect {
  /// The markup that leaves the text.
  var removed: [TextRange] {
    if case .removesMarkup(let ranges) = self { ranges } else { [] }
  }
}

extension SyntaxTree {
  /// Other bytes read as what this file is.
  func reread(_ bytes: [UInt8]) -> SyntaxTree {
    isCodebook ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
  }

  /// Whether the header pins the text by its digest as it stands: then each mark in it is the article's own. Works out
  /// the digest of the text.
  public var textIsPinned: Bool {
    guard !isCodebook, let digest = value(of: .sha256) else { return false }
    return digest == SHA256.hex(plainText)
  }

  /// The text of each part of the file, up to its end, without some of its bytes, whose ranges are sorted.
  func texts(upTo ends: [Int], without removed: [TextRange] = []) -> [[UInt8]] {
    var texts = Array(repeating: [UInt8](), count: ends.count)
    var (part, next) = (0, 0)
    for node in nodes where node.kind == .text {
      for index in node.range.indices {
        while part + 1 < ends.count, ends[part] <= index { part += 1 }
        while next < removed.count, Int(removed[next].end) <= index { next += 1 }
        if next < removed.count, Int(removed[next].start) <= index { continue }
        texts[part].append(bytes[index])
      }
    }
    return texts
  }

  fileprivate func hasNoMoreProblems(than other: SyntaxTree) -> Bool {
    var counts: [SyntaxProblem.Kind: Int] = [:]
    for problem in other.problems { counts[problem.kind, default: 0] += 1 }
    for problem in problems { counts[problem.kind, default: 0] -= 1 }
    return counts.values.allSatisfy { $0 >= 0 }
  }
}
