// The two kinds of file, by how they are read.

/// How the bytes of a file are read: as an article, with header, text and foot, or as a codebook, a header alone.
public enum FileKind: Hashable, Sendable {
  case article, codebook
}

extension SyntaxTree {
  /// Reads a file of a kind. Never fails.
  public init(_ bytes: [UInt8], as kind: FileKind) {
    switch kind {
    case .article: self.init(article: bytes)
    case .codebook: self.init(codebook: bytes)
    }
  }

  /// As what the file was read.
  public var kind: FileKind { isCodebook ? .codebook : .article }
}
