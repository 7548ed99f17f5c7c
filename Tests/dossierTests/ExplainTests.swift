// Every check has a page that prints.

import Rules
import Testing

@Suite struct ExplainTests {
  @Test func everyCodeHasItsPageAndItsLineInTheList() throws {
    let bench = try Bench()
    let codes = Catalogue.rules.map { $0.page.code }
    let list = try bench.run("dossier explain")
    #expect(list.status == 0)
    let loop = "for code in \(codes.joined(separator: " ")); do dossier explain $code || exit 9; done"
    let pages = try bench.run(loop)
    #expect(pages.status == 0)
    #expect(pages.errors.isEmpty)
    for code in codes {
      #expect(list.lines.contains { $0.hasPrefix("  \(code) ") }, "\(code)")
      #expect(pages.lines.contains { $0.hasPrefix("\(code) (") }, "\(code)")
    }
  }
}
