// An option of a command, as `--help` lists it.

/// An option of a command.
struct Option: Sendable {
  var name: String
  /// What its value is called; nil for an option without one.
  var value: String?
  /// Whether the value may be left out. A word behind the option is it, unless that is another option or a path to check.
  var isValueOptional = false
  var help: String

  static let help = Option(name: "--help", help: "show this page")
  static let followLinks = Option(
    name: "--follow-links",
    help: "also change files that links lead to outside the corpus, or outside the folders named"
  )
  static let colour = Option(name: "--color", value: "WHEN", help: "colour: auto (the default), always, never")

  init(name: String, value: String? = nil, isValueOptional: Bool = false, help: String) {
    self.name = name
    self.value = value
    self.isValueOptional = isValueOptional
    self.help = help
  }
}

extension Option {
  /// As it is typed: `--max N`.
  var written: String { value.map { isValueOptional ? "\(name) [\($0)]" : "\(name) \($0)" } ?? name }
}
