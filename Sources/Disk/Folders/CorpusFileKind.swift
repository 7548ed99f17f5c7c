// The kinds of file that count in a corpus, by the endings of their names.

import Platform

/// The two kinds of file that count in a corpus.
public enum CorpusFileKind: Hashable, Sendable {
  case article, codebook

  /// By the end of the name, exactly: `a.article` is one; `a.Article`, `a.article~` and the hidden `.article` are none.
  public init?(name: some BidirectionalCollection<UInt8>) {
    guard name.first != .dot else { return nil }
    if name.hasEnding(".article") {
      self = .article
    } else if name.hasEnding(".codebook") {
      self = .codebook
    } else {
      return nil
    }
  }
}
