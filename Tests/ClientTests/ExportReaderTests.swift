// Exports read by the programs of the field: `Tests/Exports/run`, with the program that was built beside these tests.

import Testing

@Suite struct ExportReaderTests {
  @Test func exportsAreWhatTheFieldReads() throws {
    let run = try ScriptRun(of: "Exports")
    #expect(run.status == 0, "\(run.failures)")
    #expect(run.output.contains(" passed") || run.output.contains("skipped: "))
  }
}
