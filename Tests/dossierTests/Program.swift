// The program under test, run by a shell in a folder of its own.

import Foundation
import TestSupport

/// What a command left behind.
struct Outcome {
  var output: [UInt8]
  var errors: String
  var status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// A folder that goes, with all that is in it, when the value goes; commands run in it.
final class Bench: Sendable {
  let folder: URL
  private let scratch: TemporaryFolder
  /// Beside the folder: what no command should see.
  let outside: URL

  init() throws {
    scratch = TemporaryFolder()
    outside = scratch.url
    folder = outside.appendingPathComponent("here")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs a command by bash. `dossier` is the one that was built with the tests, `$EXAMPLES` the folder of examples;
  /// `ordinary COMMAND` takes the rights of root from a command, which reads and writes whatever the modes say.
  func run(_ command: String) throws -> Outcome {
    let output = outside.appendingPathComponent("output")
    let errors = outside.appendingPathComponent("errors")
    for file in [output, errors] { try Data().write(to: file) }
    let bash = Process()
    // A server that another test runs in this process has SIGPIPE ignored, and a shell cannot undo that by itself.
    bash.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    bash.arguments = ["--default-signal=PIPE", "/bin/bash", "-c", prelude + command]
    bash.currentDirectoryURL = folder
    bash.environment = [
      "PATH": "\(Repository.products.path):/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path, "TERM": "xterm",
      "LC_ALL": "C.UTF-8", "EXAMPLES": Repository.url("grammar/examples").path, "DOSSIER_CACHE": "off",
    ]
    bash.standardInput = FileHandle.nullDevice
    bash.standardOutput = try FileHandle(forWritingTo: output)
    bash.standardError = try FileHandle(forWritingTo: errors)
    try bash.run()
    bash.waitUntilExit()
    return Outcome(
      output: Array(try Data(contentsOf: output)),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: bash.terminationStatus
    )
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
}

private let prelude = """
  set -o pipefail
  ordinary() { if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-all --inh-caps=-all -- "$@"; else "$@"; fi; }

  """
