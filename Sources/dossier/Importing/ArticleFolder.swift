// The folder that imported articles go to.

internal import Disk
internal import Serial

/// Files that are written together or not at all, and never over one that is there.
struct ArticleFolder {
  private let path: DiskPath
  private let arguments: Arguments
  /// The files to come, by their paths from the folder, with what each is made of.
  private var origins: [String: String] = [:]
  private var isClear = true

  /// nil, with an error printed, where nothing may be written there.
  init?(_ path: DiskPath, _ arguments: Arguments, in root: DiskPath) {
    (self.path, self.arguments) = (path, arguments)
    if let problem = arguments.writeProblem(ofNamed: path, in: root) {
      printError("\(problem)")
      return nil
    }
  }

  /// Why a text is refused whose article would be hidden.
  static func hidden(_ origin: String, _ place: DiskPath) -> Escaped<PlainLine> {
    "\(origin) would become \(place), a hidden file, which no check of a folder reads; rename it without the point before its name"
  }

  /// Whether a file can be written; prints why it cannot. `origin`: what it is made of.
  mutating func take(_ name: String, from origin: String) {
    let place = path.appending(name)
    if name.split(separator: "/").contains(where: { $0.first == "." }) {
      printError(Self.hidden(origin, place))
      isClear = false
    }
    if let other = origins.updateValue(origin, forKey: name) {
      printError("\(origin) and \(other) would both become \(place); rename one of them")
      isClear = false
    }
    if case .success = FileStatus.of(place, following: false) {
      printError("\(place): it is there already; remove it first, or name another folder")
      isClear = false
    } else if let problem = arguments.writeProblem(ofNamed: place, in: path) {
      printError("\(problem)")
      isClear = false
    }
  }

  /// Writes all files that were taken. `write` is given a function that takes each with its bytes, in any order, and says no
  /// where it gives up, with an error printed.
  func write(_ write: ((String, [UInt8]) -> Bool) -> Bool) -> ExitStatus {
    guard isClear else { return .failed }
    switch StagedFolder.begin(path) {
    case .failure(let problem): return Self.failed(problem)
    case .success(let folder):
      var failure: DiskProblem?
      let isWritten = write { name, bytes in
        if case .failure(let problem) = folder.append(bytes, to: name) { failure = problem }
        return failure == nil
      }
      if let failure { return Self.failed(failure) }
      guard isWritten else { return .failed }
      if case .failure(let problem) = folder.finishAdding() { return Self.failed(problem) }
      return .fine
    }
  }

  private static func failed(_ problem: DiskProblem) -> ExitStatus {
    if problem.cause == .interrupted { return .interrupted }
    printError("\(problem)")
    return .failed
  }
}
