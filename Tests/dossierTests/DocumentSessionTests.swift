// The commands that the documents show answer as the documents say.

import Fixtures
import Foundation
import TestSupport
import Testing

@Suite struct DocumentSessionTests {
  static let pages = Document.all.filter { page in page.blocks.contains { $0.kind == "console" } }

  /// A page is one session in one folder, from its first block to its last: a named block is a file that is written, a
  /// `console` block are commands and what the terminal shows: the output, then what came on standard error. A line `…`
  /// stands for any lines. `DOSSIER_ACCEPT=1 swift test` writes down what the program answers now.
  @Test(.timeLimit(.minutes(3)), arguments: pages)
  func aPageIsASession(page: Document) throws {
    let bench = try Bench()
    var new: [(old: String, now: String)] = []
    for block in page.blocks {
      if block.kind == "console" {
        let commands = ConsoleCommand.read(block)
        #expect(!commands.isEmpty, "\(block) shows no command")
        let answers = try commands.map { try $0.answer(in: bench) }
        if zip(commands, answers).allSatisfy({ $0.expects($1) }) { continue }
        if ProcessInfo.processInfo.environment["DOSSIER_ACCEPT"] != nil {
          let now = zip(commands, answers).map { $0.written + $1 }.joined(separator: "\n")
          new.append(("```console\n\(block.text)```", "```console\n\(now)```"))
        } else {
          for (command, answer) in zip(commands, answers) {
            #expect(command.expects(answer), "\(block) \(command.written)\(answer)")
          }
        }
      } else if !block.name.isEmpty {
        let folder = bench.folder.appendingPathComponent(block.name).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try bench.write(block.name, block.text)
      }
    }
    guard !new.isEmpty else { return }
    // Other tests write tables into the same pages.
    let file = Repository.url(page.path)
    var text = try String(contentsOf: file, encoding: .utf8)
    for (old, now) in new { text = text.replacingOccurrences(of: old, with: now) }
    try Data(text.utf8).write(to: file)
  }

  @Test func theReadmeAndTheGuideShowSessions() {
    #expect(Self.pages.map(\.path).contains("README.md"))
  }

  /// The first command of the README, without the building of it.
  @Test func theFirstCommandShowsTheGoodCorpusFirst() throws {
    let readme = try #require(Document("README.md"))
    let line = try #require(readme.blocks.first { $0.kind == "sh" }?.lines.last)
    let start = "swift run -c release "
    try #require(line.hasPrefix(start + "dossier show "))
    let outcome = try Bench().run("cd '\(Repository.root.path)' && \(line.dropFirst(start.count))")
    #expect(outcome.status == 0)
    let titles = outcome.lines.filter { $0.hasPrefix("grammar/examples/") && !$0.contains(".article:") }
    #expect(titles.count == 2)
    #expect(titles.first?.contains("trade-talks") == true)
    #expect(titles.last?.contains("Mistakes made on purpose") == true)
  }
}
