// What was asked of `dossier check` beside telling: to mend.

internal import Reports

struct FixOptions {
  static let options = [
    Option(name: "--fix", says: "apply the fixes that are safe, then tell what is left"),
    Option(
      name: "--unsafe-fixes",
      says: "apply those, too, that may not be what was meant, where one is clear; means --fix"
    ),
    Option(name: "--diff", says: "change nothing: print what would be fixed, as a patch that `git apply` takes"),
  ]

  /// Whether files are written, or a patch; nil where nothing is to be mended.
  let mode: ChangeMode?
  let takesUnsafe: Bool
  /// Of a patch.
  let palette: Palette

  /// nil, with a word on standard error, where it does not go with the rest.
  init?(_ arguments: Arguments) {
    takesUnsafe = arguments.has("--unsafe-fixes")
    mode = arguments.has("--diff") ? .patch : arguments.has("--fix") || takesUnsafe ? .write : nil
    // Whoever forces colours upon a pipe did not mean what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return nil }
    self.palette = palette
    guard let mode else { return }
    let option = mode == .patch ? "--diff" : arguments.has("--fix") ? "--fix" : "--unsafe-fixes"
    let others = ["--watch", "--write-baseline"] + (mode == .patch ? ["--format", "--output", "--statistics"] : [])
    if let other = others.first(where: arguments.has) {
      printError("`\(option)` and `\(other)` do not go together: leave one out")
      return nil
    }
  }
}
