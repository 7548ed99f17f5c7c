// The pages of `dossier report` in a browser: `Tests/Browser/run`, with the program that was built beside these tests.

import Testing

@Suite struct BrowserTests {
  @Test func pagesWorkInABrowser() throws {
    let run = try ScriptRun(of: "Browser")
    #expect(run.status == 0, "\(run.failures)")
  }
}
