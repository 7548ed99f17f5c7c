// The words after a command: options with their values, and paths.

internal import Disk
internal import Project
internal import Rules

/// What a user asked of a command.
struct Arguments {
  private var values: [String: [DiskPath]] = [:]
  /// Paths and other words that are no option, in their order. Paths are bytes and need not be UTF-8.
  private(set) var paths: [DiskPath] = []

  struct Problem: Error {
    var message: String
  }

  static func read(_ words: [DiskPath], for command: any Subcommand.Type) -> Result<Arguments, Problem> {
    var arguments = Arguments()
    var rest = words[...]
    while let path = rest.popFirst() {
      let word = path.text
      if word == "--" {
        arguments.paths += rest
        break
      }
      let isVerb = command.takesHandles && word != "-h" && !word.hasPrefix("--")
      guard word.hasPrefix("-"), word != "-", !isVerb else {
        arguments.paths.append(path)
        continue
      }
      let parts = path.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { DiskPath(bytes: $0) }
      let written = parts.first?.text ?? word
      guard let option = command.allOptions.first(where: { $0.name == written || $0.letter == written }) else {
        let near = nearest(to: written, among: command.allOptions.map(\.name))
        let hint = near.isEmpty ? "; `dossier \(command.name) --help` lists them" : didYouMean(near)
        return .failure(Problem(message: "`\(command.name)` has no option `\(written)`\(hint)"))
      }
      let name = option.name
      guard let valueName = option.value else {
        if parts.count > 1 { return .failure(Problem(message: "`\(name)` takes no value")) }
        arguments.values[name, default: []].append("")
        continue
      }
      if option.isValueOptional, parts.count == 1, rest.first.map(\.isOptionOrCorpus) ?? true {
        arguments.values[name, default: []].append("")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        return .failure(Problem(message: "`\(name)` needs a value: \(name) \(valueName)"))
      }
      arguments.values[name, default: []].append(value)
    }
    return .success(arguments)
  }

  /// The same as words; bytes that are not UTF-8 become U+FFFD.
  var words: [String] { paths.map(\.text) }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option; the last one where it occurs several times.
  func value(_ option: String) -> String? { path(option)?.text }

  /// The same as bytes, which a path keeps even where they are not UTF-8.
  func path(_ option: String) -> DiskPath? { values[option]?.last }

  /// Which files may be written.
  var writeScope: WriteScope {
    WriteScope(paths.isEmpty ? ["."] : paths, followsLinks: has(Option.followLinks.name))
  }

  /// Why a file that is written by its own name, an article in its corpus' `root`, may not be; nil where it may.
  func writeProblem(ofNamed file: DiskPath, in root: DiskPath? = nil) -> DiskProblem? {
    WriteScope.problem(ofNamed: file, in: root, followsLinks: has(Option.followLinks.name))
  }

  /// The values of an option that may occur several times, as paths, in their order.
  func paths(of option: String) -> [DiskPath] { values[option] ?? [] }

  /// The values of an option that may occur several times, in their order.
  func values(of option: String) -> [String] { values[option]?.map(\.text) ?? [] }
}

extension DiskPath {
  /// Whether a word is another option, or a path to check: then it is not the value of an option that can do without.
  fileprivate var isOptionOrCorpus: Bool {
    bytes.first == UInt8(ascii: "-") || CorpusFileKind(name: lastName) != nil || FileIdentity(of: appending(".")) != nil
  }
}
