// The exit statuses of the program.

/// How the program ends.
enum ExitStatus: Int32 {
  /// All is well.
  case fine = 0
  /// It ran, and something was found.
  case found = 1
  /// It could not run, or could not read or write a file.
  case failed = 2
  /// The user ended it by Ctrl-C.
  case interrupted = 130
}
