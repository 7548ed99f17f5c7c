// Hints behind words, as a client gets them.

import LSP
import TestSupport
import Testing
import Text

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

  /// A text without a blank line is one paragraph, and without a line end one line.
  @Test(arguments: [" ", "\n", " \\{\\} "])
  func theHintsOfOneParagraphCostNoMoreThanItsLength(between: String) throws {
    let shape = GrowthShape("dates in one paragraph", 60) { count in
      String(repeating: "He left on Friday and she came last week." + between, count: count)
    }
    try expectLinearGrowth(of: shape) { text in
      let uri = DocumentURI("untitled:a.article")
      let item = TextDocumentItem(
        uri: uri,
        languageId: "article",
        version: 1,
        text: "published: 1993-04-17\n---\n" + text
      )
      return RequestContext(client: Client(), documents: [uri: Document(item)], workspace: Workspace())
    } work: { context in
      let end = Position(line: UInt32(Int32.max), character: 0)
      let params = InlayHintParams(
        textDocument: TextDocumentIdentifier(uri: DocumentURI("untitled:a.article")),
        range: Range(start: Position(line: 0, character: 0), end: end)
      )
      let hints = try InlayHintHandler.answer(params, context)
      #expect(hints?.count ?? 0 > 60)
    }
  }

  @Test(arguments: PositionEncoding.allCases)
  func aPlaceInALongLineCostsNoMoreThanOneInAShortLine(encoding: PositionEncoding) {
    let shape = GrowthShape("places in one line", 5000) { String(repeating: "abcdé日 ", count: $0) }
    expectLinearGrowth(of: shape) {
      SourceText(Array($0.utf8))
    } work: { text in
      for offset in stride(from: 0, to: text.bytes.count, by: 50) {
        let position = text.position(TextOffset(offset), encoding)
        #expect(text.offset(position, encoding) <= TextOffset(offset))
      }
    }
  }
}
