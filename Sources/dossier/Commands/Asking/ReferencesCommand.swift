// dossier references: every use of what stands at a place.

internal import Features
internal import Serial

enum ReferencesCommand: Subcommand {
  static let name = "references"
  static let summary = "print every use of the actor, issue, verb or label at a place"
  static let usage = "[OPTION…] FILE:LINE:COLUMN"
  static let options = [
    Option(name: "--without-definition", help: "only the uses, not the definition"),
    AnswerFormat.option,
  ]
  static let examples = [
    ("dossier references dossier.codebook:4:1", "where the corpus uses the actor that is defined there"),
    ("dossier references --format json a.article:9:3 | jq length", "how often"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = placeRemarks

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments),
      let (file, offset) = await AskedFile.at(arguments.paths, for: name)
    else { return .failed }
    let found = References.at(
      offset,
      includingDefinition: !arguments.has("--without-definition"),
      in: file.features
    )
    return FoundPlaces(found, in: file.read).print(
      asJSON: format == .json,
      whereNone: "\(arguments.paths[0]): nothing here is used anywhere"
    )
  }
}
