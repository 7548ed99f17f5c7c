// Which files below the paths of a command line are left out.

internal import Corpus

struct FileOptions {
  static let noIgnore = Option(name: "--no-ignore", help: "also files that .gitignore leaves out")

  /// Patterns of paths from the root, as settings have them, of files that are not chosen; they still belong to their
  /// corpora.
  let excluded: [PathPattern]
  /// Whether what git ignores is left out of the corpora.
  let heedsIgnoreFiles: Bool

  init(_ arguments: Arguments) {
    excluded = arguments.values(of: Option.exclude.name).map { PathPattern($0) }
    heedsIgnoreFiles = !arguments.has(Self.noIgnore.name)
  }

  private init() { (excluded, heedsIgnoreFiles) = ([], true) }

  /// Where nobody chooses.
  static let usual = FileOptions()
}
