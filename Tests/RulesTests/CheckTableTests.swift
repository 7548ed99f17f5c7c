// The table of checks in the reference is the catalogue. `DOSSIER_ACCEPT=1 swift test` writes it anew.

import Corpus
import Foundation
import Rules
import TestSupport
import Testing

@Suite struct CheckTableTests {
  @Test func theReferenceListsEveryCheck() throws {
    let page = Repository.url("grammar/checks.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- checks -->\n"))
    let end = try #require(text.range(of: "<!-- /checks -->"))
    if ProcessInfo.processInfo.environment["DOSSIER_ACCEPT"] != nil {
      try (text[..<start.upperBound] + table + text[end.lowerBound...]).write(
        to: page,
        atomically: true,
        encoding: .utf8
      )
    } else {
      #expect(String(text[start.upperBound..<end.lowerBound]) == table)
    }
  }

  private func fix(of page: RulePage) -> String {
    !page.hasFix ? "" : page.fixIsChosen ? "choice" : page.fixIsSafe ? "safe" : "unsafe"
  }

  private var table: String {
    RuleGroup.allCases.map { group in
      let pages = Catalogue.rules.map { $0.page }.filter { $0.group == group }
      guard !pages.isEmpty else { return "" }
      let rows = pages.map {
        "| `\($0.code)` | \($0.severity.rawValue) | \(fix(of: $0)) | \($0.summary) |\n"
      }
      return "### \(group.rawValue.capitalized)\n\n| check | severity | fix | reports |\n| --- | --- | --- | --- |\n"
        + rows.joined() + "\n"
    }.joined()
  }
}
