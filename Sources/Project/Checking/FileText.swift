// A text of a corpus that is kept to be changed.

/// A file of a corpus, whether it was chosen or not, and its text as it was checked.
public struct FileText: Sendable {
  public let file: CorpusFile
  public let bytes: [UInt8]
}
