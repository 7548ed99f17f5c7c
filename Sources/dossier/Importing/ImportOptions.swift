// What a user asks of an import of many texts.

internal import Disk
internal import Import
internal import Rules
internal import Serial

/// The options of `dossier import` that are for many texts at once, and `--encoding`.
struct ImportOptions {
  /// The folder of the articles.
  let output: DiskPath
  let encoding: TextEncoding?
  let pattern: NamePattern?
  let table: DiskPath?
  let annotations: AnnotationFormat?
  /// What every header says, where nothing else does.
  let values: [(key: String, value: String)]

  static let own = [
    Option(name: "--output", value: "FOLDER", help: "write the articles of all texts into this folder: all or none"),
    Option(name: "--metadata", value: "TABLE", help: "CSV with a column file, and title, source, published, …"),
    Option(name: "--name", value: "PATTERN", help: "what names say: '{published}_{source}_{n}.txt'"),
    Option(
      name: "--encoding",
      value: "ENCODING",
      choices: TextEncoding.allCases.map(\.rawValue),
      help: "convert the texts: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))"
    ),
    Option(
      name: "--annotations",
      value: "FORMAT",
      choices: AnnotationFormat.allCases.map(\.rawValue),
      help: "texts with annotations: \(AnnotationFormat.allCases.map(\.rawValue).joined(separator: ", "))"
    ),
  ]

  /// Whether an import is one of many texts.
  static func isAsked(_ arguments: Arguments) -> Bool {
    ["--output", "--metadata", "--name", "--annotations"].contains(where: arguments.has) || arguments.paths.count > 2
  }

  /// nil, with an error printed, where the options say nothing that can be done.
  init?(_ arguments: Arguments) {
    guard let output = arguments.path("--output"), output != "-", !output.isEmpty else {
      printError("many texts become articles in a folder: name it by --output FOLDER")
      return nil
    }
    self.output = output
    guard !arguments.has("--force") else {
      printError(
        "`--output` writes over nothing, also with --force: remove the old articles first, or name another folder"
      )
      return nil
    }
    guard case .success(let encoding) = Self.encoding(arguments) else { return nil }
    self.encoding = encoding
    table = arguments.path("--metadata")
    var values: [(key: String, value: String)] = []
    for key in ["title", "source", "published"] {
      guard let value = arguments.value("--\(key)") else { continue }
      guard key != "title" else {
        printError("`--title` is for one text: --metadata gives each of many its own")
        return nil
      }
      guard !value.contains(where: \.isNewline) else {
        printError("`--\(key)` is one line")
        return nil
      }
      values.append((key, value))
    }
    self.values = values
    annotations = arguments.value("--annotations").flatMap { AnnotationFormat(rawValue: $0) }
    if let name = arguments.value("--annotations"), annotations == nil {
      let names = AnnotationFormat.allCases.map(\.rawValue)
      let near = didYouMean(nearest(to: name, among: names))
      printError(
        "`--annotations` has no `\(name)`\(near.isEmpty ? ": it is one of \(names.joined(separator: ", "))" : near)"
      )
      return nil
    }
    if let annotations {
      let others = ["--metadata", "--name", "--encoding", "--source", "--published"].filter(arguments.has)
      guard others.isEmpty else {
        printError(
          "`\(others[0])` does not go with `--annotations \(annotations.rawValue)`: offsets count the letters of the texts as they are"
        )
        return nil
      }
    }
    guard let text = arguments.value("--name") else {
      pattern = nil
      return
    }
    switch NamePattern.read(text) {
    case .success(let read): pattern = read
    case .failure(let problem):
      printError("`--name \(text)`: \(problem.sentence)")
      return nil
    }
  }

  /// A problem that has been reported.
  struct Reported: Error {}

  /// nil for none; the failure has been reported.
  static func encoding(_ arguments: Arguments) -> Result<TextEncoding?, Reported> {
    guard let name = arguments.value("--encoding") else { return .success(nil) }
    if let encoding = TextEncoding(name) { return .success(encoding) }
    let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    printError("Dossier converts no `\(name)`: it knows \(names); others convert by iconv -f ENCODING -t UTF-8")
    return .failure(Reported())
  }
}
