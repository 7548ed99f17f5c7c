// dossier hover: the card that an editor shows over a place.

internal import Disk
internal import Features
internal import Serial
internal import Text

enum HoverCommand: Subcommand {
  static let name = "hover"
  static let summary = "print the card of what stands at a place: an actor, an issue, a verb, a date, a label"
  static let usage = "[OPTION…] FILE:LINE:COLUMN"
  static let options = [AnswerFormat.option]
  static let examples = [
    ("dossier hover a.article:9:3", "who or what stands at line 9, column 3"),
    ("dossier hover --format json a.article:9:3", "for an editor or a script, with the range that the card is about"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = placeRemarks

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments) else { return .failed }
    guard let (file, offset) = await AskedFile.at(arguments.paths, for: name, linking: format == .json) else {
      return .failed
    }
    guard let card = Features.Hover.at(offset, in: file.features) else {
      if format == .json { return Output.standard.write("null\n") == .failed ? .failed : .found }
      printError("\(arguments.paths[0]): nothing to say about this place")
      return .found
    }
    if format == .json { return Output.standard.write(exactly: json(card, file)) }
    return Output.standard.write(Escaped(lines: HoverContent.plain(card.text) + "\n"))
  }

  private static func json(_ card: HoverContent, _ file: AskedFile) -> [UInt8] {
    let lines = LineTable(file.bytes)
    var writer = JSONWriter()
    writer.object { object in
      object.member("file", file.path.description)
      object.range(
        lines.position(of: card.range.start, in: file.bytes, .utf32),
        lines.position(of: card.range.end, in: file.bytes, .utf32)
      )
      object.member("markdown", card.text)
    }
    return writer.bytes + [0x0A]
  }
}

/// What the commands that are given a place have to say about it.
let placeRemarks = """
  Lines and columns count from 1, columns in code points, as `check` reports them. The answer is that of the editor.
  Exit status: 0 with an answer, 1 when there is nothing to say, 2 when there is no such place or file.
  """
