// A file of a corpus, parsed and checked, as exporters take it.

public import Corpus
public import Rules
public import Syntax

public struct ExportedFile: Sendable {
  /// Relative to the root.
  public let path: String
  /// The root of the corpus as its user would write it; nil where one corpus alone is exported.
  public var corpus: String?
  public let tree: SyntaxTree
  public let facts: Facts
  /// By place; none but for a format that writes them within what the file becomes.
  public let findings: [Finding]
  /// The handles that a codebook defines and another codebook before it defines, too: its own definitions are not used.
  public let ignored: Set<Handle>
  /// What the codebooks of its corpus define.
  public var vocabulary = Vocabulary()
  /// The file's bytes, or what is known of them.
  let bytes: [UInt8]
  /// Whether it could be read.
  let isRead: Bool

  /// `path` is relative to the root; `findings` are written as they are given, by place.
  public init(path: String, tree: SyntaxTree, facts: Facts, findings: [Finding], ignored: Set<Handle> = []) {
    self.ignored = ignored
    (self.path, self.tree, self.facts, self.findings) = (path, tree, facts, findings)
    (bytes, isRead) = (tree.bytes, true)
  }

  /// A file that says nothing, being no UTF-8 or too large. `bytes` are what is known of it, for the findings' places.
  public init(unread path: String, isCodebook: Bool, bytes: [UInt8], findings: [Finding]) {
    tree = isCodebook ? SyntaxTree(codebook: []) : SyntaxTree(article: [])
    facts = Facts(tree)
    ignored = []
    (self.path, self.findings, self.bytes, isRead) = (path, findings, bytes, false)
  }
}
