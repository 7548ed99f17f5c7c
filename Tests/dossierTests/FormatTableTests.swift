// The table of formats in the reference is the list of them. `DOSSIER_ACCEPT=1 swift test` writes it anew.

import Foundation
import Testing

@testable import dossier

@Suite struct FormatTableTests {
  @Test func theReferenceListsEveryFormat() throws {
    let page = checkout.appendingPathComponent("grammar/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- formats -->\n"))
    let end = try #require(text.range(of: "<!-- /formats -->"))
    let rows = ReportFormat.allCases.map { "| `\($0.rawValue)` | \($0.summary) |\n" }
    let table = "| format | for |\n| --- | --- |\n" + rows.joined()
    if ProcessInfo.processInfo.environment["DOSSIER_ACCEPT"] != nil {
      let written = text[..<start.upperBound] + table + text[end.lowerBound...]
      try written.write(to: page, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start.upperBound..<end.lowerBound]) == table)
    }
  }

  @Test func theReadmeNamesEveryFormatThatIsNotTheDefault() throws {
    let text = try String(contentsOf: checkout.appendingPathComponent("README.md"), encoding: .utf8)
    for format in ReportFormat.allCases where format != .human { #expect(text.contains("`\(format.rawValue)`")) }
  }
}
