// How findings are reported: the format, and where it goes.

internal import Disk
internal import Reports
internal import Rules
internal import Serial

struct Reporting {
  static let options = [
    Option(
      name: "--format",
      value: "FORMAT",
      choices: ReportFormat.allCases.map(\.rawValue),
      help: ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    ),
    Option(
      name: "--output",
      value: "FILE",
      help: "write to a file, complete or not at all, or to a device, instead of standard output (-)"
    ),
    Option(name: "--statistics", help: "how often each check found something, instead of the findings"),
    Option(name: "--quiet", help: "only the findings, without the closing line"),
    Option.colour,
  ]

  /// Where the report goes; nil for a stream.
  let file: DiskPath?
  /// Where a report goes that goes into no file.
  let stream: Output
  let isQuiet: Bool
  let format: ReportFormat
  private let palette: Palette
  let wantsStatistics: Bool

  /// nil, with an error printed, where a value is bad.
  init?(_ arguments: Arguments) {
    let name = arguments.value("--format") ?? ReportFormat.human.rawValue
    guard let format = ReportFormat(named: name) else { return nil }
    let path = arguments.path("--output")
    let stream = path.flatMap(Output.init(named:))
    self.stream = stream ?? .standard
    file = stream == nil ? path : nil
    if let file, file.isEmpty {
      printError("`--output` needs the name of a file")
      return nil
    }
    if let file, CorpusFileKind(name: file.lastName) != nil {
      printError("`--output` would put the report in the place of \(file); choose another name")
      return nil
    }
    if let file, let problem = arguments.writeProblem(ofNamed: file) {
      printError("\(problem)")
      return nil
    }
    guard let palette = Palette(arguments, toFile: file != nil) else { return nil }
    self.format = format
    self.palette = palette
    isQuiet = arguments.has("--quiet")
    wantsStatistics = arguments.has("--statistics")
    if wantsStatistics, !format.hasStatistics {
      printError("`--statistics` works with the formats human, concise, json and jsonl, not with \(format.rawValue)")
      return nil
    }
  }

  /// Before a report that takes the place of the last one: where standard output is a terminal, that one goes.
  func clearScreen() {
    if isOnScreen { Output.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  /// Behind a report that will be followed by another: a terminal says that the program goes on.
  func sayWatching() {
    if isOnScreen, !isQuiet { Output.standard.write("\(palette.dim("watching; Ctrl-C ends"))\n") }
  }

  /// Whether the reader of the report has gone.
  var isAbandoned: Bool { file == nil && stream.isAbandoned }

  private var isOnScreen: Bool { file == nil && stream.descriptor == 1 && stream.isTerminal }

  /// A report that has nothing in it yet.
  var report: any Report {
    let paths = CheckoutPaths()
    let settings = ReportSettings(
      palette: palette,
      links: file == nil ? Hyperlinks(palette, paths) : .none,
      width: file == nil ? stream.width : 100,
      checkout: paths.checkout,
      time: timeStamp(),
      version: version
    )
    return wantsStatistics ? format.statistics(settings) ?? format.report(settings) : format.report(settings)
  }
}

extension ReportFormat {
  /// nil, with an error printed, where no format has the name.
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
