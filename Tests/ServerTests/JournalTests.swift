// The log of `dossier lsp --log`, and what a client is told that traces.

import Disk
import LSP
import TestSupport
import Testing

@testable import Server

@Suite struct JournalTests {
  private func message(_ json: String) throws -> (Message, [UInt8]) {
    (try Message(Array(json.utf8)), Array(json.utf8))
  }

  @Test func aLogHasTheNamesOfMessagesAndNoText() throws {
    let folder = TemporaryFolder()
    folder.write("lsp.log", "before\n")
    let journal = Journal(file: try LogFile.open(DiskPath(folder.fullPath(of: "lsp.log"))).get())
    let (request, body) = try message(#"{"id":7,"method":"textDocument/hover","params":{"secret":1}}"#)
    #expect(journal.received(request, body) == nil)
    #expect(journal.sent(Frame(answering: 7, with: ResponseError(.invalidParams, "secret"))) == nil)
    let said = ShowMessageParams(type: .info, message: "Hello")
    _ = journal.sent(Frame(ShowMessageNotification.self, said))
    _ = journal.sent(Frame(CodeLensRefreshRequest.self, id: 1, Null()))
    let (answer, answerBody) = try message(#"{"id":1,"result":null}"#)
    _ = journal.received(answer, answerBody)
    let lines = folder.read("lsp.log").split(separator: "\n").map { line in
      line.split(separator: " s: ").last.map(String.init) ?? ""
    }
    #expect(lines.count == 7)
    #expect(lines.prefix(3) == ["before", "dossier lsp begins", "received request textDocument/hover (7), 60 bytes"])
    #expect(lines[3].hasPrefix("sent error to textDocument/hover (7) after ") && lines[3].hasSuffix(" bytes"))
    #expect(lines[4].hasPrefix("sent notification window/showMessage “Hello”, "))
    #expect(lines[5].hasPrefix("sent request workspace/codeLens/refresh (1), "))
    #expect(lines[6] == "received answer to workspace/codeLens/refresh, 22 bytes")
    #expect(!folder.read("lsp.log").contains("secret"))
  }

  @Test func aLogThatCannotBeOpenedSaysWhy() {
    let folder = TemporaryFolder()
    guard case .failure(let problem) = LogFile.open(DiskPath(folder.fullPath(of: "no/lsp.log"))) else {
      Issue.record("a file in no folder was opened")
      return
    }
    #expect(problem.description.contains("no/lsp.log"))
  }

  /// The next trace that begins so; others may come before, of what the loop had not taken yet.
  private func trace(_ client: TestClient, _ beginning: String) async throws -> LogTraceParams {
    while true {
      let told = try await client.notification(LogTraceNotification.self)
      if told.message.hasPrefix(beginning) { return told }
    }
  }

  @Test func aClientThatTracesIsToldOfEachMessage() async throws {
    let client = TestClient()
    try await client.start()
    client.notify(SetTraceNotification.self, SetTraceParams(value: .messages))
    try await client.roundTrip()
    _ = try await client.error(ofRequest: "x/y")
    #expect(try await trace(client, "received request x/y (").verbose == nil)
    #expect(try await trace(client, "sent error to x/y (").verbose == nil)
    client.notify(SetTraceNotification.self, SetTraceParams(value: .verbose))
    try await client.roundTrip()
    _ = try await client.error(ofRequest: "x/z")
    #expect(try await trace(client, "received request x/z (").verbose?.contains(#""x/z""#) == true)
    client.notify(SetTraceNotification.self, SetTraceParams(value: .off))
    try await client.roundTrip()
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aClientMayTraceFromTheBeginning() async throws {
    let client = TestClient()
    var params = InitializeParams()
    params.trace = .messages
    _ = try await client.request(InitializeRequest.self, params)
    client.notify(InitializedNotification.self, InitializedParams())
    try await client.roundTrip()
    _ = try await client.error(ofRequest: "x/y")
    #expect(try await trace(client, "received request x/y (").verbose == nil)
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 1)
  }
}
