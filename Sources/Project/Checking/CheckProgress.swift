// How far a check has come, for whoever shows it.

/// How far a check has come.
public enum CheckProgress: Sendable {
  public enum Stage: Sendable { case reading, comparing }

  case begun(Stage, files: Int)
  /// So many more are done.
  case advanced(Int)
}
