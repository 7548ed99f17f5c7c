// What no decent client sends, and how the session goes on.

import Foundation
import LSP
import Testing

@testable import Server

@Suite struct FaultTests {
  @Test(arguments: [
    // A length that is too small cuts a message; the next one is found again.
    (Array("Content-Length: 5\r\n\r\n{\"jsonrpc\":\"2.0\"}".utf8), ErrorCode.parseError),
    // One that is too large takes the next header's beginning along.
    (Array("Content-Length: 26\r\n\r\n{\"jsonrpc\":\"2.0\"}Content-L".utf8), .parseError),
    (Array("Content-Length: 13\r\n\r\n{\"method\":\"".utf8) + [0xFF, 0x22, 0x7D], .parseError),
    (Array("Content-Length: 4\r\n\r\n".utf8) + [0xFE, 0xFF, 0x00, 0x7B], .parseError),
  ])
  func aFrameThatLiesIsAnErrorAndNoEnd(_ bytes: [UInt8], _ code: ErrorCode) async throws {
    let client = TestClient()
    try await client.start()
    client.send(bytes)
    #expect(try await client.anonymousError()?.code == code)
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func textThatIsNoUTF8IsNoDocument() async throws {
    let client = TestClient()
    try await client.start()
    let before =
      #"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"article","version":1,"text":""#
    client.send(Frame(body: Array(before.utf8) + [0xE9, 0xFF] + Array("\"}}}".utf8)).bytes)
    #expect(try await client.notification(LogMessageNotification.self).type == .error)
    try await client.finish()
  }

  @Test func aMillionBracketsAreAnErrorAndNoEnd() async throws {
    let client = TestClient()
    try await client.start()
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let deep = String(repeating: open, count: 1_000_000) + "1" + String(repeating: close, count: 1_000_000)
      client.send(json: #"{"id":1000,"method":"textDocument/hover","params":\#(deep)}"#)
      #expect(try await client.anonymousError()?.code == .parseError)
    }
    try await client.finish()
  }

  @Test func aHugeMessageIsPassedOver() async throws {
    let client = TestClient()
    try await client.start()
    let size = (256 << 20) + 1
    client.send(raw: "Content-Length: \(size)\r\n\r\n")
    let piece = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
    for _ in 0..<256 { client.send(piece) }
    client.send([0x20])
    let error = try await client.anonymousError()
    #expect(error?.code == .parseError && error?.message.contains("too long") == true)
    try await client.finish()
  }

  @Test func versionsWithGapsAreTaken() async throws {
    let client = TestClient()
    try await client.start()
    let uri = DocumentURI("untitled:a.article")
    client.open(uri, "published: 1993\n---\nText.\n", version: 3)
    _ = try await client.diagnostics(of: uri)
    for version in [10, 11, 1_000_000, Int(Int32.max)] {
      client.change(uri, version: version, to: "published: 1993\n---\nText { \(version).\n")
      let told = try await client.diagnostics(of: uri)
      #expect(told.version == version && told.codes == ["unclosed-tag"])
    }
    try await client.finish()
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, #"{"id":1,"method":"initialize","params":null}"#,
  ])
  func initializeWithNothingBeginsASession(_ json: String) async throws {
    let client = TestClient()
    client.send(json: json)
    let answer = try await client.response(to: 1).result(of: InitializeRequest.self)
    #expect(answer.capabilities.positionEncoding == .utf16 && answer.capabilities.hoverProvider == true)
    let uri = DocumentURI("untitled:a.article")
    client.open(uri, "published: 1993\n---\nText {\n")
    #expect(try await client.diagnostics(of: uri).codes == ["unclosed-tag"])
    try await client.finish()
  }

  /// A client that reads no more, and then goes or takes its leave, while a third has the other ends of the pipes: the
  /// server does not wait for it.
  @Test(arguments: [true, false])
  func aClientThatStopsReadingAndLeavesKeepsNoServer(saysSo: Bool) async throws {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    _ = (pipe(&input), pipe(&output))
    defer { _ = Foundation.close(output[0]) }
    let (serverInput, serverOutput) = (input[0], output[1])
    let (codes, code) = AsyncStream.makeStream(of: Int32.self)
    Thread.detachNewThread { code.yield(LanguageServer.run(input: serverInput, output: serverOutput)) }
    func send(_ json: String) {
      let bytes = Frame(body: Array(json.utf8)).bytes
      _ = write(input[1], bytes, bytes.count)
    }
    send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#
    )
    // Some 250 KB of answers: more than a pipe holds, and than those who work for the client may leave lying.
    for id in 1...2500 { send(#"{"jsonrpc":"2.0","id":\#(id),"method":"no"}"#) }
    var wanted = pollfd(fd: serverOutput, events: Int16(POLLOUT), revents: 0)
    while poll(&wanted, 1, 0) > 0 { try await Task.sleep(for: .milliseconds(10)) }
    if saysSo { send(#"{"jsonrpc":"2.0","method":"exit"}"#) }
    _ = Foundation.close(input[1])
    var ended: Int32?
    for await one in codes {
      ended = one
      break
    }
    #expect(ended == 1)
    _ = Foundation.close(serverOutput)
  }

  /// A client that sleeps: what it asked before is answered when it reads again, each question once.
  @Test func aClientThatSleepsFindsAllItsAnswers() async throws {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    _ = (pipe(&input), pipe(&output))
    let (serverInput, serverOutput) = (input[0], output[1])
    Thread.detachNewThread {
      _ = LanguageServer.run(input: serverInput, output: serverOutput)
      _ = Foundation.close(serverOutput)
    }
    // More than a pipe holds is asked by a thread, which stands still while nobody reads.
    let count = 3000
    let toServer = input[1]
    Thread.detachNewThread {
      func send(_ json: String) {
        let bytes = Frame(body: Array(json.utf8)).bytes
        _ = write(toServer, bytes, bytes.count)
      }
      send(
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#
      )
      for id in 1...count { send(#"{"jsonrpc":"2.0","id":\#(id),"method":"no/such"}"#) }
      send(#"{"jsonrpc":"2.0","id":\#(count + 1),"method":"shutdown"}"#)
      send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    }
    // It sleeps until nothing more fits into the pipe: the server waits for it.
    var wanted = pollfd(fd: serverOutput, events: Int16(POLLOUT), revents: 0)
    while poll(&wanted, 1, 0) > 0 { try await Task.sleep(for: .milliseconds(10)) }
    var reader = FrameReader()
    var answered: [RequestID: Int] = [:]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output[0], &buffer, buffer.count)
      if count <= 0 { break }
      reader.feed(Array(buffer[..<count]))
      while case .frame(let body)? = reader.next() {
        if case .response(let response) = try Message(body), let id = response.id { answered[id, default: 0] += 1 }
      }
    }
    #expect(answered.count == count + 2 && answered.values.allSatisfy { $0 == 1 })
    for end in [input[1], output[0]] { _ = Foundation.close(end) }
  }
}
