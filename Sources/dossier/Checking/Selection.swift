// Which findings are reported, and which make the check fail.

internal import Corpus
internal import Rules
internal import Serial

struct Selection {
  static let options = [
    Option(
      name: "--select",
      value: "CODES",
      choices: RuleWord.known,
      help: "only these checks: codes, groups such as dates, or all, separated by commas"
    ),
    Option(name: "--ignore", value: "CODES", choices: RuleWord.known, help: "all checks except these"),
    Option(
      name: "--severity",
      value: "LEVEL",
      choices: ["error", "warning", "info", "hint"],
      help: "error, warning, info or hint: show this severity and above; also fail on it, unless --fail-on is given"
    ),
    Option(
      name: "--fail-on",
      value: "LEVEL",
      choices: ["error", "warning", "info", "hint", "never"],
      help: "error, warning, info, hint or never: the severity that makes the check fail"
    ),
    Option(name: "--max", value: "N", help: "show the first N findings"),
  ]

  /// The checks that run.
  let rules: RuleSelection
  /// From which severity on findings are reported.
  let shown: Severity
  /// From which severity on the check has failed; nil where it never does.
  let failing: Severity?
  /// Whether a check that was selected by its own code is reported whatever its severity.
  private let showsNamed: Bool
  private let most: Int?
  /// How many findings were reported.
  private var handedOut = 0

  /// nil, with an error printed, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let rules = RuleSelection(arguments), let shown = Severity.read(arguments, "--severity", or: .warning),
      let failing = Severity.read(arguments, "--fail-on", or: arguments.has("--severity") ? shown : .error)
    else { return nil }
    if let word = arguments.value("--max") {
      guard let most = Int(word), most >= 0 else {
        printError("`--max` is a number of findings, not `\(word)`")
        return nil
      }
      self.most = most
    } else {
      most = nil
    }
    self.rules = rules
    self.shown = shown == .off ? .error : shown
    self.failing = failing == .off ? nil : failing
    showsNamed = !arguments.has("--severity")
  }

  /// Whether a finding is to be shown, were there no bound on their number.
  func shows(_ finding: Finding) -> Bool {
    finding.severity >= shown || showsNamed && rules.names(finding.code)
  }

  /// Those of the findings that are to be shown for which there is room. Files come in the order of the report.
  mutating func first(_ findings: [Finding]) -> [Finding] {
    let first = most.map { Array(findings.prefix(max(0, $0 - handedOut))) } ?? findings
    handedOut += first.count
    return first
  }

  /// How many were left out for want of room, and what `--max` was; nil where none was.
  func left(of found: Int) -> (count: Int, most: Int)? {
    most.flatMap { found > handedOut ? (found - handedOut, $0) : nil }
  }
}

extension Severity {
  /// The value of an option; nil, with an error printed, where it is none. `never` is `off`, for the option that
  /// takes it.
  fileprivate static func read(_ arguments: Arguments, _ option: String, or usual: Severity) -> Severity? {
    guard let word = arguments.value(option) else { return usual }
    if option == "--fail-on", word == "never" { return .off }
    guard let severity = Severity(rawValue: word), severity != .off else {
      printError("`\(option)` is error, warning, info\(option == "--fail-on" ? ", hint or never" : " or hint")")
      return nil
    }
    return severity
  }
}

extension RuleSelection {
  /// By `--select` and `--ignore`, each a list with commas that may stand several times. nil, with an error printed,
  /// where a word names no check, or where no check is left.
  fileprivate init?(_ arguments: Arguments) {
    guard let select = Self.words(arguments, "--select"), let ignore = Self.words(arguments, "--ignore") else {
      return nil
    }
    self.init(select: select, ignore: ignore)
    if isEmpty {
      printError("`--select` and `--ignore` leave no check to run")
      return nil
    }
  }

  private static func words(_ arguments: Arguments, _ option: String) -> [RuleWord]? {
    var words: [RuleWord] = []
    for list in arguments.values(of: option) {
      let names = list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      if names.isEmpty {
        printError("`\(option)` needs checks: codes, groups or all, separated by commas")
        return nil
      }
      for name in names {
        guard let word = RuleWord(name) else {
          let near = didYouMean(nearest(to: name, among: RuleWord.known))
          let hint = near.isEmpty ? "; `dossier explain` lists them" : near
          printError("`\(option)`: there is no check or group of checks `\(name)`\(hint)")
          return nil
        }
        words.append(word)
      }
    }
    return words
  }
}
