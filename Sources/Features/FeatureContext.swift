// What a question at a place is answered from.

public import Corpus
public import Syntax

/// A file that an editor has open, and the corpus around it at one moment.
public struct FeatureContext: Sendable {
  public var corpus: Snapshot {
    didSet { scope = Scope(facts, corpus.vocabulary) }
  }
  /// Relative to the root.
  public let path: String
  public let tree: SyntaxTree
  public let facts: Facts
  /// The bytes of a file of the corpus as they are now, by its path relative to the root; nil where it cannot be read.
  public var text: @Sendable (String) -> [UInt8]?
  /// Whether nobody waits for the answer any more: long work then ends, and what comes of it is no answer.
  public var isCancelled: @Sendable () -> Bool = { false }
  /// A link to a line, from 1, of a file of the corpus; nil where the asker can follow none.
  public var link: @Sendable (_ path: String, _ line: Int) -> String?

  /// The names that the file sees.
  private(set) var scope: Scope

  public init(
    corpus: Snapshot,
    path: String,
    tree: SyntaxTree,
    facts: Facts,
    text: @escaping @Sendable (String) -> [UInt8]?,
    link: @escaping @Sendable (_ path: String, _ line: Int) -> String?
  ) {
    self.corpus = corpus
    self.path = path
    self.tree = tree
    self.facts = facts
    self.text = text
    self.link = link
    scope = Scope(facts, corpus.vocabulary)
  }

  /// The file's number in the corpus; nil where the corpus does not hold it.
  var file: FileID? { corpus.file(at: path) }
}
