// What became of a file that was to be replaced among many.

/// What became of one of many files.
public enum Replaced: Hashable, Sendable {
  case done
  /// It was no longer what it should be, and is as it was.
  case leftAsItIs
  case failed(DiskProblem)
}
