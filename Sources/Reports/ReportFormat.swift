// The formats of `dossier check`, and what each is for.

public enum ReportFormat: String, CaseIterable, Sendable {
  case human, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, azure, rdjson, tap

  /// For whom it is, in the words of the reference.
  public var summary: String {
    switch self {
    case .human: "people: each finding with its source line (the default)"
    case .concise: "people, and programs that read `path:line:column: …`: one line each"
    case .json: "programs: an array of findings"
    case .jsonl: "programs: one object per line"
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
  public var isForPeople: Bool { self == .human || self == .concise }

  /// Whether it has a word for how often each check found something.
  public var hasStatistics: Bool {
    switch self {
    case .human, .concise, .json, .jsonl: true
    case .sarif, .github, .gitlab, .junit, .checkstyle, .azure, .rdjson, .tap: false
    }
  }

  /// A report that has nothing in it yet.
  public func report(_ settings: ReportSettings) -> any Report {
    switch self {
    case .human: HumanReport(palette: settings.palette, links: settings.links, width: settings.width)
    case .concise: ConciseReport(settings.palette, settings.links)
    case .json: JSONReport(asLines: false)
    case .jsonl: JSONReport(asLines: true)
    case .sarif: SARIFReport(settings.checkout, version: settings.version)
    case .github: GitHubReport(checkout: settings.checkout)
    case .gitlab: GitLabReport(checkout: settings.checkout)
    case .junit: JUnitReport(time: settings.time)
    case .checkstyle: CheckstyleReport()
    case .azure: AzureReport(checkout: settings.checkout)
    case .rdjson: RDJSONReport()
    case .tap: TAPReport()
    }
  }

  /// How often each check found something, instead of the findings; nil where the format has no word for numbers.
  public func statistics(_ settings: ReportSettings) -> (any Report)? {
    switch self {
    case .human, .concise: StatisticsTable(palette: settings.palette)
    case .json: StatisticsList(asLines: false)
    case .jsonl: StatisticsList(asLines: true)
    case .sarif, .github, .gitlab, .junit, .checkstyle, .azure, .rdjson, .tap: nil
    }
  }
}
