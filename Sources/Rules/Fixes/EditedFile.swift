// A file that edits go into, before them.

public import Syntax
internal import Text

/// A file that can be edited: its bytes, and the tree where that is known.
public struct EditedFile: Sendable {
  public let bytes: [UInt8]
  private let isCodebook: Bool
  private let known: SyntaxTree?

  /// nil for bytes that are no UTF-8: they are left as they are.
  public init?(_ bytes: [UInt8], isCodebook: Bool) {
    guard firstInvalidUTF8(in: bytes) == nil else { return nil }
    self.bytes = bytes
    self.isCodebook = isCodebook
    known = nil
  }

  public init(_ tree: SyntaxTree) {
    bytes = tree.bytes
    isCodebook = tree.isCodebook
    known = tree
  }

  /// Reads the file anew where its tree is not known, so that the trees of a whole corpus are never held at once.
  public var tree: SyntaxTree { known ?? (isCodebook ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)) }
}
