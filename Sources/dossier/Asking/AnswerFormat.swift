// How a command that answers a question prints: text or JSON.

internal import Serial

enum AnswerFormat: String, CaseIterable {
  case text, json

  static let option = Option(
    name: "--format",
    value: "FORMAT",
    choices: allCases.map(\.rawValue),
    help: "text (the default) or json"
  )

  /// nil, with an error printed, where no format has the name.
  init?(_ arguments: Arguments) {
    let name = arguments.value(Self.option.name) ?? "text"
    guard let format = AnswerFormat(rawValue: name) else {
      printError("there is no format `\(name)`: text, json")
      return nil
    }
    self = format
  }
}
