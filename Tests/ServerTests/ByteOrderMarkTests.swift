// A byte-order mark, which the disk has and no editor counts.

import LSP
import TestSupport
import Testing

private let corpus = """
  -- dossier.codebook --
  \u{FEFF}@us: United States
  -- more.codebook --
  \u{FEFF}-rejects: will not have it
  #q: Quotas
  -- a.article --
  published: 1993-04-17
  ---
  Washington{@us} and the aide{@aide} said [no]{@us +rejects #q}.
  -- b.article --
  \u{FEFF}@aide: an aide
  published: 1993-04-17
  ---
  The aide{@aide} spoke.
  """

private func capabilities(_ encoding: String) -> String {
  #"""
  {"general":{"positionEncodings":["\#(encoding)"]},
  "textDocument":{"publishDiagnostics":{"relatedInformation":true},
  "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}
  """#
}

@Suite struct ByteOrderMarkTests {
  /// A client with the article open, and what it is told of that.
  private func opened(
    _ folder: TemporaryFolder,
    _ encoding: String
  ) async throws -> (client: TestClient, uri: DocumentURI, told: PublishDiagnosticsParams) {
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: capabilities(encoding))
    client.open("a.article", in: folder)
    let uri = folder.uri("a.article")
    return (client, uri, try await client.diagnostics(of: uri, until: ["local-elsewhere", "wrong-sign"]))
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func aPlaceInTheFirstLineOfAClosedFileIsWhereTheEditorHasIt(encoding: String) async throws {
    let folder = TemporaryFolder(corpus)
    let (client, uri, told) = try await opened(folder, encoding)
    let related = told.diagnostics.flatMap { $0.relatedInformation ?? [] }.map(\.location)
    #expect(related.map(\.range.picture) == ["0:0-0:5", "0:0-0:8"])
    let params = DefinitionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 12)
    )
    let found = try await client.request(DefinitionRequest.self, params)
    #expect(found == .locations([Location(uri: folder.uri("dossier.codebook"), range: range(0, 0, 0, 3))]))
    try await client.finish()
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func movingADefinitionTakesNothingElseAlong(encoding: String) async throws {
    let folder = TemporaryFolder(corpus)
    let (client, uri, told) = try await opened(folder, encoding)
    let finding = try #require(told.told.first)
    let params = CodeActionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      range: finding.range,
      context: CodeActionContext(diagnostics: [finding])
    )
    let actions = try await client.request(CodeActionRequest.self, params) ?? []
    let edits = actions.compactMap { action -> [DocumentURI: [LSP.TextEdit]]? in
      guard case .action(let action) = action, action.title.hasPrefix("Move the definition") else { return nil }
      return action.edit?.changes
    }
    let move = try #require(edits.first)
    #expect(move[folder.uri("b.article")]?.map(\.range.picture) == ["0:0-1:0"])
    #expect(move[folder.uri("dossier.codebook")]?.map(\.range.picture) == ["0:18-0:18"])
    try await client.finish()
  }

  /// The text of a client that sends the mark is the same text.
  @Test func aMarkThatAClientSendsTakesNoPlace() async throws {
    let client = TestClient()
    try await client.start()
    let uri = DocumentURI("untitled:a")
    client.open(uri, "\u{FEFF}@7: x\n", languageId: "codebook")
    #expect(try await client.diagnostics(of: uri).ranges == ["0:0-0:2"])
    client.change(uri, version: 2, edit(0, 1, 2, "8"))
    #expect(try await client.diagnostics(of: uri).ranges == ["0:0-0:2"])
    try await client.finish()
  }
}

private func range(_ line: UInt32, _ from: UInt32, _ last: UInt32, _ to: UInt32) -> LSP.Range {
  Range(start: Position(line: line, character: from), end: Position(line: last, character: to))
}
