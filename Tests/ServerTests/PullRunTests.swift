// A look at all files that is called off, file by file.

import Corpus
import Disk
import Foundation
import LSP
import Project
import TestSupport
import Testing

@testable import Server

@Suite struct PullRunTests {
  /// A client that asks for the workspace, sleeps over the answer and calls it off: not one more part is made, and the
  /// look ends within the files of one part.
  @Test func aLookThatIsCalledOffEndsWithinAPart() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n")
    for number in 0..<2000 { folder.write("\(number).article", "published: 1993\n---\nIt{@x\(number)} met.\n") }
    let inbox = Inbox()
    let reading = IndexingRun(number: 1, roots: [DiskPath(folder.fullPath)], open: OpenCodebooks(), watch: (nil, []))
    reading.readCodebooks(posting: inbox)
    guard case .indexing(.codebooks(run: _, let listed))? = inbox.take().first else { throw NoMessage(unread: []) }
    await reading.readArticles(of: listed, posting: inbox)
    guard case .indexing(.complete(run: _, let corpora))? = inbox.take().last else { throw NoMessage(unread: []) }
    var workspace = Workspace()
    workspace.replace(by: corpora)

    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (output, input) = (ends[0], ends[1])
    let outbox = Outbox(descriptor: input, limit: 1) {}
    var scope = StaleFiles()
    scope.addEverything()
    let maker = DiagnosticMaker(Client(), workspace, DocumentStore())
    let run = WorkspacePullRun(number: 1, scope: scope, known: [:], token: "part", maker: maker)
    let look = Task.detached { run.run(posting: inbox, to: outbox) }
    // From here on no part goes out before the client reads, which it does when it has called off its question.
    while outbox.size <= 1 { try await Task.sleep(for: .milliseconds(1)) }
    look.cancel()
    let parts = Task.detached { try Self.parts(from: output) }
    await look.value
    outbox.close()
    _ = Foundation.close(input)
    let taken = try await parts.value
    _ = Foundation.close(output)

    inbox.post(.watchFlushed)
    var furthest = 0
    for event in inbox.take() {
      switch event {
      case .pulled: Issue.record("what was called off is answered")
      case .pulling(_, let done, let total):
        #expect(total >= 2000)
        furthest = max(furthest, done)
      default: break
      }
    }
    #expect(taken > 0 && furthest <= (taken + 1) * 64 && furthest < 2000)
  }

  /// How many parts a pipe gives until it is closed.
  private static func parts(from output: Int32) throws -> Int {
    var frames = FrameReader()
    var count = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let size = read(output, &buffer, buffer.count)
      if size <= 0 { return count }
      frames.feed(Array(buffer[..<size]))
      while case .frame(let body)? = frames.next() {
        if case .notification = try Message(body) { count += 1 }
      }
    }
  }
}
