// Requests: run beside the loop, cancelled, and each that is advertised is served.

import Disk
import Foundation
import LSP
import Project
import Synchronization
import TestSupport
import Testing

@testable import Server

/// A hover that lasts until it is cancelled, for two minutes at most.
private enum EndlessHover: RequestHandler {
  typealias Served = HoverRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.hoverProvider = true
  }

  static func answer(_ params: HoverParams, _ context: RequestContext) throws(ResponseError) -> Hover? {
    for _ in 0..<12_000 {
      try context.checkCancellation()
      usleep(10_000)
    }
    return nil
  }
}

/// Answers with the document's version as it sees it, when it is told to, after two minutes at most.
private enum LateVersion: RequestHandler {
  typealias Served = HoverRequest

  static let isDue = Mutex(false)

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: HoverParams, _ context: RequestContext) throws(ResponseError) -> Hover? {
    for _ in 0..<12_000 where !isDue.withLock({ $0 }) { usleep(10_000) }
    return Hover(contents: .plainText("\(try context.document(params.textDocument.uri).version)"))
  }
}

/// Edits a text, when it is told to, after two minutes at most.
private enum LateEdit: RequestHandler {
  typealias Served = RenameRequest
  static let editsTexts = true

  static let isDue = Mutex(false)

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: RenameParams, _ context: RequestContext) throws(ResponseError) -> WorkspaceEdit? {
    for _ in 0..<12_000 where !isDue.withLock({ $0 }) { usleep(10_000) }
    return WorkspaceEdit(changes: [:])
  }
}

private let uri = DocumentURI("untitled:a")
private let place = HoverParams(
  textDocument: TextDocumentIdentifier(uri: uri),
  position: Position(line: 0, character: 0)
)

@Suite(.serialized) struct RequestTests {
  @Test func aRunningRequestIsCancelled() async throws {
    let client = TestClient(handlers: [EndlessHover.self])
    try await client.start()
    client.open(uri, "---\n{\n")
    _ = try await client.diagnostics(of: uri)
    let id = client.ask(HoverRequest.self, place)
    // The loop is not held up meanwhile.
    client.change(uri, version: 2, to: "---\n\n{\n")
    #expect(try await client.diagnostics(of: uri).version == 2)
    client.notify(CancelRequestNotification.self, CancelParams(id: id))
    #expect(try await client.response(to: id).failure?.code == .requestCancelled)
    // Cancelling what is answered, or was never asked, does nothing.
    client.notify(CancelRequestNotification.self, CancelParams(id: id))
    client.notify(CancelRequestNotification.self, CancelParams(id: "never"))
    try await client.finish()
  }

  @Test func aCancellationOvertakesTheQueue() async throws {
    let client = TestClient(handlers: [EndlessHover.self])
    try await client.start()
    // In one write, so that much waits in the queue when the cancellation is read.
    var bytes: [UInt8] = []
    let text = "---\n" + String(repeating: "word{@us} ", count: 20_000)
    let item = TextDocumentItem(uri: uri, languageId: "article", version: 1, text: text)
    bytes += Frame(DidOpenTextDocumentNotification.self, DidOpenTextDocumentParams(textDocument: item)).bytes
    bytes += Frame(HoverRequest.self, id: 900, place).bytes
    bytes += Frame(CancelRequestNotification.self, CancelParams(id: 900)).bytes
    client.send(bytes)
    #expect(try await client.response(to: 900).failure?.code == .requestCancelled)
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aRequestSeesWhatWasWhenItCame() async throws {
    let client = TestClient(handlers: [LateVersion.self])
    try await client.start()
    client.open(uri, "---\n", version: 7)
    let id = client.ask(HoverRequest.self, place)
    client.change(uri, version: 8, to: "---\nx")
    // The answer is made when the change is known.
    while try await client.diagnostics(of: uri).version != 8 {}
    LateVersion.isDue.withLock { $0 = true }
    #expect(try await client.response(to: id).result(of: HoverRequest.self)?.contents.value == "7")
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func anEditOfATextThatHasChangedMeanwhileIsNotMade() async throws {
    let client = TestClient(handlers: [LateEdit.self])
    try await client.start()
    client.open(uri, "---\n", version: 7)
    let rename = RenameParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 0, character: 0),
      newName: "x"
    )
    let late = client.ask(RenameRequest.self, rename)
    client.change(uri, version: 8, to: "---\nx")
    while try await client.diagnostics(of: uri).version != 8 {}
    LateEdit.isDue.withLock { $0 = true }
    #expect(try await client.response(to: late).failure?.code == .contentModified)
    #expect(try await client.response(to: client.ask(RenameRequest.self, rename)).failure == nil)
    _ = try await client.settle()
    try await client.finish()
  }

