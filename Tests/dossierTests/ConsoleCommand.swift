// A command of a `console` block, and what the document shows below it.

import Fixtures
import Foundation

/// A command stands behind `$ `, its further lines behind `> `.
struct ConsoleCommand {
  private var lines: [String]
  private var shown: [String] = []

  static func read(_ block: DocumentBlock) -> [ConsoleCommand] {
    var commands: [ConsoleCommand] = []
    for line in block.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        commands.append(ConsoleCommand(lines: [String(line.dropFirst(2))]))
      } else if let last = commands.indices.last {
        if line.hasPrefix("> "), commands[last].shown.isEmpty {
          commands[last].lines.append(String(line.dropFirst(2)))
        } else {
          commands[last].shown.append(line)
        }
      }
    }
    return commands
  }

  /// The command as the document shows it.
  var written: String { "$ " + lines.joined(separator: "\n> ") + "\n" }

  /// What the terminal shows below the command.
  func answer(in bench: Bench) throws -> String {
    let outcome = try bench.run(lines.joined(separator: "\n"))
    return (outcome.text + outcome.errors).replacingOccurrences(of: bench.folder.path, with: "/here")
  }

  /// Whether the document shows this answer. Blank lines at the end count for nothing.
  func expects(_ answer: String) -> Bool {
    var rest = Self.lines(answer)[...]
    var isOpen = false
    for line in Self.lines(shown.joined(separator: "\n")) {
      if line == "…" {
        isOpen = true
      } else if isOpen {
        guard let next = rest.firstIndex(of: line) else { return false }
        rest = rest[(next + 1)...]
        isOpen = false
      } else if rest.popFirst() != line {
        return false
      }
    }
    return isOpen || rest.isEmpty
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
