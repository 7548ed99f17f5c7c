// The baselines of a command line: the one that findings are compared with, and the one to write.

internal import Disk
internal import Serial

/// What a command line asks of baselines.
struct BaselineOptions {
  /// The one whose findings are left out.
  let used: BaselineFile?
  /// The one to write.
  let written: BaselineFile?

  /// nil, with an error printed, where the options are wrong.
  init?(_ arguments: Arguments) {
    let used = arguments.path("--baseline")
    if arguments.has("--write-baseline") {
      let named = arguments.path("--write-baseline").flatMap { $0.isEmpty ? nil : $0 }
      guard let path = named ?? used else {
        printError("`--write-baseline` needs the FILE to write, after it or after `--baseline`")
        return nil
      }
      if let problem = arguments.writeProblem(ofNamed: path) {
        printError("\(problem)")
        return nil
      }
      guard let file = BaselineFile.read(path, isToBeWritten: true) else { return nil }
      (self.used, written) = (nil, file)
    } else if let used {
      guard let file = BaselineFile.read(used) else { return nil }
      (self.used, written) = (file, nil)
    } else {
      (self.used, written) = (nil, nil)
    }
  }
}
