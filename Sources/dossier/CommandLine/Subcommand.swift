// What a command is: a subcommand of the program.

internal import Serial

/// A command of the program. One file each.
protocol Subcommand: Sendable {
  static var name: String { get }
  /// One line for the list of commands.
  static var summary: String { get }
  /// What follows the command: `[OPTION…] [PATH…]`.
  static var usage: String { get }
  static var options: [Option] { get }
  /// Whether words such as `-rejects`, one hyphen and a letter, are verbs and no options.
  static var takesHandles: Bool { get }
  /// Command lines and what they do.
  static var examples: [(command: String, help: String)] { get }
  /// What else a user must know; empty for nothing.
  static var remarks: String { get }

  /// On the main thread: a server that blocks it leaves the others to its tasks.
  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus
}

extension Subcommand {
  static var takesHandles: Bool { false }
  static var remarks: String { "" }

  /// The options, and that for help.
  static var allOptions: [Option] { options + [Option.help] }

  /// The page that `--help` shows.
  static var page: Escaped<PlainLine> {
    var text = "\(summary)\n\nusage: dossier \(name) \(usage)\n\n"
    let all = allOptions
    // A verb such as `-q` is a handle where handles are taken.
    let left = all.map { $0.written(withLetter: !takesHandles || $0.name == "--help") }
    let width = left.map { $0.count }.max() ?? 0
    for (option, left) in zip(all, left) { text += "  \(left.padded(to: width))  \(option.help)\n" }
    if !remarks.isEmpty { text += "\n\(remarks)\n" }
    text += "\nExamples:\n"
    let commands = examples.map { $0.command.count }.max() ?? 0
    for example in examples { text += "  \(example.command.padded(to: commands))   \(example.help)\n" }
    return Escaped(lines: text)
  }
}
