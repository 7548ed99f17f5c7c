// The options of single formats.

internal import Corpus
internal import EDTF
internal import Export
internal import Rules
internal import Serial
internal import Text

extension ExportOptions {
  /// The options that some formats have beside those of all.
  static let own = [excel] + networks

  private static let excel = Option(
    name: "--excel",
    help: "csv: for Excel, with a byte-order mark and without formulas"
  )

  private static let networks = [
    Option(name: "--network", value: "MODE", help: "networks: two-mode (the default) or one-mode"),
    Option(name: "--nodes", value: "WHO", help: "one-mode: ties between holders (the default) or targets"),
    Option(name: "--targets", value: "WHAT", help: "networks: issues (the default) or actors as targets"),
    Option(
      name: "--qualifier",
      value: "HOW",
      help: "networks: ignore (the default), subtract, combine, congruence, conflict"
    ),
    Option(
      name: "--normalise",
      value: "HOW",
      help: "networks: no (the default), activity, prominence, average, jaccard, cosine"
    ),
    Option(
      name: "--duplicates",
      value: "WHICH",
      help: "networks: include (the default), or count once in a document, week, month, year, acrossrange"
    ),
    Option(name: "--from", value: "DATE", help: "networks: only statements of this day or later, as EDTF"),
    Option(name: "--until", value: "DATE", help: "networks: only statements of this day or earlier"),
    Option(
      name: "--window",
      value: "N-UNIT",
      help: "networks: one for each 30-days, 4-weeks, 3-months, 1-years, 100-events"
    ),
    Option(name: "--exclude", value: "HANDLE", help: "networks: without this actor or issue; may be repeated"),
    Option(name: "--only", value: "HANDLE", help: "networks: only positions of or on this one; may be repeated"),
    Option(name: "--isolates", help: "networks: also nodes without a tie"),
    Option(name: "--include-qualified", help: "networks: also count what is no plain fact (as …, if, unless, ?)"),
  ]

  /// nil, with an error printed, where an option is not one of the format's, or its value is bad.
  init?(_ arguments: Arguments, for format: ExportFormat) {
    self.init()
    let taken = format == .csv ? [Self.excel.name] : format.isNetwork ? Self.networks.map(\.name) : []
    if let foreign = Self.own.first(where: { arguments.has($0.name) && !taken.contains($0.name) }) {
      printError("`\(foreign.name)` is not an option of `--format \(format.rawValue)`; it is for \(foreign.help)")
      return nil
    }
    isForExcel = arguments.has(Self.excel.name)
    guard format.isNetwork else { return }
    guard let network = NetworkOptions(arguments) else { return nil }
    self.network = network
  }
}

extension NetworkOptions {
  /// nil, with an error printed, where a value is bad, or two cannot go together.
  fileprivate init?(_ arguments: Arguments) {
    self.init()
    guard Self.read("--network", arguments, into: &mode), Self.read("--nodes", arguments, into: &nodes),
      Self.read("--targets", arguments, into: &targets), Self.read("--qualifier", arguments, into: &qualifier),
      Self.read("--normalise", arguments, into: &normalisation),
      Self.read("--duplicates", arguments, into: &duplicates), readDays(arguments), readWindow(arguments)
    else { return nil }
    let (excluded, only) = (arguments.values(of: "--exclude"), arguments.values(of: "--only"))
    if !excluded.isEmpty, !only.isEmpty {
      printError("`--exclude` and `--only` cannot go together: name what is left out, or what is left")
      return nil
    }
    if let bad = (excluded + only).first(where: { !$0.hasPrefix("@") && !$0.hasPrefix("#") || $0.count < 2 }) {
      printError("`\(bad)` is no actor and no issue: write `@handle`, or `#handle` in quotation marks")
      return nil
    }
    exceptions = Set((excluded + only).map(\.normalised))
    isInverted = !only.isEmpty
    keepsIsolates = arguments.has("--isolates")
    includesQualified = arguments.has("--include-qualified")
    if let problem {
      printError("\(problem)")
      return nil
    }
  }

  private static func read<Value: RawRepresentable & CaseIterable>(
    _ option: String,
    _ arguments: Arguments,
    into value: inout Value
  ) -> Bool where Value.RawValue == String {
    guard let word = arguments.value(option) else { return true }
    if let read = Value(rawValue: word) {
      value = read
      return true
    }
    let names = Value.allCases.map(\.rawValue)
    let near = didYouMean(nearest(to: word, among: names))
    printError("`\(option)` has no `\(word)`\(near.isEmpty ? ": it is one of \(names.joined(separator: ", "))" : near)")
    return false
  }

  private mutating func readDays(_ arguments: Arguments) -> Bool {
    var range = DayRange.always
    for option in ["--from", "--until"] {
      guard let word = arguments.value(option) else { continue }
      if let problem = HeaderDate.problem(word) {
        printError("`\(option) \(word)` is not a date: \(problem)")
        return false
      }
      guard let value = try? DateValue(word) else { return false }
      let days = DayRange(value)
      range = option == "--from" ? DayRange(days.earliest, range.latest) : DayRange(range.earliest, days.latest)
      self.days = range
    }
    if range.latest < range.earliest {
      printError("`--until` is before `--from`: exchange the two")
      return false
    }
    return true
  }

  private mutating func readWindow(_ arguments: Arguments) -> Bool {
    guard let word = arguments.value("--window") else { return true }
    let parts = word.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, let count = Int(parts[0]), 1...1_000_000 ~= count,
      let unit = WindowUnit(rawValue: parts[1])
    else {
      let units = WindowUnit.allCases.map(\.rawValue).joined(separator: ", ")
      printError("`--window \(word)` is no number, a hyphen and one of \(units): `30-days`, `3-months`")
      return false
    }
    window = (count, unit)
    return true
  }
}
