// A script of the tests, run with the program that was built beside them.

import Foundation
import TestSupport
import Testing

/// What a script that tries the program from outside said, and how it ended.
struct ScriptRun {
  let status: Int32
  let output: String

  /// The lines that name what failed, in one line: a run shows the first line of a failure alone.
  var failures: String {
    let lines = output.split(separator: "\n").filter { $0.hasPrefix("FAILED ") || $0.hasPrefix("ERROR ") }
    return (lines.isEmpty ? output.split(separator: "\n").suffix(3) : lines.prefix(12)).joined(separator: " | ")
  }

  /// Runs `Tests/NAME/run` with the path of the program in `DOSSIER`.
  init(of name: String) throws {
    let program = Repository.products.appendingPathComponent("dossier")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    let run = Process()
    run.executableURL = Repository.url("Tests/\(name)/run")
    run.environment = ProcessInfo.processInfo.environment.merging(["DOSSIER": program.path]) { $1 }
    let pipe = Pipe()
    run.standardOutput = pipe
    run.standardError = pipe
    run.standardInput = FileHandle.nullDevice
    try run.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    status = run.terminationStatus
    // Said in the log of the test run, where CI looks for what was skipped.
    print(output)
  }
}
