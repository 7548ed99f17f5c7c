// dossier check --show-settings: which severity each check has in a file, and what gives it.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Rules
internal import Serial
internal import Text

enum ShownSettings {
  static let option = Option(
    name: "--show-settings",
    value: "FILE",
    help: "check nothing: show the severity of each check in FILE, and what gives it"
  )

  static func run(_ path: DiskPath, _ arguments: Arguments, _ selection: Selection) async -> ExitStatus {
    guard arguments.paths.isEmpty else {
      printError("`--show-settings` takes one file, and checks nothing: name no path beside it")
      return .failed
    }
    guard let file = await AskedFile(path, FileOptions(arguments)) else { return .failed }
    let rows = SettingInForce.all(in: file.features.path, file.features.facts, file.read.snapshot.vocabulary).map {
      row($0, file, selection)
    }
    let width = rows.map { $0.code.count }.max() ?? 0
    let lines = rows.map { row -> Escaped<PlainLine> in
      "\(row.code.padded(to: width))  \(row.severity.padded(to: 7))  \(row.why)\n"
    }
    return Output.standard.write(lines.joined() + choice(of: file))
  }

  /// What is left out of the corpus, and why the file would be, had nobody named it; empty for nothing.
  private static func choice(of file: AskedFile) -> Escaped<PlainLine> {
    let files = file.read.files
    var text: Escaped<PlainLine> = ""
    var left = LeftOutFiles(files.choice)
    switch left.reason(DiskPath(file.features.path)) {
    case .ignored(let source, let line): text += "\nleft out, unless it is named: \(source):\(line)\n"
    case .excluded(let line):
      let book = file.read.file(line.codebook.text)
      let bytes = book.flatMap { file.read.bytes($0.relative.text) } ?? []
      let number = LineTable(bytes).line(at: line.choice.key.start) + 1
      text +=
        "\nleft out, unless it is named: \(book?.path ?? line.codebook):\(number): exclude: \(line.choice.pattern.text)\n"
    case nil: break
    }
    if !files.leftOut.isEmpty { text += "\nleft out of the corpus: \(files.leftOut.words)\n" }
    return text
  }

  private static func row(
    _ setting: SettingInForce,
    _ file: AskedFile,
    _ selection: Selection
  ) -> (code: String, severity: String, why: String) {
    let code = setting.page.code
    guard selection.rules.includes(setting.page) else { return (code, "off", "--select or --ignore leaves it out") }
    let severity = setting.severity.rawValue
    switch setting.source {
    case .check:
      let isNamed = setting.severity == .off && selection.rules.names(setting.page)
      return isNamed ? (code, Severity.info.rawValue, "--select") : (code, severity, "by default")
    case .header(let own): return (code, severity, words(own, file.path, file.bytes))
    case .codebook(let placed):
      guard let record = file.read.snapshot.record(placed.file), let book = file.read.file(record.path),
        let bytes = file.read.bytes(record.path)
      else { return (code, severity, "a codebook") }
      return (code, severity, words(placed.setting, book.path, bytes))
    }
  }

  /// `dossier.codebook:3: check dates in drafts/**`.
  private static func words(_ setting: Setting, _ path: DiskPath, _ bytes: [UInt8]) -> String {
    let line = LineTable(bytes).line(at: setting.key.start) + 1
    return "\(path):\(line): \(String(decoding: bytes[setting.key.indices], as: UTF8.self))"
  }
}
