// The baselines of a command line: the one that findings are held against, and the one to write.

internal import Disk
internal import Rules

/// A baseline on the disk.
struct BaselineFile {
  static let options = [
    Option(name: "--baseline", value: "FILE", says: "leave out the old findings that FILE holds"),
    Option(
      name: "--write-baseline",
      value: "FILE",
      isValueOptional: true,
      says: "write what is found to FILE, or to that of --baseline, and tell nothing"
    ),
  ]

  let path: DiskPath
  let baseline: Baseline

  /// How it names files.
  var place: BaselinePlace { BaselinePlace(path) }

  /// nil, with a word on standard error, where it cannot be read. A missing one is empty where it is to be written.
  static func read(_ path: DiskPath, isToBeWritten: Bool = false) -> BaselineFile? {
    switch readFile(path) {
    case .failure(let problem) where problem.cause == .missing && isToBeWritten:
      return BaselineFile(path: path, baseline: Baseline())
    case .failure(let problem):
      let hint = problem.cause == .missing ? "; `dossier check --write-baseline \(path)` makes it" : ""
      printError(problem.description + hint)
      return nil
    case .success(let bytes):
      switch BaselineText.read(bytes) {
      case .success(let baseline): return BaselineFile(path: path, baseline: baseline)
      case .failure(let problem):
        printError(
          "\(path):\(problem.line): \(problem.message); mend it, or remove the file and make it anew: "
            + "`dossier check --write-baseline \(path)`"
        )
        return nil
      }
    }
  }
}

/// What a command line asks of baselines.
struct BaselineOptions {
  /// The one whose findings are left out.
  let used: BaselineFile?
  /// The one to write.
  let written: BaselineFile?

  /// nil, with a word on standard error, where something is amiss.
  init?(_ arguments: Arguments) {
    let used = arguments.path("--baseline")
    if arguments.has("--write-baseline") {
      let named = arguments.path("--write-baseline").flatMap { $0.isEmpty ? nil : $0 }
      guard let path = named ?? used else {
        printError("`--write-baseline` wants the FILE to write, behind it or behind `--baseline`")
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
