// What an import could not take over as it was.

/// Something that is left out, or written otherwise.
public struct ImportNotice: Hashable, Sendable {
  /// The line in the file that was read, from 1; nil where no line says it.
  public var line: Int?
  /// The file whose line it is; nil for the one that led to the article.
  public var file: String?
  /// What it is, and what became of it.
  public var sentence: String
  /// Whether it is left out.
  public var isLoss: Bool

  public init(line: Int?, in file: String? = nil, _ sentence: String, isLoss: Bool = true) {
    (self.line, self.file, self.sentence, self.isLoss) = (line, file, sentence, isLoss)
  }
}
