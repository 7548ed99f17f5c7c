// Why something is not imported at all.

/// Nothing of the import is written then.
public struct ImportRefusal: Error, Hashable, Sendable {
  /// The file that is at fault, where it is another than the one that was being read.
  public var file: String?
  /// The line in that file, from 1; nil where no line is at fault.
  public var line: Int?
  /// What is wrong, and how to fix it where that is not plain.
  public var sentence: String

  public init(file: String? = nil, line: Int? = nil, _ sentence: String) {
    (self.file, self.line, self.sentence) = (file, line, sentence)
  }
}
