// What is offered at a place: fixes with their edits, in this file and in others.

import LSP
import TestSupport
import Testing

@testable import Server

private let literals = #"{"codeActionLiteralSupport":{},"isPreferredSupport":true}"#
private let versioned =
  #"{"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"codeAction":\#(literals)}}"#
private let plainEdits = #"{"textDocument":{"codeAction":\#(literals)}}"#

private let watching =
  #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}},"textDocument":{"codeAction":\#(literals)}}"#

private let corpus = """
  -- dossier.codebook --
  @us: United States
  -rejects: will not have it
  #quotas: Quotas
  -- a.article --
  published: 1993-04-17
  ---
  日 On Friday, [no]{@us +rejects #quotas}. [An aide]{@aide} left.
  -- b.article --
  published: 1993-04-18
  @aide: an aide
  ---
  [An aide]{@aide} spoke.
  """

@Suite struct CodeActionTests {
  private struct Asked {
    let client: TestClient
    let folder: TemporaryFolder
    var uri: DocumentURI { folder.uri("a.article") }

    init(_ capabilities: String) async throws {
      folder = TemporaryFolder(corpus)
      client = TestClient()
      try await client.start([folder.uri()], capabilities: capabilities)
      if capabilities == watching {
        let (id, _) = try await client.serverRequest(RegisterCapabilityRequest.self)
        client.answer(id, to: RegisterCapabilityRequest.self, with: Null())
      }
      client.open("a.article", in: folder)
      try await client.untilRead(folder)
      _ = try await client.settle()
    }

    /// The actions at a place of line 2 of the article.
    func actions(_ column: UInt32, only: [CodeActionKind]? = nil, told: [Diagnostic] = []) async throws -> [CodeAction]?
    {
      let place = Position(line: 2, character: column)
      let params = CodeActionParams(
        textDocument: TextDocumentIdentifier(uri: uri),
        range: Range(start: place, end: place),
        context: CodeActionContext(diagnostics: told, only: only)
      )
      return try await client.request(CodeActionRequest.self, params)?.compactMap {
        if case .action(let action) = $0 { action } else { nil }
      }
    }
  }

  @Test func aFixBearsItsDiagnosticAndTheVersion() async throws {
    let asked = try await Asked(versioned)
    let told = Diagnostic(
      range: Range(start: Position(line: 2, character: 22), end: Position(line: 2, character: 30)),
      severity: .error,
      code: .string("wrong-sign"),
      source: "dossier",
      message: "…"
    )
    let actions = try #require(try await asked.actions(24, told: [told]))
    let action = try #require(actions.first)
    #expect(action.title == "Replace by -rejects")
    // Sign and verb are as likely to be the mistake: a person chooses.
    #expect(action.kind == .quickFix && action.isPreferred != true && action.diagnostics == [told])
    guard case .edit(let edit)? = action.edit?.documentChanges?.first else { throw NoMessage(unread: []) }
    #expect(edit.textDocument.uri == asked.uri && edit.textDocument.version == 1)
    #expect(edit.edits.map(\.range.picture) == ["2:22-2:30"] && edit.edits.map(\.newText) == ["-rejects"])
    try await asked.client.finish()
  }

  @Test func aFixReachesAFileThatIsNotOpen() async throws {
    let asked = try await Asked(plainEdits)
    let move = try #require(try await asked.actions(54)?.first { $0.title.contains("dossier.codebook") })
    let changes = try #require(move.edit?.changes)
    #expect(changes.keys.contains(asked.folder.uri("dossier.codebook")))
    #expect(move.edit?.documentChanges == nil)
    try await asked.client.finish()
  }

  /// A client that watches the files and has not told yet what came about.
  @Test func aFixIsNotOfferedWhereAnotherFileIsNotAsItWasRead() async throws {
    let asked = try await Asked(watching)
    asked.folder.write("dossier.codebook", "@us: United States\n@other: Other\n")
    let titles = try #require(try await asked.actions(54)).map(\.title)
    #expect(!titles.contains { $0.contains("dossier.codebook") })
    try await asked.client.finish()
  }

