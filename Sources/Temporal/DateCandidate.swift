// A value that words may mean.

public import EDTF

/// One reading of words as a value, and why.
public struct DateCandidate: Hashable, Sendable {
  /// Its `description` is the text to write.
  public let value: DateValue
  /// In a few English words, to be read behind the value: `the latest Friday up to 1993-04-17`.
  public let reason: String
}
