// Why a file does not belong to its corpus.

public import Disk

/// What leaves a file out.
public enum LeftOut: Sendable {
  /// A `.gitignore` or git's `info/exclude`, and its line, counted from 1.
  case ignored(by: DiskPath, line: Int)
  case excluded(by: CorpusChoice.Line)
}
