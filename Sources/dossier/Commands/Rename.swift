// dossier rename: another handle for an actor, an issue, a verb or a variable, or one in place of two.

internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Serial
internal import Syntax

enum Rename: Subcommand {
  static let name = "rename"
  static let summary = "give an actor, an issue or a verb another handle everywhere, or make two one"
  static let usage = "[OPTION…] @OLD @NEW [PATH…]"
  static let takesHandles = true
  static let options = [
    Option(
      name: "--merge",
      help: "@NEW exists already: the uses of @OLD become its uses, its definition takes in what that of @OLD says"
    ),
    Option(name: "--dry-run", help: "change nothing: list the files that would change, and in how many places"),
    Option(name: "--diff", help: "change nothing: print a patch for `git apply`"),
    FileOptions.noIgnore,
    Option.followLinks,
    Option.colour,
  ]
  static let examples = [
    ("dossier rename @clinton @bill-clinton", "in the corpus of the current folder"),
    ("dossier rename '#quotas' '#import-quotas' corpus", "a shell takes a bare # for a comment"),
    ("dossier rename -rejects -refuses", "a verb keeps its sign"),
    ("dossier rename @aide @kantor-aide a.article", "what the header of this article defines"),
    ("dossier rename --merge @prime-minister @miyazawa", "the two are one person"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It renames the definition and every use: in tags, clauses, feet, `in` and `values`. A PATH says which corpus is meant,
    and which article where an article's header defines the handle. It refuses a name that is taken, and then changes
    nothing; it keeps the articles' text byte for byte.
    --merge makes the title and the `also` of @OLD into `also` of @NEW, adds its other properties, and removes its
    definition. It refuses two that say different things, such as two kinds.
    Exit status: 0 on success, 1 when --dry-run or --diff would change something, 2 when it refuses, or a file could not be
    read or written, 130 when Ctrl-C ended it: then nothing was changed.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    // Colours that are forced upon a pipe are not meant for what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return .failed }
    let mode: ChangeMode = arguments.has("--diff") ? .patch : arguments.has("--dry-run") ? .list : .write
    guard arguments.paths.count >= 2 else {
      printError("`rename` needs the old handle and the new one: dossier rename @clinton @bill-clinton")
      return .failed
    }
    let paths = Array(arguments.paths.dropFirst(2))
    guard !paths.contains("-") else {
      printError("`rename` changes files: name articles or folders")
      return .failed
    }
    guard let old = handle(arguments.paths[0].text), let new = handle(arguments.paths[1].text),
      let input = CorpusInput.find(paths, FileOptions(arguments))
    else { return .failed }
    let scope = WriteScope(paths.isEmpty ? ["."] : paths, followsLinks: arguments.has(Option.followLinks.name))
    let order = RenameOrder(
      old: old.handle,
      oldWritten: old.written,
      new: new.handle,
      newWritten: new.written,
      isMerge: arguments.has("--merge")
    )
    var run = RenamingRun(order, input, Changes(mode, palette, within: scope), scope)
    return await run.run()
  }

  /// nil, with an error printed, for what is no handle with its sigil.
  private static func handle(_ word: String) -> (handle: Handle, written: String)? {
    if let byte = word.utf8.first, let sigil = Sigil(rawValue: byte) {
      let name = String(word.dropFirst())
      if isHandleName(name) { return (Handle(Namespace(sigil), name), word) }
    }
    let hint = isHandleName(word) ? "with its sign: `@\(word)`, `'#\(word)'` or `+\(word)`" : "such as @clinton"
    printError("`\(word)` is not a handle: write one \(hint)")
    return nil
  }
}
