// The kinds of file that count in a corpus, by the endings of their names.

import Platform

/// The two kinds of file that count in a corpus.
public enum CorpusFileKind: Hashable, Sendable {
  case article, codebook

  /// By the end of the name, exactly: `a.article` is one; `a.Article`, `a.article~` and the hidden `.article` are none.
  public init?(name: some BidirectionalCollection<UInt8>) {
    // Nearly all names end in a letter of these two: no other is looked at further.
    guard name.first != .dot, let last = name.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "k") else {
      return nil
    }
    if name.hasEnding(".article") {
      self = .article
    } else if name.hasEnding(".codebook") {
      self = .codebook
    } else {
      return nil
    }
  }

  /// That of a file that somebody named: a hidden one is meant, too, so `.a.article` is an article.
  public init?(named path: DiskPath) { self.init(name: path.lastName.drop { $0 == .dot }) }
}
