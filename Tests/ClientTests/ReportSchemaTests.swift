// Reports against public schemas and parsers that others wrote: `Tests/Reports/run`, with the program that was built beside
// these tests.

import Testing

@Suite struct ReportSchemaTests {
  @Test func reportsAreWhatTheirFormatsWant() throws {
    let run = try ScriptRun(of: "Reports")
    #expect(run.status == 0, "\(run.failures)")
    #expect(run.output.contains(" passed") || run.output.contains("skipped: "))
  }
}
