// A session from its first message to its last.

import Foundation
import LSP
import Testing

@Suite struct LifecycleTests {
  @Test func aSessionByTheBookEndsWithZero() async throws {
    let client = TestClient()
    let result = try await client.start()
    #expect(result.serverInfo?.name == "dossier")
    try await client.finish()
  }

  @Test func initializeComesFirstAndOnce() async throws {
    let client = TestClient()
    #expect(try await client.error(ofRequest: "textDocument/hover")?.code == .serverNotInitialized)
    #expect(try await client.error(ofRequest: "shutdown")?.code == .serverNotInitialized)
    client.open(DocumentURI("file:///x.article"), "---\n@{\n")
    try await client.start()
    #expect(try await client.error(ofRequest: "initialize")?.code == .invalidRequest)
    try await client.finish()
  }

  @Test func afterShutdownOnlyExitIsHeard() async throws {
    let client = TestClient()
    try await client.start()
    _ = try await client.request(ShutdownRequest.self, Null())
    #expect(try await client.error(ofRequest: "shutdown")?.code == .invalidRequest)
    #expect(try await client.error(ofRequest: "textDocument/hover")?.code == .invalidRequest)
    client.open(DocumentURI("file:///x.article"), "---\na{\n")
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 0)
  }

  @Test func exitWithoutShutdownIsOne() async throws {
    let client = TestClient()
    try await client.start()
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 1)
  }

  @Test func aClosedInputEndsTheServer() async throws {
    let before = TestClient()
    before.closeInput()
    #expect(await before.exitCode() == 1)
    let during = TestClient()
    try await during.start()
    during.closeInput()
    #expect(await during.exitCode() == 1)
    let after = TestClient()
    try await after.start()
    _ = try await after.request(ShutdownRequest.self, Null())
    after.closeInput()
    #expect(await after.exitCode() == 0)
  }

  @Test func aVanishedClientEndsTheServer() async throws {
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/bin/sleep")
    other.arguments = ["30"]
    try other.run()
    let client = TestClient()
    try await client.start(processId: Int(other.processIdentifier))
    try await client.roundTrip()
    kill(other.processIdentifier, SIGKILL)
    other.waitUntilExit()
    #expect(await client.exitCode() == 1)
  }

  @Test func unknownRequestsAreRefusedAndUnknownNotificationsPassedOver() async throws {
    let client = TestClient()
    try await client.start()
    #expect(try await client.error(ofRequest: "textDocument/moniker")?.code == .methodNotFound)
    #expect(try await client.error(ofRequest: "x/y")?.code == .methodNotFound)
    client.send(json: #"{"method":"x/y"}"#)
    client.send(json: #"{"method":"$/z","params":[1]}"#)
    try await client.finish()
  }

  @Test(arguments: [
    ("Content-Length: x\r\n\r\n{}", ErrorCode.parseError),
    ("Content-Length: 5\r\n\r\n{\"a\":", .parseError),
    ("Content-Length: 2\r\n\r\n{}", .invalidRequest),
    ("Content-Length: 0\r\n\r\n", .parseError),
    ("Content-Length: 2\r\n\r\n[]", .invalidRequest),
  ])
  func brokenFramesGetAnErrorAndTheSessionGoesOn(_ bytes: String, _ code: ErrorCode) async throws {
    let client = TestClient()
    try await client.start()
    client.send(raw: bytes)
    #expect(try await client.anonymousError()?.code == code)
    try await client.finish()
  }

  @Test func paramsThatDoNotFitAreAnError() async throws {
    let client = TestClient()
    try await client.start()
    #expect(try await client.error(ofRequest: "textDocument/hover", #"{"position":7}"#)?.code == .invalidParams)
    let closed = #"{"textDocument":{"uri":"file:///no.article"},"position":{"line":0,"character":0}}"#
    #expect(try await client.error(ofRequest: "textDocument/hover", closed)?.code == .invalidParams)
    client.send(json: #"{"method":"textDocument/didOpen","params":{"textDocument":7}}"#)
    #expect(try await client.notification(LogMessageNotification.self).type == .error)
    try await client.finish()
  }

  @Test func aDeepMessageIsAnErrorAndNoEnd() async throws {
    let client = TestClient()
    try await client.start()
    client.send(json: #"{"method":"x","params":"# + String(repeating: "[", count: 50_000))
    #expect(try await client.anonymousError()?.code == .parseError)
    try await client.finish()
  }
}
