// dossier tag: tags the names of actors that have no tag yet.

internal import Corpus
internal import Disk
internal import Reports
internal import Serial
internal import Syntax

enum Tag: Subcommand {
  static let name = "tag"
  static let summary = "tag the untagged names of actors"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(name: "--actor", value: "@HANDLE", help: "tag only this actor; may be repeated"),
    Option(
      name: "--dry-run",
      help: "change nothing: list what would be tagged and what would be left alone, one per line"
    ),
    Option(name: "--diff", help: "change nothing: print a patch for `git apply`"),
    Option.exclude,
    FileOptions.noIgnore,
    Option.followLinks,
    Option.colour,
  ]
  static let examples = [
    ("dossier tag --dry-run", "what would be tagged in the current folder's corpus"),
    ("dossier tag interviews/kantor.article", "one article"),
    ("dossier tag --actor @clinton --actor @bush", "only these two, everywhere below the current folder"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It tags what the check untagged-mention reports, where a name belongs to only one actor at the article's date. It lists
    but does not tag names of several actors, and words that the same article elsewhere marks as not the actor
    (`{not @us}`). It skips files for which `check untagged-mention in …: off` turns the check off; a plain `off` only
    silences the hints. It keeps the articles' text byte for byte.
    Exit status: 0 on success, 1 when --dry-run or --diff would tag something, 2 when a file could not be read or
    written, 130 when Ctrl-C ended it: then it says what it did until then, and every file is complete.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    // Colours that are forced upon a pipe are not meant for what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return .failed }
    let mode: ChangeMode = arguments.has("--diff") ? .patch : arguments.has("--dry-run") ? .list : .write
    guard !arguments.paths.contains("-") else {
      printError("`tag` changes files: name articles or folders")
      return .failed
    }
    guard let actors = actors(arguments.values(of: "--actor")),
      let input = CorpusInput.find(arguments.paths, FileOptions(arguments))
    else { return .failed }
    let changes = Changes(mode, palette, within: arguments.writeScope)
    var run = TaggingRun(input, changes, actors: actors.isEmpty ? nil : actors)
    return await run.run()
  }

  /// nil, with an error printed, where one is no handle.
  private static func actors(_ words: [String]) -> Set<Handle>? {
    var actors: Set<Handle> = []
    for word in words {
      let name = word.hasPrefix("@") ? String(word.dropFirst()) : word
      guard isHandleName(name) else {
        printError("`--actor \(word)`: give an actor's handle, such as @clinton")
        return nil
      }
      actors.insert(Handle(.actor, name))
    }
    return actors
  }
}
