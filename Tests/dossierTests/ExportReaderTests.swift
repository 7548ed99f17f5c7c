// Exports read by the programs of the field: `Tests/Exports/run`, with the program that was built.

import Foundation
import TestSupport
import Testing

@Suite struct ExportReaderTests {
  @Test func exportsAreWhatTheFieldReads() throws {
    let run = try Bench().run("DOSSIER=$(command -v dossier) '\(Repository.url("Tests/Exports/run").path)' 2>&1")
    // Said in the log of the test run, where CI looks for what was skipped.
    print(run.text)
    #expect(run.status == 0, "\(run.text.suffix(4000))")
    #expect(run.text.contains(" passed") || run.text.contains("skipped: "))
  }
}
