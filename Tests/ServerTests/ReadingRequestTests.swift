// Outline, symbols, tokens, folding, selections, links, lenses, layout and hierarchies over the wire.

import LSP
import TestSupport
import Testing

@testable import Server

private let corpus = """
  -- dossier.codebook --
  @us: United States
    url: https://usa.gov
    in: @nato
  @nato: NATO
  #quotas: Import quotas
  +demands: asks for it
  -- a.article --
  title: 日本 and quotas
  published:  1993-04-17
  ---
  🗾[日本 said
  no]{@us +demands  #quotas}.

  They{@us} met{#quotas}.
  -- b.article --
  ---
  [x]{@us +demands #quotas}
  """

@Suite struct ReadingRequestTests {
  private static func start(_ capabilities: String = "{}") async throws -> (TestClient, TemporaryFolder, DocumentURI) {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: capabilities)
    client.open("a.article", in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    return (client, folder, folder.uri("a.article"))
  }

  private static func document(_ uri: DocumentURI) -> TextDocumentParams {
    TextDocumentParams(textDocument: TextDocumentIdentifier(uri: uri))
  }

  private static func place(_ uri: DocumentURI, _ line: UInt32, _ column: UInt32) -> TextDocumentPositionParams {
    TextDocumentPositionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: line, character: column)
    )
  }

  @Test func anOutlineIsATreeWhereTheClientCanShowOne() async throws {
    let tree = #"{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}"#
    let (client, folder, uri) = try await Self.start(tree)
    defer { withExtendedLifetime(folder) {} }
    let outline = try await client.request(DocumentSymbolRequest.self, Self.document(uri))
    guard case .tree(let symbols)? = outline else { throw NoMessage(unread: ["\(outline as Any)"]) }
    #expect(symbols.map(\.name) == ["Header", "🗾日本 said no.", "They met."])
    #expect(symbols.map(\.detail) == ["日本 and quotas", nil, nil])
    let statement = try #require(symbols[1].children?.first)
    #expect(statement.name == "“日本 said no”" && statement.kind == .event)
    #expect(statement.range.picture == "3:2-4:26" && statement.selectionRange.picture == "3:3-4:2")
    try await client.finish()
  }

  @Test func anOutlineIsAListElsewhere() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let outline = try await client.request(DocumentSymbolRequest.self, Self.document(uri))
    guard case .list(let symbols)? = outline else { throw NoMessage(unread: ["\(outline as Any)"]) }
    #expect(symbols.map(\.name) == ["Header", "🗾日本 said no.", "“日本 said no”", "They met."])
    #expect(symbols.map(\.containerName) == [nil, nil, "🗾日本 said no.", nil])
    #expect(symbols.allSatisfy { $0.location.uri == uri })
    try await client.finish()
  }

  @Test func symbolsOfTheCorpusAreFoundByName() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let found = try #require(
      try await client.request(WorkspaceSymbolRequest.self, WorkspaceSymbolParams(query: "quotas"))
    )
    #expect(found.map(\.name) == ["#quotas", "日本 and quotas"])
    #expect(found.map(\.location.uri) == [folder.uri("dossier.codebook"), uri])
    #expect(found.map(\.location.range.picture) == ["4:0-4:7", "0:0-0:0"])
    #expect(found.map(\.kind) == [.interface, .file])
    #expect(try await client.request(WorkspaceSymbolRequest.self, WorkspaceSymbolParams(query: "quotasx")) == [])
    // A title that is being written counts at once.
    client.change(uri, version: 2, edit(0, 7, 9, "Rice"))
    let rice = try await client.request(WorkspaceSymbolRequest.self, WorkspaceSymbolParams(query: "rice"))
    #expect(rice?.map(\.name) == ["Rice and quotas"])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test(arguments: [("utf-16", UInt32(3)), ("utf-8", 5), ("utf-32", 2)])
  func tokensCountAsTheClientDoesAndStandOnOneLineEach(_ encoding: String, _ column: UInt32) async throws {
    let (client, folder, uri) = try await Self.start(#"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
    defer { withExtendedLifetime(folder) {} }
    let full = try #require(try await client.request(SemanticTokensFullRequest.self, Self.document(uri)))
    // title, published, the date, the rule, the bracket, then the words of the statement on two lines.
    let words = stride(from: 0, to: full.data.count, by: 5).map { Array(full.data[$0..<($0 + 5)]) }
    #expect(words.count > 12)
    let statement = UInt32(11)
    let marked = words.filter { $0[3] == statement }
    #expect(marked.count == 2)
    #expect(marked.first?[1] == 1 && marked.first?[2] == (encoding == "utf-8" ? 11 : 7))
    #expect(marked.last.map { Array($0[0...2]) } == [1, 0, 2])
    #expect(words[6].prefix(2) == [1, column - 1])

    let range = Range(start: Position(line: 6, character: 0), end: Position(line: 7, character: 0))
    let params = SemanticTokensRangeParams(textDocument: TextDocumentIdentifier(uri: uri), range: range)
    let part = try #require(try await client.request(SemanticTokensRangeRequest.self, params))
    #expect(part.resultId == nil && part.data.prefix(2) == [6, 0])
    #expect(Array(part.data.dropFirst(5)) == Array(full.data.suffix(part.data.count - 5)))
    try await client.finish()
  }

  @Test func whatDiffersOfTokensIsSent() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let full = try #require(try await client.request(SemanticTokensFullRequest.self, Self.document(uri)))
    func delta(_ id: String?) async throws -> SemanticTokensDeltaResult? {
      try await client.request(
        SemanticTokensDeltaRequest.self,
        SemanticTokensDeltaParams(textDocument: TextDocumentIdentifier(uri: uri), previousResultId: id ?? "")
      )
    }
    guard case .delta(let none)? = try await delta(full.resultId) else { throw NoMessage(unread: []) }
    #expect(none.edits == [] && none.resultId != full.resultId)
    client.change(uri, version: 2, edit(6, 4, 9, "{@nato}"))
    _ = try await client.diagnostics(of: uri)
    guard case .delta(let some)? = try await delta(none.resultId) else { throw NoMessage(unread: []) }
    let edit = try #require(some.edits.first)
    #expect(edit.deleteCount < 12 && some.edits.count == 1)
    var data = full.data
    data.replaceSubrange(Int(edit.start)..<Int(edit.start + edit.deleteCount), with: edit.data ?? [])
    let again = try await client.request(SemanticTokensFullRequest.self, Self.document(uri))
    #expect(again?.data == data)
    // What is not known any more is sent whole.
    guard case .full(let whole)? = try await delta(full.resultId) else { throw NoMessage(unread: []) }
    #expect(whole.data == data)
    client.close(uri)
    _ = try await client.settle()
    try await client.finish()
  }

  @Test(arguments: [
    ([UInt32](), [UInt32](), [] as [[UInt32]]), ([1, 2, 3], [1, 2, 3], []), ([], [1, 2], [[0, 0, 1, 2]]),
    ([1, 2], [], [[0, 2]]), ([1, 1], [1, 1, 1], [[2, 0, 1]]), ([1, 2, 3], [1, 9, 3], [[1, 1, 9]]),
  ])
  func oneEditMakesNewNumbersOfOld(before: [UInt32], now: [UInt32], expected: [[UInt32]]) {
    let edits = SemanticTokensDeltaHandler.edits(from: before, to: now)
    #expect(edits.map { [$0.start, $0.deleteCount] + ($0.data ?? []) } == expected)
  }

  @Test(arguments: [("{}", "2:14"), (#"{"textDocument":{"foldingRange":{"lineFoldingOnly":true}}}"#, "-")])
  func partsFold(_ capabilities: String, _ ends: String) async throws {
    let (client, folder, uri) = try await Self.start(capabilities)
    defer { withExtendedLifetime(folder) {} }
    let folded = try #require(try await client.request(FoldingRangeRequest.self, Self.document(uri)))
    #expect(folded.map { "\($0.startLine)-\($0.endLine)" } == ["0-1", "3-4"])
    #expect(folded.map(\.kind) == [.region, nil])
    #expect(folded.allSatisfy { ($0.endCharacter == nil) == (ends == "-") && $0.startCharacter == nil })
    try await client.finish()
  }

  @Test func fewerPartsFoldWhereTheClientTakesFewer() async throws {
    let (client, folder, uri) = try await Self.start(#"{"textDocument":{"foldingRange":{"rangeLimit":1}}}"#)
    defer { withExtendedLifetime(folder) {} }
    let folded = try #require(try await client.request(FoldingRangeRequest.self, Self.document(uri)))
    #expect(folded.map(\.startLine) == [0])
    try await client.finish()
  }

  @Test func aSelectionOfEachPlaceWidens() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let params = SelectionRangeParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      positions: [Position(line: 6, character: 1), Position(line: 4, character: 5)]
    )
    let found = try #require(try await client.request(SelectionRangeRequest.self, params))
    #expect(found.map { $0.ranges.first?.picture } == ["6:0-6:4", "4:5-4:7"])
    #expect(found.allSatisfy { $0.ranges.last?.picture == "0:0-7:0" })
    try await client.finish()
  }

  @Test func theAddressesOfACodebookOpen() async throws {
    let (client, folder, _) = try await Self.start(#"{"textDocument":{"documentLink":{"tooltipSupport":true}}}"#)
    defer { withExtendedLifetime(folder) {} }
    client.open("dossier.codebook", in: folder)
    let uri = folder.uri("dossier.codebook")
    let links = try #require(try await client.request(DocumentLinkRequest.self, Self.document(uri)))
    #expect(links.map(\.target) == ["https://usa.gov"] && links.map(\.range.picture) == ["1:7-1:22"])
    #expect(links.first?.tooltip == "Open https://usa.gov")
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func countsStandAboveDefinitions() async throws {
    let said = #"{"textDocument":{"codeLens":{}},"workspace":{"codeLens":{"refreshSupport":true}}}"#
    let folder = TemporaryFolder(corpus)
    defer { withExtendedLifetime(folder) {} }
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: said)
    let uri = folder.uri("dossier.codebook")
    client.open("dossier.codebook", in: folder)
    // Once the corpus is read, the client is told to ask.
    client.answer(
      try await client.serverRequest(CodeLensRefreshRequest.self).id,
      to: CodeLensRefreshRequest.self,
      with: Null()
    )
    let lenses = try #require(try await client.request(CodeLensRequest.self, Self.document(uri)))
    #expect(lenses.map(\.range.picture) == ["0:0-0:3", "3:0-3:5", "4:0-4:7", "5:0-5:8"])
    #expect(lenses.allSatisfy { $0.command == nil })
    let first = try await client.request(CodeLensResolveRequest.self, lenses[0])
    #expect(first.command == Command(title: "3 uses in 2 articles · 2 for", command: ""))
    client.save(uri)
    client.answer(
      try await client.serverRequest(CodeLensRefreshRequest.self).id,
      to: CodeLensRefreshRequest.self,
      with: Null()
    )
    client.close(uri)
    let late = try await client.request(CodeLensResolveRequest.self, lenses[0])
    #expect(late.command == Command(title: "", command: ""))
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aDocumentIsLaidOut() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    var params = DocumentFormattingParams(textDocument: TextDocumentIdentifier(uri: uri), options: FormattingOptions())
    let edits = try #require(try await client.request(DocumentFormattingRequest.self, params))
    #expect(edits.map { "\($0.range.picture)\($0.newText)" } == ["1:10-1:12 ", "4:16-4:18 "])
    let range = Range(start: Position(line: 3, character: 0), end: Position(line: 5, character: 0))
    let part = DocumentRangeFormattingParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      range: range,
      options: FormattingOptions()
    )
    #expect(try await client.request(DocumentRangeFormattingRequest.self, part)?.map(\.range.picture) == ["4:16-4:18"])
    client.change(uri, version: 2, edit(4, 16, 18, " "), edit(1, 10, 12, " "))
    params.options = FormattingOptions()
    #expect(try await client.request(DocumentFormattingRequest.self, params) == [])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aStatementBeingWrittenHasItsParts() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let help = try await client.request(SignatureHelpRequest.self, Self.place(uri, 4, 20))
    #expect(help?.activeParameter == 2 && help?.activeSignature == 0)
    #expect(help?.signatures.first?.label.hasPrefix("@holder +verb #target") == true)
    #expect(help?.signatures.first?.parameters?.first?.label == "@holder")
    #expect(try await client.request(SignatureHelpRequest.self, Self.place(uri, 3, 5)) == nil)
    try await client.finish()
  }

  @Test func membershipsLeadUpAndDown() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let book = folder.uri("dossier.codebook")
    func places(_ result: DefinitionResult?) -> [String] {
      guard case .locations(let found)? = result else { return [] }
      return found.map { "\($0.uri == book) \($0.range.picture)" }
    }
    let us = Self.place(uri, 6, 6)
    #expect(places(try await client.request(DeclarationRequest.self, us)) == ["true 0:0-0:3"])
    #expect(places(try await client.request(TypeDefinitionRequest.self, us)) == ["true 3:0-3:5"])
    #expect(places(try await client.request(ImplementationRequest.self, us)) == [])

    let prepared = try await client.request(TypeHierarchyPrepareRequest.self, us)
    let item = try #require(prepared?.first)
    #expect(item.name == "United States" && item.kind == .class && item.detail == "@us" && item.uri == book)
    #expect(item.range.picture == "0:0-2:11" && item.selectionRange.picture == "0:0-0:3")
    let above = try await client.request(TypeHierarchySupertypesRequest.self, TypeHierarchyParams(item: item))
    #expect(above?.map(\.name) == ["NATO"])
    let nato = try #require(above?.first)
    let below = try await client.request(TypeHierarchySubtypesRequest.self, TypeHierarchyParams(item: nato))
    #expect(below?.map(\.name) == ["United States"])
    let none = try await client.request(TypeHierarchySubtypesRequest.self, TypeHierarchyParams(item: item))
    #expect(none == [])
    #expect(try await client.request(TypeHierarchyPrepareRequest.self, Self.place(uri, 3, 5)) == nil)
    var stranger = item
    stranger.data = ["kind": "actor"]
    #expect(try await client.request(TypeHierarchySupertypesRequest.self, TypeHierarchyParams(item: stranger)) == nil)
    try await client.finish()
  }

  @Test func standsAreCalls() async throws {
    let (client, folder, uri) = try await Self.start()
    defer { withExtendedLifetime(folder) {} }
    let prepared = try await client.request(CallHierarchyPrepareRequest.self, Self.place(uri, 6, 15))
    let quotas = try #require(prepared?.first)
    #expect(quotas.name == "Import quotas" && quotas.uri == folder.uri("dossier.codebook"))
    let params = CallHierarchyCallsParams(item: quotas)
    let incoming = try #require(try await client.request(CallHierarchyIncomingCallsRequest.self, params))
    #expect(incoming.map(\.from.uri) == [uri, folder.uri("b.article")])
    #expect(incoming.map(\.from.name) == ["United States", "United States"])
    #expect(incoming.first?.from.range.picture == "3:3-4:2")
    #expect(incoming.map { $0.fromRanges.map(\.picture) } == [["4:18-4:25"], ["1:17-1:24"]])
    #expect(try await client.request(CallHierarchyOutgoingCallsRequest.self, params) == [])

    let us = try #require(incoming.first?.from)
    let outgoing = try await client.request(CallHierarchyOutgoingCallsRequest.self, CallHierarchyCallsParams(item: us))
    let calls = try #require(outgoing)
    #expect(calls.map(\.to.name) == ["Import quotas", "Import quotas"])
    // Places in the document of the item that was asked about: of another article, the item's own.
    #expect(calls.map { $0.fromRanges.map(\.picture) } == [["4:4-4:7"], [us.selectionRange.picture]])
    try await client.finish()
  }
}
