// Where a format writes what is found in files.

/// It decides when a file is exported, since all that is found in one is known only when all of them were read.
public enum FindingUse: Sendable {
  /// Nowhere: each file is exported while it is read.
  case none
  /// In a place of their own: so is each file here, and its findings when all are known.
  case apart
  /// In the midst of what a file becomes: each is exported when all were read.
  case within
}
