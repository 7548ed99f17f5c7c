// dossier definition: where what stands at a place is defined.

internal import Features
internal import Serial

enum DefinitionCommand: Subcommand {
  static let name = "definition"
  static let summary = "print where the actor, issue, verb or label at a place is defined"
  static let usage = "[OPTION…] FILE:LINE:COLUMN"
  static let options = [AnswerFormat.option]
  static let examples = [
    ("dossier definition a.article:9:3", "dossier.codebook:4:1: @clinton: Bill Clinton"),
    ("dossier definition --format json a.article:9:3", "the same as JSON, with its end"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = placeRemarks

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments),
      let (file, offset) = await AskedFile.at(arguments.paths, for: name)
    else { return .failed }
    let found = FoundPlaces(Definitions.at(offset, in: file.features), in: file.read)
    return found.print(
      asJSON: format == .json,
      whereNone: "\(arguments.paths[0]): nothing here has a definition"
    )
  }
}
