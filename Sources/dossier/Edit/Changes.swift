// What becomes of changed files: they are written, or printed as a patch or by their names.

internal import Disk
internal import Project
internal import Reports
internal import Serial

/// Takes changes, many at once where they are to be written: the disk is then waited for once.
struct Changes {
  let mode: ChangeMode
  /// How many files were changed, or would be.
  private(set) var count = 0
  private(set) var failed = false
  private let palette: Palette
  /// Which files may be written; nil where there are none, but standard input.
  private let scope: WriteScope?
  private var paths: PatchPaths?
  private var isBeside = false

  init(_ mode: ChangeMode, _ palette: Palette, within scope: WriteScope?) {
    self.mode = mode
    self.palette = palette
    self.scope = scope
    paths = mode == .patch ? PatchPaths() : nil
  }

  /// Whether each went well.
  @discardableResult
  mutating func take(_ changes: [FileChange]) -> [Bool] {
    let answers =
      switch mode {
      case .write: FileChange.write(changes, within: scope ?? WriteScope([]))
      case .patch: changes.map { refusal($0) ?? patch($0) }
      case .list: changes.map { refusal($0) }
      }
    for case let message? in answers { printError("\(message)") }
    failed = failed || answers.contains { $0 != nil }
    count += answers.lazy.filter { $0 == nil }.count
    return answers.map { $0 == nil }
  }

  private func refusal(_ change: FileChange) -> String? { scope.flatMap { change.refusal(within: $0) } }

  private mutating func patch(_ change: FileChange) -> String? {
    guard let paths, let name = paths.name(of: change.path) else {
      return "\(change.path): outside of the folder that a patch begins at; run this in a folder that holds it"
    }
    isBeside = isBeside || paths.isBeside(name)
    let patch = Patch(name, from: change.old, to: change.new, palette, isShown: Output.standard.isTerminal)
    if Output.standard.write(exactly: patch.bytes) == .failed { failed = true }
    return nil
  }

  /// Says, where it must be known, how the patch is applied.
  func end() {
    if isBeside, let top = paths?.top {
      printError("the patch also names files beside this folder, which `git apply` takes in \(top) alone")
    }
  }
}
