// The program: finds the command and runs it.

internal import Disk
internal import Rules
internal import Serial

/// The version of the program, `dossier --version`.
let version = "0.1.0"

/// The day of that version.
let versionDay = "2026-11-28"

/// Every command, in the order of `dossier --help`.
let subcommands: [any Subcommand.Type] = [
  Init.self, Check.self, Format.self, Tag.self, Rename.self, Show.self, ReportCommand.self, Text.self, Import.self,
  Export.self, Date.self, Explain.self, HoverCommand.self, DefinitionCommand.self, ReferencesCommand.self,
  SymbolsCommand.self, Merge.self, Diff.self, CacheCommand.self, LSP.self, Completions.self, Manual.self,
]

@main
struct Dossier {
  @MainActor static func main() async {
    ignoreSignalsOfFailedWrites()
    cleanUpAtSignals()
    await run(words).end()
  }

  /// The words after the program's name. Not `CommandLine.arguments`, which repairs what is not UTF-8, as paths may be.
  private static var words: [DiskPath] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { DiskPath(cString: $0) } }
  }

  @MainActor private static func run(_ words: [DiskPath]) async -> ExitStatus {
    guard let first = words.first?.text else {
      Output.error.write(overview)
      return .failed
    }
    switch first {
    case "--help", "-h", "help":
      guard words.count > 1 else { return Output.standard.write(overview) }
      let name = words[1].text
      guard let command = subcommands.first(where: { $0.name == name }) else { return unknown(name) }
      return Output.standard.write(command.page)
    case "--version", "-V":
      return Output.standard.write("dossier \(version)\n")
    default:
      guard let command = subcommands.first(where: { $0.name == first }) else { return unknown(first) }
      switch Arguments.read(Array(words.dropFirst()), for: command) {
      case .success(let arguments) where arguments.has("--help"):
        return Output.standard.write(command.page)
      case .success(let arguments): return await command.run(arguments)
      case .failure(let problem):
        printError("\(problem.message)")
        return .failed
      }
    }
  }

  private static func unknown(_ word: String) -> ExitStatus {
    let near = didYouMean(nearest(to: word, among: subcommands.map { $0.name }))
    printError("there is no command `\(word)`\(near.isEmpty ? "; `dossier --help` lists them" : near)")
    return .failed
  }

  private static var overview: Escaped<PlainLine> {
    let width = subcommands.map { $0.name.count }.max() ?? 0
    let list = subcommands.map { "  \($0.name.padded(to: width))  \($0.summary)\n" as Escaped<PlainLine> }.joined()
    return """
      Dossier \(version): check annotated articles, and help to write them in any editor.

      usage: dossier COMMAND [OPTION…] [PATH…]

      \(list)
      dossier COMMAND --help   the options of a command, with examples
      dossier --version        the version

      Exit status: 0 on success, 1 when something was found, 2 when it could not run.

      """
  }
}
