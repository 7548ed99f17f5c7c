// Whoever needs the text of each file of a corpus: it is at hand while the file is checked.

/// Makes something of each file that was chosen, in the one reading that checks it too.
public protocol CorpusVisitor {
  /// What becomes of a file.
  associatedtype Part: Sendable

  /// Called once, with the codebooks of the corpus and what they mean, before the first article is read. What it returns makes
  /// the part of an article that was chosen and could be opened, and is called on any thread.
  mutating func begin(_ codebooks: [LoadedFile], _ check: CorpusCheck) -> @Sendable (LoadedFile) -> Part?

  /// The parts of some articles, in the order of the paths from the root, while later ones are read.
  mutating func take(_ parts: [Part])
}
