// What each request is answered, from the protocol's params to its result.

import LSP
import TestSupport
import Testing

@testable import Server

private let corpus = """
  -- dossier.codebook --
  @us: United States
    also: Washington
    kind: state
  @us-fed: Federal Reserve
    kind: organisation
  -- sub dir/日本.article --
  published: 1993-04-17
  ---
  日本 and Washington{@us}.
  -- b.article --
  ---
  It{@us} said so.
  """

private let file = "sub dir/日本.article"

@Suite struct HandlerTests {
  private static func start(
    _ capabilities: String,
    completions: CompletionStyle = .exact
  ) async throws -> (TestClient, TemporaryFolder, DocumentURI) {
    let folder = TemporaryFolder(corpus)
    let client = TestClient(completions: completions)
    try await client.start([folder.uri()], capabilities: capabilities)
    client.open(file, in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    return (client, folder, folder.uri(file))
  }

  private static func place(_ uri: DocumentURI, _ line: UInt32, _ column: UInt32) -> TextDocumentPositionParams {
    TextDocumentPositionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: line, character: column)
    )
  }

  @Test(arguments: [("utf-16", UInt32(19)), ("utf-8", 23)])
  func hoverShowsACardWhereTheHandleStands(_ encoding: String, _ column: UInt32) async throws {
    let (client, folder, uri) = try await Self.start(
      #"{"general":{"positionEncodings":["\#(encoding)"]},"textDocument":{"hover":{"contentFormat":["markdown"]}}}"#
    )
    // The folder goes with its last use.
    defer { withExtendedLifetime(folder) {} }
    let hover = try #require(try await client.request(HoverRequest.self, Self.place(uri, 2, column)))
    #expect(hover.contents.kind == .markdown)
    #expect(hover.contents.value.contains("United States"))
    #expect(hover.range?.start == Position(line: 2, character: column - 1))
    #expect(try await client.request(HoverRequest.self, Self.place(uri, 1, 0)) == nil)
    try await client.finish()
  }

  @Test func definitionAndReferencesReachFilesThatAreNotOpen() async throws {
    let (client, folder, uri) = try await Self.start("{}")
    let definition = try await client.request(DefinitionRequest.self, Self.place(uri, 2, 19))
    guard case .locations(let places)? = definition else { throw NoMessage(unread: []) }
    #expect(places.map(\.uri) == [folder.uri("dossier.codebook")])
    #expect(places.map(\.range.picture) == ["0:0-0:3"])
    let params = ReferenceParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 19),
      context: ReferenceContext(includeDeclaration: true)
    )
    let uses = try #require(try await client.request(ReferencesRequest.self, params))
    #expect(uses.map(\.uri) == [folder.uri("b.article"), folder.uri("dossier.codebook"), uri])
    #expect(uses.map(\.range.picture) == ["1:3-1:6", "0:0-0:3", "2:18-2:21"])
    try await client.finish()
  }

  @Test(arguments: ["[]", #"["editRange","data"]"#])
  func completionReplacesWhatWasTypedAndResolvesToACard(_ defaults: String) async throws {
    let (client, folder, uri) = try await Self.start(
      #"{"textDocument":{"completion":{"completionList":{"itemDefaults":\#(defaults)}}}}"#
    )
    // The folder goes with its last use.
    defer { withExtendedLifetime(folder) {} }
    client.change(uri, version: 2, edit(2, 19, 21, "u"))
    _ = try await client.diagnostics(of: uri)
    let params = CompletionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 20)
    )
    let list = try #require(try await client.request(CompletionRequest.self, params))
    let item = try #require(list.items.first { $0.label == "@us" })
    var range = list.itemDefaults?.editRange
    if case .edit(let edit)? = item.textEdit { range = edit.range }
    #expect(range?.picture == "2:18-2:20")
    var asked = item
    asked.data = item.data ?? list.itemDefaults?.data
    let resolved = try await client.request(CompletionResolveRequest.self, asked)
    #expect(resolved.documentation?.value.contains("United States") == true)
    try await client.finish()
  }

  /// The line is `日本 and Washington{@us}.`; its handle is replaced by what is typed.
  @Test(arguments: [
    ("@u", "us", "us"), ("@", "us", "us"), ("@us-f", "fed", "fed"), ("@us-", "fed", "fed"), ("@wash", "us", "wash"),
  ])
  func completionInWordsLeavesOutWhatStandsBeforeTheWord(
    _ typed: String,
    _ inserted: String,
    _ compared: String
  ) async throws {
    let (client, folder, uri) = try await Self.start("{}", completions: .words)
    defer { withExtendedLifetime(folder) {} }
    client.change(uri, version: 2, edit(2, 18, 21, typed))
    _ = try await client.diagnostics(of: uri)
    let params = CompletionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 18 + UInt32(typed.count))
    )
    let list = try #require(try await client.request(CompletionRequest.self, params))
    let label = typed.contains("-") ? "@us-fed" : "@us"
    let item = list.items.first { $0.label == label }
    #expect(item?.insertText == inserted)
    #expect(item != nil && item?.textEdit == nil)
    #expect(item?.filterText == compared)
    try await client.finish()
  }

  @Test(arguments: [("@x-u", "@us"), ("+", "+"), ("u", "@us-fed")])
  func whatCannotBeWrittenByAWordIsNotOffered(_ typed: String, _ replacement: String) {
    let item = CompletionItem(label: replacement).inWords(typed: typed, replacement: replacement)
    #expect((item != nil) == (typed == "u"))
  }

  @Test func whereCompletionWouldGoWrongItIsNotOffered() async throws {
    let client = TestClient(completions: .none)
    let result = try await client.start([])
    #expect(result.capabilities.completionProvider == nil)
    try await client.finish()
  }

  @Test func aFindingIsToldWithAllThatAClientCanShow() async throws {
    let folder = TemporaryFolder(
      "-- dossier.codebook --\n-rejects: no\n@us: US\n#q: Q\n-- a.article --\n---\n日[U]{@us} [x]{@us +rejects #q}\n"
    )
    let client = TestClient()
    try await client.start(
      [folder.uri()],
      capabilities: #"{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"dataSupport":true}}}"#
    )
    client.open("a.article", in: folder)
    let told = try await client.diagnostics(of: folder.uri("a.article"), until: ["wrong-sign"])
    let finding = try #require(told.told.first)
    #expect(finding.severity == .error)
    #expect(finding.source == "dossier")
    #expect(finding.range.picture == "1:18-1:26")
    #expect(finding.relatedInformation?.map(\.location.uri) == [folder.uri("dossier.codebook")])
    #expect(finding.relatedInformation?.map(\.location.range.picture) == ["0:0-0:8"])
    #expect(finding.data?["fixes"] == ["Replace by -rejects", "Keep + and leave out the verb"])
    _ = try await client.settle()
    try await client.finish()
  }
}
