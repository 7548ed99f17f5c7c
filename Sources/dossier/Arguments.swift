// The words behind a verb, told apart: options with their values, and paths.

/// What a user asked of a verb.
struct Arguments {
  private var values: [String: [String]] = [:]
  /// Paths and other words that are no option, in their order.
  private(set) var words: [String] = []

  struct Problem: Error {
    var message: String
  }

  static func read(_ words: [String], for verb: any Verb.Type) -> Result<Arguments, Problem> {
    var arguments = Arguments()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        arguments.words += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        arguments.words.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      guard let option = (verb.options + [Option.help]).first(where: { $0.name == name }) else {
        let near = verb.options.map(\.name).first { $0.hasPrefix(name) || name.hasPrefix($0) }
        return .failure(Problem(message: "`\(verb.name)` has no option `\(name)`" + (near.map { "; `\($0)`?" } ?? "")))
      }
      guard let valueName = option.value else {
        if parts.count > 1 { return .failure(Problem(message: "`\(name)` takes no value")) }
        arguments.values[name, default: []].append("")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        return .failure(Problem(message: "`\(name)` wants a value: \(name) \(valueName)"))
      }
      arguments.values[name, default: []].append(value)
    }
    return .success(arguments)
  }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option, the last where it stands several times.
  func value(_ option: String) -> String? { values[option]?.last }
}
