// The tables of formats and commands in the reference are the program's own. `DOSSIER_ACCEPT=1 swift test` writes them.

import Foundation
import Reports
import TestSupport
import Testing

@testable import dossier

@Suite struct FormatTableTests {
  static let page = Repository.url("grammar/command-line.md")

  @Test func theReferenceListsEveryFormat() throws {
    let rows = ReportFormat.allCases.map { "| `\($0.rawValue)` | \($0.summary) |\n" }
    try holds("formats", "| format | for |\n| --- | --- |\n" + rows.joined())
  }

  @Test func theReferenceListsEveryCommand() throws {
    let rows = subcommands.map { "| `dossier \($0.name)` | \($0.summary) |\n" }
    try holds("commands", "| command | does |\n| --- | --- |\n" + rows.joined())
  }

  @Test func theReferenceNamesEveryOption() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    for command in subcommands {
      let section = text.components(separatedBy: "\n## `dossier \(command.name)`").dropFirst().first ?? ""
      let own = section.components(separatedBy: "\n## ").first ?? ""
      #expect(!own.isEmpty, "no section of \(command.name)")
      for option in command.options where option.name != "--color" {
        #expect(own.contains("`\(option.name)"), "\(command.name) \(option.name)")
      }
    }
  }

  /// The table between the comments `<!-- NAME -->` and `<!-- /NAME -->`.
  private func holds(_ name: String, _ table: String) throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- \(name) -->\n"))
    let end = try #require(text.range(of: "<!-- /\(name) -->"))
    if ProcessInfo.processInfo.environment["DOSSIER_ACCEPT"] != nil {
      let written = text[..<start.upperBound] + table + text[end.lowerBound...]
      try written.write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start.upperBound..<end.lowerBound]) == table)
    }
  }
}
