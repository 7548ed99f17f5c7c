// A file that edits go into, before them.

public import Syntax
internal import Text

/// A file that can be edited: its bytes, and the tree where that is known.
public struct EditedFile: Sendable {
  public let bytes: [UInt8]
  private let kind: FileKind
  private let known: SyntaxTree?

  /// nil for bytes that are no UTF-8: they are left as they are.
  public init?(_ bytes: [UInt8], as kind: FileKind) {
    guard firstInvalidUTF8(in: bytes) == nil else { return nil }
    self.bytes = bytes
    self.kind = kind
    known = nil
  }

  public init(_ tree: SyntaxTree) {
    bytes = tree.bytes
    kind = tree.kind
    known = tree
  }

  /// Reads the file anew where its tree is not known, so that the trees of a whole corpus are never held at once.
  public var tree: SyntaxTree { known ?? SyntaxTree(bytes, as: kind) }
}
