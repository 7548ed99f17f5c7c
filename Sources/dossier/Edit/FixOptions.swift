// What was asked of `dossier check` beside a report: to apply fixes.

internal import Project
internal import Reports
internal import Serial

struct FixOptions {
  static let options = [
    Option(name: "--fix", help: "apply the fixes that are safe, then report what is left"),
    Option(
      name: "--unsafe-fixes",
      help: "also apply fixes that may not be what you meant, where one fix is clear; implies --fix"
    ),
    Option(name: "--fix-only", help: "apply the fixes that are safe, and report nothing"),
    Option(name: "--diff", help: "change nothing: print the fixes as a patch for `git apply`"),
    Option.followLinks,
  ]

  /// Whether files are written, or a patch; nil where nothing is to be fixed.
  let mode: ChangeMode?
  let takesUnsafe: Bool
  /// Whether what is left is not reported.
  let isOnly: Bool
  /// Of a patch.
  let palette: Palette
  /// Which files may be changed.
  let scope: WriteScope

  /// nil, with an error printed, where it does not go with the rest.
  init?(_ arguments: Arguments) {
    scope = arguments.writeScope
    takesUnsafe = arguments.has("--unsafe-fixes")
    isOnly = arguments.has("--fix-only")
    mode = arguments.has("--diff") ? .patch : arguments.has("--fix") || takesUnsafe || isOnly ? .write : nil
    // Colours that are forced upon a pipe are not meant for what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return nil }
    self.palette = palette
    guard let mode else { return }
    let option =
      mode == .patch ? "--diff" : isOnly ? "--fix-only" : arguments.has("--fix") ? "--fix" : "--unsafe-fixes"
    let reports = mode == .patch || isOnly ? ["--format", "--output", "--statistics"] : []
    let others = ["--watch", "--write-baseline"] + reports + (mode == .patch ? ["--fix-only"] : [])
    if let other = others.first(where: arguments.has) {
      printError("`\(option)` and `\(other)` exclude each other: remove one")
      return nil
    }
  }
}
