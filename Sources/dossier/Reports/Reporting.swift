// How findings are told: the format, and where it goes.

internal import Disk

struct Reporting {
  static let options = [
    Option(name: "--format", value: "FORMAT", says: ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")),
    Option(name: "--output", value: "FILE", says: "write to a file, whole or not at all, instead of standard output"),
    Option(name: "--statistics", says: "how often each check found something, instead of the findings"),
    Option(name: "--quiet", says: "the findings alone, without the closing line"),
    Option.colour,
  ]

  /// Where the report goes; nil for standard output.
  let file: DiskPath?
  let isQuiet: Bool
  let format: ReportFormat
  private let palette: Palette
  private let wantsStatistics: Bool

  /// nil, with a word on standard error, where a value is bad.
  init?(_ arguments: Arguments) {
    let name = arguments.value("--format") ?? ReportFormat.human.rawValue
    guard let format = ReportFormat(named: name) else { return nil }
    let path = arguments.path("--output")
    file = path == "-" ? nil : path
    if let file, file.isEmpty {
      printError("`--output` wants the name of a file")
      return nil
    }
    if let file, CorpusFileKind(name: file.lastName) != nil {
      printError("`--output` would put the report in the place of \(file); choose another name")
      return nil
    }
    guard let palette = Palette(arguments, toFile: file != nil) else { return nil }
    self.format = format
    self.palette = palette
    isQuiet = arguments.has("--quiet")
    wantsStatistics = arguments.has("--statistics")
    if wantsStatistics, format.statistics == nil {
      printError("`--statistics` is told in the formats human, concise, json and jsonl, not in \(format.rawValue)")
      return nil
    }
  }

  /// Before a report that takes the place of the last one: where standard output is a terminal, that one goes.
  func clearScreen() {
    if isOnScreen { Output.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  /// Behind a report that will be followed by another: a terminal says that the program goes on.
  func sayWatching() {
    if isOnScreen, !isQuiet { Output.standard.write(palette.dim("watching; Ctrl-C ends") + "\n") }
  }

  private var isOnScreen: Bool { file == nil && Output.standard.isTerminal }

  var report: any Report {
    if wantsStatistics, let form = format.statistics { return Statistics(form: form, palette: palette) }
    let links = file == nil ? Hyperlinks(palette) : .none
    return switch format {
    case .human: HumanReport(palette: palette, links: links, width: file == nil ? Output.standard.width : 100)
    case .concise: ConciseReport(palette: palette, links: links)
    case .json: JSONReport(asLines: false)
    case .jsonl: JSONReport(asLines: true)
    case .sarif: SARIFReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .junit: JUnitReport()
    case .checkstyle: CheckstyleReport()
    case .azure: AzureReport()
    case .rdjson: RDJSONReport()
    case .tap: TAPReport()
    }
  }
}

extension ReportFormat {
  /// nil where the format has no word for numbers.
  fileprivate var statistics: Statistics.Form? {
    switch self {
    case .human, .concise: .table
    case .json: .json
    case .jsonl: .jsonLines
    case .sarif, .github, .gitlab, .junit, .checkstyle, .azure, .rdjson, .tap: nil
    }
  }
}
