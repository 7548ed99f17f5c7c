// What the documents tell a reader to type at a shell, or to write in R, fits the program.

import Disk
import Fixtures
import Foundation
import TestSupport
import Testing

@testable import dossier

@Suite struct DocumentCommandTests {
  /// Programs that a reader has, besides Dossier and what lies in the checkout.
  static let programs: Set = [
    "swift",
    "find",
    "split",
    "git",
    "cp",
    "ln",
    "mkdir",
    "cd",
    "code",
    "docker",
    "export",
    "open",
    "pip",
    "pipx",
    "uv",
    "sudo",
    "pygmentize",
  ]

  @Test(arguments: Document.blocks.filter { $0.kind == "sh" })
  func everyCommandIsKnownWithItsOptions(block: DocumentBlock) throws {
    let parts = block.lines.flatMap { $0.components(separatedBy: " && ") }.flatMap { $0.components(separatedBy: " | ") }
    for part in parts where !part.hasPrefix("#") {
      let plain = part.components(separatedBy: " #").first ?? part
      var words = Self.words(plain)
      if words.starts(with: ["swift", "run", "-c", "release", "dossier"]) { words.removeFirst(4) }
      words = words.filter { !$0.contains("=") || $0.hasPrefix("-") }
      let program = words.first ?? ""
      guard program == "dossier" else {
        let isThere = FileManager.default.fileExists(atPath: Repository.url(program).path)
        #expect(Self.programs.contains(program) || isThere, "\(block) \(part)")
        continue
      }
      let command = try #require(subcommands.first { $0.name == words.dropFirst().first }, "\(block) \(part)")
      let rest = words.dropFirst(2).prefix { $0 != ">" && $0 != "<" }.map { DiskPath(bytes: Array($0.utf8)) }
      if case .failure(let problem) = Arguments.read(Array(rest), for: command) {
        Issue.record("\(block) \(part): \(problem.message)")
      }
    }
  }

  /// Cut at white space; what stands in double quotes is one word.
  private static func words(_ text: String) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { number, piece in
      number % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
    }
  }

  /// `x$name` in R takes a part of what the export writes. A script that has a name is run by `Tests/Exports`.
  @Test(arguments: Document.blocks.filter { $0.kind == "r" && $0.name.isEmpty })
  func whatRReadsIsInTheExport(block: DocumentBlock) throws {
    let line = try #require(Document("grammar/facts.md")?.blocks.first { $0.kind == "json" }?.text)
    var known: Set<String> = ["coder"]
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        known.formUnion(object.keys)
        object.values.forEach(collect)
      }
      (value as? [Any])?.forEach(collect)
    }
    collect(try JSONSerialization.jsonObject(with: Data(line.utf8)))
    let read = block.text.components(separatedBy: "$").dropFirst().map { $0.prefix { $0.isLetter } }
    #expect(read.count > 3)
    for name in read { #expect(known.contains(String(name)), "\(block) $\(name)") }
  }
}