  /// Whatever works through many files ends at the next one.
  @Test func aRequestThatIsCalledOffReadsNoMoreFiles() async {
    let folder = TemporaryFolder("-- a.article --\n---\nText.\n")
    let corpus = OpenCorpus(DiskPath(folder.fullPath), .folder)
    let context = RequestContext(client: Client(), documents: [:], workspace: Workspace())
    let read = Task {
      let before = context.bytes(of: "a.article", in: corpus)
      withUnsafeCurrentTask { $0?.cancel() }
      return (before, context.bytes(of: "a.article", in: corpus))
    }
    let (before, after) = await read.value
    #expect(before == Array("---\nText.\n".utf8) && after == nil)
  }

  /// Of every field of the answer to `initialize` that stands for requests: which.
  private static let requests: [String: [RequestMethod]] = [
    "completionProvider": [.completion], "hoverProvider": [.hover],
    "signatureHelpProvider": [.signatureHelp], "declarationProvider": [.declaration],
    "definitionProvider": [.definition], "typeDefinitionProvider": [.typeDefinition],
    "implementationProvider": [.implementation], "referencesProvider": [.references],
    "documentHighlightProvider": [.documentHighlight], "documentSymbolProvider": [.documentSymbol],
    "codeActionProvider": [.codeAction], "codeLensProvider": [.codeLens], "documentLinkProvider": [.documentLink],
    "workspaceSymbolProvider": [.workspaceSymbol], "documentFormattingProvider": [.formatting],
    "documentRangeFormattingProvider": [.rangeFormatting], "documentOnTypeFormattingProvider": [.onTypeFormatting],
    "renameProvider": [.rename], "renameProvider.prepareProvider": [.prepareRename],
    "foldingRangeProvider": [.foldingRange], "selectionRangeProvider": [.selectionRange],
    "linkedEditingRangeProvider": [.linkedEditingRange],
    "callHierarchyProvider": [.prepareCallHierarchy, .incomingCalls, .outgoingCalls],
    "typeHierarchyProvider": [.prepareTypeHierarchy, .supertypes, .subtypes],
    "semanticTokensProvider.full": [.semanticTokensFull], "semanticTokensProvider.full.delta": [.semanticTokensDelta],
    "semanticTokensProvider.range": [.semanticTokensRange], "inlayHintProvider": [.inlayHint],
    "diagnosticProvider": [.documentDiagnostic], "diagnosticProvider.workspaceDiagnostics": [.workspaceDiagnostic],
    "executeCommandProvider": [.executeCommand], "completionProvider.resolveProvider": [.completionResolve],
    "codeActionProvider.resolveProvider": [.codeActionResolve], "codeLensProvider.resolveProvider": [.codeLensResolve],
    "documentLinkProvider.resolveProvider": [.documentLinkResolve],
    "inlayHintProvider.resolveProvider": [.inlayHintResolve],
    "textDocumentSync.willSaveWaitUntil": [.willSaveWaitUntil],
    "workspace.fileOperations.willCreate": [.willCreateFiles],
    "workspace.fileOperations.willRename": [.willRenameFiles],
    "workspace.fileOperations.willDelete": [.willDeleteFiles],
  ]

  @Test func whatIsAdvertisedIsServedAndTheOtherWayRound() throws {
    // One who takes whatever may be offered.
    let said =
      #"{"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"dataSupport":true,"resolveSupport":{"properties":["edit"]}},"rename":{"prepareSupport":true},"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}}"#
    let client = Client(try JSONDecoder().decode(InitializeParams.self, from: Data(said.utf8)))
    let capabilities = ServerCapabilities(Handlers.all, for: client)
    let json = try JSONDecoder().decode(LSPAny.self, from: JSONEncoder().encode(capabilities))
    func isOffered(_ path: String) -> Bool {
      var value: LSPAny? = json
      for key in path.split(separator: ".") { value = value?[String(key)] }
      return value != nil && value != .bool(false) && value != .null
    }
    let offered = Set(Self.requests.filter { isOffered($0.key) }.flatMap(\.value))
    #expect(offered.union([.initialize, .shutdown]) == Set(Handlers.all.map { $0.method } + Handlers.ofLoop))
    #expect(Handlers.all.count == Set(Handlers.all.map { $0.method }).count)
    let known = Set(Self.requests.values.joined()).union([.initialize, .shutdown])
    #expect(known == Set(RequestMethod.allCases))
  }

  @Test func everyRequestThatIsServedHasItsRowInTheBuildersPage() throws {
    let page = try Repository.text(".github/CONTRIBUTING.md")
    let named = page.split(separator: "\n").drop { $0 != "| request | answers |" }.prefix { $0.hasPrefix("|") }
      .flatMap { $0.split(separator: "|").first?.split(separator: "`") ?? [] }
      .compactMap { RequestMethod(rawValue: String($0)) }
    #expect(named.count == Set(named).count)
    #expect(Set(named).union([.initialize, .shutdown]) == Set(Handlers.all.map { $0.method } + Handlers.ofLoop))
  }
}
