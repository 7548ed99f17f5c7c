// An article of a report, and what was found in it.

public import Corpus

public struct ReportedArticle: Sendable {
  public let file: FileID
  /// The path as its user writes it, which pages show.
  public let path: String
  public let errors: Int
  public let warnings: Int

  /// `errors` and `warnings`: how many findings of each severity the article has.
  public init(file: FileID, path: String, errors: Int, warnings: Int) {
    (self.file, self.path, self.errors, self.warnings) = (file, path, errors, warnings)
  }
}
