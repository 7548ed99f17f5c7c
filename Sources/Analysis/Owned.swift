// A name and whose it is, as stances are gathered by.

internal import Corpus

/// The name of what a file means by it: one that an article defines for itself is not that of other files.
struct Owned: Hashable {
  private let name: NameID
  private let owner: FileID?

  init(_ name: NameID, _ file: FileID, _ corpus: Snapshot) {
    (self.name, owner) = (name, corpus.owner(of: name, as: file))
  }

  func referent(in corpus: Snapshot) -> Referent? {
    corpus.handle(name).map { corpus.referent(of: $0, in: owner) }
  }
}
