// An option of a command, as `--help` lists it.

/// An option of a command.
struct Option: Sendable {
  var name: String
  /// What its value is called; nil for an option without one.
  var value: String?
  /// Whether the value may be left out. A word behind the option is it, unless that is another option or a path to check.
  var isValueOptional = false
  /// The values that it can have, for completion in a shell; empty where there are too many.
  var choices: [String] = []
  var help: String

  static let help = Option(name: "--help", help: "show this page")
  static let followLinks = Option(
    name: "--follow-links",
    help: "also change files that links lead to outside the corpus, or outside the folders named"
  )
  static let exclude = Option(
    name: "--exclude",
    value: "PATTERN",
    help: "leave out files by their path from the root, such as drafts/**; may be repeated"
  )
  static let colour = Option(
    name: "--color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "colour: auto (the default), always, never"
  )

  /// One letter each for common options, the same in every command that has the option.
  static let letters = [
    "--help": "-h", "--quiet": "-q", "--format": "-f", "--output": "-o", "--watch": "-w", "--severity": "-s",
    "--diff": "-d", "--dry-run": "-n",
  ]

  init(
    name: String,
    value: String? = nil,
    isValueOptional: Bool = false,
    choices: [String] = [],
    help: String
  ) {
    self.name = name
    self.value = value
    self.isValueOptional = isValueOptional
    self.choices = choices
    self.help = help
  }
}

extension Option {
  /// The same in one letter: `-q`; nil where it has none.
  var letter: String? { Self.letters[name] }

  /// As it is typed: `--max N`, `-q, --quiet`.
  func written(withLetter: Bool) -> String {
    let both = withLetter ? letter.map { "\($0), \(name)" } ?? name : name
    return value.map { isValueOptional ? "\(both) [\($0)]" : "\(both) \($0)" } ?? both
  }
}
