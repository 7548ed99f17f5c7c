// Hints behind words, as a client gets them.

import LSP
import Testing

@testable import Server

@Suite struct InlayHintTests {
  @Test(arguments: [("utf-16", UInt32(13)), ("utf-8", 17)])
  func aHintStandsBehindItsWordsAndFollowsAnEdit(_ encoding: String, _ column: UInt32) async throws {
    let client = TestClient()
    try await client.start(capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
    let uri = DocumentURI("untitled:a.article")
    client.open(uri, "published: 1993-04-17\n---\n🗾日 on Friday.\nOn Monday.\n")
    _ = try await client.diagnostics(of: uri)
    let params = InlayHintParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      range: Range(start: Position(line: 2, character: 0), end: Position(line: 3, character: 0))
    )
    let hints = try #require(try await client.request(InlayHintRequest.self, params))
    #expect(hints.map(\.label) == [.text("1993-04-16")])
    let hint = try #require(hints.first)
    #expect(hint.position == Position(line: 2, character: column))
    #expect(hint.textEdits?.map(\.newText) == ["{1993-04-16}"])
    #expect(hint.paddingLeft == true)

    client.change(uri, version: 2, edit(0, 11, 21, "1993-04-10"))
    _ = try await client.diagnostics(of: uri)
    let later = try #require(try await client.request(InlayHintRequest.self, params))
    #expect(later.map(\.label) == [.text("1993-04-09")])
    try await client.finish()
  }
}
