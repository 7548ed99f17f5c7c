// What was found in one file of a corpus.

public import Rules
internal import Text

/// The findings of a file that was asked about.
public struct FileReport: Sendable {
  public let file: CorpusFile
  /// By place, with the severities that the codebooks set.
  public let findings: [Finding]
  /// Whether nothing is known of what the file says: it is not UTF-8, or too large.
  public let isUnread: Bool
  /// Whether the file was seen in the light of the whole corpus, too.
  public let isWhole: Bool
  /// Of the bytes that were checked; nil for a file that was too large to be read.
  let digest: ContentDigest?
}
