// A baseline on the disk, and the options that name it.

internal import Disk
internal import Serial

/// A baseline on the disk.
struct BaselineFile {
  static let options = [
    Option(name: "--baseline", value: "FILE", help: "leave out the old findings listed in FILE"),
    Option(
      name: "--write-baseline",
      value: "FILE",
      isValueOptional: true,
      help: "write all findings to FILE (or to that of --baseline) and report none"
    ),
  ]

  let path: DiskPath
  let baseline: Baseline

  /// How it names files.
  var place: BaselinePlace { BaselinePlace(path) }

  /// nil, with an error printed, where it cannot be read. A missing one is empty where it is to be written.
  static func read(_ path: DiskPath, isToBeWritten: Bool = false) -> BaselineFile? {
    switch readFile(path) {
    case .failure(let problem) where problem.cause == .missing && isToBeWritten:
      return BaselineFile(path: path, baseline: Baseline())
    case .failure(let problem):
      let hint = problem.cause == .missing ? "; `dossier check --write-baseline \(path)` makes it" : ""
      printError("\(problem)\(hint)")
      return nil
    case .success(let bytes):
      switch BaselineText.read(bytes) {
      case .success(let baseline): return BaselineFile(path: path, baseline: baseline)
      case .failure(let problem):
        printError(
          "\(path):\(problem.line): \(problem.message); correct it, or delete the file and write it again: "
            + "`dossier check --write-baseline \(path)`"
        )
        return nil
      }
    }
  }
}
