// The pages of `dossier report` in a browser: `Tests/Browser/run`, with the program that was built beside these tests.

import Foundation
import TestSupport
import Testing

@Suite struct BrowserTests {
  @Test func pagesWorkInABrowser() throws {
    let program = Repository.products.appendingPathComponent("dossier")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    let run = Process()
    run.executableURL = Repository.url("Tests/Browser/run")
    run.environment = ProcessInfo.processInfo.environment.merging(["DOSSIER": program.path]) { $1 }
    let pipe = Pipe()
    run.standardOutput = pipe
    run.standardError = pipe
    run.standardInput = FileHandle.nullDevice
    try run.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    // Said in the log of the test run, where CI looks for what was skipped.
    print(output)
    #expect(run.terminationStatus == 0, "\(output.suffix(4000))")
  }
}
