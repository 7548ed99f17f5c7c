// The formats of `dossier check`, and what each is for.

internal import Rules

enum ReportFormat: String, CaseIterable {
  case human, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, azure, rdjson, tap

  /// For whom it is, in the words of the reference.
  var summary: String {
    switch self {
    case .human: "a person: each finding with its line of source (the default)"
    case .concise: "a person, or a program that reads `path:line:column: …`: a line each"
    case .json: "programs: an array of findings"
    case .jsonl: "programs: an object a line"
    case .sarif: "GitHub code scanning and others: SARIF 2.1.0, with the pages of the checks and fixes"
    case .github: "GitHub Actions: workflow commands, which become annotations"
    case .gitlab: "GitLab: a Code Quality report"
    case .junit: "whatever shows test results: JUnit XML, a suite for each file"
    case .checkstyle: "whatever reads Checkstyle's XML"
    case .azure: "Azure Pipelines: logging commands"
    case .rdjson: "reviewdog: Diagnostic Format, with suggestions"
    case .tap: "test harnesses: TAP 13, a test for each file"
    }
  }

  /// Whether a person reads it: then it closes with how much was found.
  var isForPeople: Bool { self == .human || self == .concise }

  /// nil, with a word on standard error, where no format has the name.
  init?(named name: String) {
    guard let format = ReportFormat(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue)
      let near = didYouMean(nearest(to: name, among: names))
      printError(
        "`--format` has no `\(name)`\(near.isEmpty ? ": it is one of \(names.joined(separator: ", "))" : near)"
      )
      return nil
    }
    self = format
  }
}
