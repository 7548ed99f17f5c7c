// Who visits a corpus and makes nothing of its files.

/// For whoever wants to know what is found, and no more.
public struct NoVisitor: CorpusVisitor {
  public init() {}
  public mutating func begin(_ codebooks: [LoadedFile], _ check: CorpusCheck) -> @Sendable (LoadedFile) -> Never? {
    { _ in nil }
  }
  public mutating func take(_ parts: [Never]) {}
}
