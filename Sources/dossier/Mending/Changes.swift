// What becomes of changed files: they are written, or told as a patch or by their names.

internal import Disk

enum ChangeMode { case write, patch, list }

/// Takes changes one by one.
struct Changes {
  let mode: ChangeMode
  /// How many files were changed, or would be.
  private(set) var count = 0
  private(set) var failed = false
  private let palette: Palette
  private var paths: PatchPaths?
  private var isBeside = false

  init(_ mode: ChangeMode, _ palette: Palette) {
    self.mode = mode
    self.palette = palette
    paths = mode == .patch ? PatchPaths() : nil
  }

  /// Whether it went well.
  @discardableResult
  mutating func take(_ change: FileChange) -> Bool {
    switch mode {
    case .write:
      if case .failure(let problem) = change.write() { return fail(problem.message) }
    case .patch:
      guard let name = paths?.name(of: change.path) else {
        return fail("\(change.path): outside of the folder that a patch begins at; run this in a folder that holds it")
      }
      isBeside = isBeside || paths?.isBeside(name) ?? false
      let patch = Patch(name, from: change.old, to: change.new, palette)
      if Output.standard.write(patch.bytes) == .failed { return fail(nil) }
    case .list: break
    }
    count += 1
    return true
  }

  /// Says, where it must be known, how the patch is applied.
  func end() {
    if isBeside, let top = paths?.top {
      complain("the patch also names files beside this folder, which `git apply` takes in \(top) alone")
    }
  }

  private mutating func fail(_ message: String?) -> Bool {
    if let message { complain(message) }
    failed = true
    return false
  }
}
