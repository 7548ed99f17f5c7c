// What a verb is, and what the program answers with.

/// A verb of the program. One file each.
protocol Subcommand: Sendable {
  static var name: String { get }
  /// One line for the list of verbs.
  static var summary: String { get }
  /// What follows the verb: `[OPTION…] [PATH…]`.
  static var usage: String { get }
  static var options: [Option] { get }
  /// Command lines and what they do.
  static var examples: [(command: String, says: String)] { get }
  /// What else a user must know; empty for nothing.
  static var remarks: String { get }

  /// On the main thread: a server that blocks it leaves the others to its tasks.
  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus
}

/// How the program ends.
enum ExitStatus: Int32 {
  /// All is well.
  case fine = 0
  /// It ran, and something was found.
  case found = 1
  /// It could not run, or could not read or write a file.
  case failed = 2
  /// The user ended it by Ctrl-C.
  case interrupted = 130
}

/// An option of a verb.
struct Option: Sendable {
  var name: String
  /// What its value is called; nil for an option without one.
  var value: String?
  /// Whether the value may be left out. A word behind the option is it, unless that is another option or a path to check.
  var isValueOptional = false
  var says: String

  static let help = Option(name: "--help", says: "show this page")
  static let colour = Option(name: "--color", value: "WHEN", says: "colour: auto (the default), always, never")

  init(name: String, value: String? = nil, isValueOptional: Bool = false, says: String) {
    self.name = name
    self.value = value
    self.isValueOptional = isValueOptional
    self.says = says
  }
}

extension Option {
  fileprivate var written: String { value.map { isValueOptional ? "\(name) [\($0)]" : "\(name) \($0)" } ?? name }
}

extension Subcommand {
  static var remarks: String { "" }

  /// The page that `--help` shows.
  static var manual: String {
    var page = "\(summary)\n\nusage: dossier \(name) \(usage)\n\n"
    let all = options + [Option.help]
    let left = all.map(\.written)
    let width = left.map { $0.count }.max() ?? 0
    for (option, left) in zip(all, left) { page += "  \(left.padded(to: width))  \(option.says)\n" }
    if !remarks.isEmpty { page += "\n\(remarks)\n" }
    page += "\nExamples:\n"
    let commands = examples.map { $0.command.count }.max() ?? 0
    for example in examples { page += "  \(example.command.padded(to: commands))   \(example.says)\n" }
    return page
  }
}

extension String {
  /// The text with spaces behind it, up to a width in characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
