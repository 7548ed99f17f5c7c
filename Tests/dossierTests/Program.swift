// The program under test, run by a shell in a folder of its own.

import Foundation

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
  /// Beside the folder: what no command should see.
  let outside: URL

  init() throws {
    let name = "dossier-\(UUID().uuidString)"
    let place = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().appendingPathComponent(name)
    folder = place.appendingPathComponent("here")
    outside = place
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    // Not by FileManager, which gives up on trees deeper than a path is long.
    let removal = Process()
    removal.executableURL = URL(fileURLWithPath: "/bin/rm")
    removal.arguments = ["-rf", "--", outside.path]
    try? removal.run()
    removal.waitUntilExit()
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
      "PATH": "\(productFolder.path):/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path, "TERM": "xterm",
      "LC_ALL": "C.UTF-8", "EXAMPLES": checkout.appendingPathComponent("grammar/examples").path,
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

/// The folder of the package.
let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Where the build put the tests and, beside them, the program.
let productFolder: URL = {
  let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  return URL(fileURLWithPath: own).deletingLastPathComponent()
}()
