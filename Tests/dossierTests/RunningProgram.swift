// The program under test while it runs: watched, signalled, at a terminal.

import Foundation
import Platform
import TestSupport
import Testing

/// A `dossier` that was started and is not waited for. It is ended with this value.
final class RunningProgram {
  private let process = Process()
  private let output: URL
  private let errors: URL

  var pid: Int32 { process.processIdentifier }
  var text: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
  var errorText: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// `screen` takes the place of standard output, `terminal` that of standard error.
  init(_ arguments: [String], in bench: Bench, screen: FileHandle? = nil, terminal: FileHandle? = nil) throws {
    let name = UUID().uuidString
    output = bench.outside.appendingPathComponent("\(name).out")
    errors = bench.outside.appendingPathComponent("\(name).err")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = Repository.products.appendingPathComponent("dossier")
    process.arguments = arguments
    process.currentDirectoryURL = bench.folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": bench.folder.path, "TERM": "xterm", "LC_ALL": "C.UTF-8", "DOSSIER_CACHE": "off",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try screen ?? FileHandle(forWritingTo: output)
    process.standardError = try terminal ?? FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit {
    if process.isRunning { kill(pid, SIGKILL) }
    process.waitUntilExit()
  }

  var isRunning: Bool { process.isRunning }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits until a condition holds; fails after two minutes.
  func wait(_ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, until holds: () -> Bool) throws {
    let end = Date().addingTimeInterval(120)
    while !holds() {
      try #require(Date() < end, what, sourceLocation: sourceLocation)
      usleep(10_000)
    }
  }

  /// Whether a signal has stopped it.
  var isStopped: Bool {
    let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    return stat.split(separator: ")").last?.hasPrefix(" T") ?? false
  }

  /// The end: an exit status, or 128 and the signal that ended it, as a shell tells it.
  func status() throws -> Int32 {
    try wait("it does not end") { !process.isRunning }
    return process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
  }

  /// The time on a processor that it has taken, in clock ticks, and how often its threads went to sleep by themselves:
  /// how often others took their place on a processor does not count.
  var work: (ticks: Int, wakings: Int) {
    let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ").map { Int($0) ?? 0 } ?? []
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? []
    let switches = tasks.flatMap { task in
      let status = (try? String(contentsOfFile: "/proc/\(pid)/task/\(task)/status", encoding: .utf8)) ?? ""
      return status.split(separator: "\n").filter { $0.hasPrefix("voluntary_ctxt_switches") }
        .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }
    }
    return (fields.count > 12 ? fields[11] + fields[12] : -1, switches.reduce(0, +))
  }
}
