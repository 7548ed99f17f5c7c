// A session at a shell, written down: commands, and what each answered.

import Foundation
import TestSupport

/// A file of `Transcripts`: a heading, then commands. A command stands behind `$ `, its further lines behind `> `; below
/// it what it wrote to standard output, behind `! ` what it wrote to standard error, and behind `? ` its exit status.
struct Transcript {
  var heading: [String] = []
  var commands: [[String]] = []

  init(_ text: String) {
    var continues = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        commands.append([String(line.dropFirst(2))])
        continues = true
      } else if continues, line.hasPrefix("> ") || line == ">" {
        commands[commands.count - 1].append(String(line.dropFirst(2)))
      } else if commands.isEmpty {
        heading.append(line)
      } else {
        continues = false
      }
    }
  }

  /// The transcript as it would be written down now.
  func replayed(in bench: Bench) throws -> String {
    var text = heading.map { $0 + "\n" }.joined()
    for (index, command) in commands.enumerated() {
      let outcome = try bench.run(command.joined(separator: "\n"))
      text += command.enumerated().map { ($0.offset == 0 ? "$ " : $0.element.isEmpty ? ">" : "> ") + $0.element + "\n" }
        .joined()
      text += shown(outcome.text, bench, before: "") + shown(outcome.errors, bench, before: "! ")
      text += "? \(outcome.status)\n" + (index + 1 < commands.count ? "\n" : "")
    }
    return text
  }

  private func shown(_ text: String, _ bench: Bench, before: String) -> String {
    if text.isEmpty { return "" }
    // A checkout may stand anywhere.
    var lines = text.replacingOccurrences(of: bench.folder.path, with: "/here")
      .replacingOccurrences(of: Repository.url("grammar/examples").path, with: "$EXAMPLES")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("(no line end)") }
    return lines.map { before + $0.legible + "\n" }.joined()
  }
}

extension String {
  /// The text with the characters that an editor would hide or act upon named.
  fileprivate var legible: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{FEFF}": result += "<BOM>"
      case "\u{1B}": result += "<ESC>"
      case "\r": result += "<CR>"
      case "\0": result += "<NUL>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
