// The manual page, in the language of `man`, from the same texts as the help.

struct ManualPage {
  let text: String

  init(_ commands: [any Subcommand.Type]) {
    var page = """
      .TH DOSSIER 1 \(versionDay) "Dossier \(version)" "User Commands"
      .SH NAME
      dossier \\- check annotated articles, and help to write them
      .SH SYNOPSIS
      .B dossier
      .I COMMAND
      [\\fIOPTION\\fR]...\\& [\\fIPATH\\fR]...
      .SH DESCRIPTION
      Dossier checks articles in which a person has tagged actors, positions and dates, and helps to write them.
      Each command below has its own options. A path is a file or a folder; without one, most commands work on
      the current folder.

      """
    page += ".SH COMMANDS\n"
    for command in commands {
      page += ".SS dossier \(Self.escaped(command.name)) \(Self.escaped(command.usage))\n"
      page += Self.lines(Self.sentence(command.summary))
      for option in command.allOptions {
        let written = option.written(withLetter: !command.takesHandles || option.name == "--help")
        page += ".TP\n.B \(Self.escaped(written))\n" + Self.lines(option.help)
      }
      if !command.remarks.isEmpty { page += ".PP\n" + Self.lines(command.remarks) }
      page += ".PP\nExamples:\n"
      for example in command.examples {
        page += ".TP\n.B \(Self.escaped(example.command))\n" + Self.lines(example.help)
      }
    }
    page += """
      .SH EXIT STATUS
      .TP
      .B 0
      success
      .TP
      .B 1
      something was found, or would change
      .TP
      .B 2
      the command could not run, or a file could not be read or written
      .TP
      .B 130
      Ctrl\\-C ended it
      .SH ENVIRONMENT
      .TP
      .B NO_COLOR
      no colours
      .TP
      .B FORCE_COLOR
      colours where there is no terminal, or none with 0
      .TP
      .B FORCE_HYPERLINK
      links to files in the terminal, or none with 0
      .TP
      .B SOURCE_DATE_EPOCH
      the time in reports

      """
    text = page
  }

  private static func sentence(_ summary: String) -> String {
    (summary.first.map { $0.uppercased() } ?? "") + summary.dropFirst() + "."
  }

  /// Lines of text as the language of `man` has them.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { escaped(String($0)) + "\n" }.joined()
  }

  /// A line on which nothing is a request: neither a backslash, nor a full stop or an apostrophe at its beginning.
  private static func escaped(_ text: String) -> String {
    var line = ""
    for character in text.drop(while: \.isWhitespace) {
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "\"": line += "\\(dq"
      case "…": line += "..."
      case "–": line += "\\(en"
      default: line.append(character)
      }
    }
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