  @Test func wordsThatNameATimeAreTagged() async throws {
    let asked = try await Asked(plainEdits)
    let action = try #require(try await asked.actions(6)?.first)
    #expect(action.title.hasPrefix("Tag “Friday” as 1993-04-16"))
    #expect(action.kind == .refactorRewrite)
    let edit = try #require(action.edit?.changes?[asked.uri])
    #expect(edit.map(\.range.picture) == ["2:11-2:11"] && edit.map(\.newText) == ["{1993-04-16}"])
    try await asked.client.finish()
  }

  @Test(arguments: [
    (CodeActionKind.quickFix, UInt32(6), 0), (.refactor, 6, 2), (.source, 6, 0), (.refactor, 24, 1),
    (CodeActionKind(rawValue: ""), 24, 4),
  ])
  func onlyWhatIsAskedForIsAnswered(_ kind: CodeActionKind, _ column: UInt32, _ count: Int) async throws {
    let asked = try await Asked(plainEdits)
    #expect(try await asked.actions(column, only: [kind])?.count == count)
    try await asked.client.finish()
  }

  @Test func aClientThatTakesCommandsAloneIsOfferedNothing() async throws {
    let asked = try await Asked("{}")
    #expect(try await asked.actions(24) == nil)
    try await asked.client.finish()
  }

  @Test func eachFindingHasThePageOfItsCheck() async throws {
    let asked = try await Asked(plainEdits)
    let actions = try #require(try await asked.actions(24, only: [.quickFix]))
    let action = try #require(actions.last)
    #expect(action.title == "Explain wrong-sign" && action.edit == nil)
    let command = try #require(action.command)
    func execute(_ name: String, _ arguments: [LSPAny]?) -> RequestID {
      asked.client.ask(ExecuteCommandRequest.self, ExecuteCommandParams(command: name, arguments: arguments))
    }
    let answer = try await asked.client.response(to: execute(command.command, command.arguments))
    let page = try answer.result(of: ExecuteCommandRequest.self)?.string
    #expect(page?.hasPrefix("# wrong-sign\n\n") == true && page?.contains("Right:") == true)
    let shown = try await asked.client.notification(ShowMessageNotification.self)
    #expect(shown.type == .info && shown.message.hasPrefix("wrong-sign: "))
    for (name, arguments, code) in [
      ("dossier.explain", [LSPAny.string("no-check")], ErrorCode.requestFailed),
      ("dossier.explain", [], .invalidParams), ("dossier.other", [.string("wrong-sign")], .invalidParams),
    ] {
      #expect(try await asked.client.response(to: execute(name, arguments)).failure?.code == code)
    }
    try await asked.client.finish()
  }

  @Test func aCodebookIsPutInOrderWhereThatIsAskedFor() async throws {
    let client = TestClient()
    try await client.start(capabilities: versioned)
    let uri = DocumentURI("untitled:b.codebook")
    client.open(uri, "@b: B\n@a: A\n", version: 4, languageId: "codebook")
    let start = Position(line: 0, character: 0)
    func actions(_ only: [CodeActionKind]?) async throws -> [CodeAction] {
      let params = CodeActionParams(
        textDocument: TextDocumentIdentifier(uri: uri),
        range: Range(start: start, end: start),
        context: CodeActionContext(only: only)
      )
      return try await client.request(CodeActionRequest.self, params)?.compactMap {
        if case .action(let action) = $0 { action } else { nil }
      } ?? []
    }
    let found = try await actions([CodeActionKind(rawValue: "source.organize")])
    #expect(found.map(\.kind?.rawValue) == ["source.organize"])
    guard case .edit(let edit)? = found.first?.edit?.documentChanges?.first else { throw NoMessage(unread: []) }
    #expect(edit.textDocument.version == 4 && edit.edits.map(\.newText) == ["@a: A", "@b: B"])
    #expect(try await actions(nil).allSatisfy { $0.kind != .sourceOrganize })
    #expect(try await actions([.sourceFixAll]).isEmpty)
    _ = try await client.settle()
    try await client.finish()
  }
}
