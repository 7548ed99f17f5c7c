// New names over the wire: edits of open and closed files, with versions or without.

import LSP
import TestSupport
import Testing

@testable import Server

private let corpus = """
  -- dossier.codebook --
  check stray-brace in a.article: off
  @us: United States
  @japan: Japan
  -- a.article --
  published: 1993-04-17
  ---
  日本 and Washington{@us}. Japan waited.
  -- b.article --
  published: 1993-04-18
  ---
  It{@us} said so. Japan left.
  """

@Suite struct RenameTests {
  private static func start(_ capabilities: String) async throws -> (TestClient, TemporaryFolder, DocumentURI) {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: capabilities)
    client.open("a.article", in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    return (client, folder, folder.uri("a.article"))
  }

  private static func params(_ uri: DocumentURI, _ column: UInt32, _ name: String) -> RenameParams {
    RenameParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: column),
      newName: name
    )
  }

  @Test func openFilesHaveTheirVersionAndClosedOnesNone() async throws {
    let (client, folder, uri) = try await Self.start(#"{"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
    let edit = try #require(try await client.request(RenameRequest.self, Self.params(uri, 20, "usa")))
    let changes = try #require(edit.documentChanges).compactMap { change in
      if case .edit(let edit) = change { edit } else { nil }
    }
    #expect(changes.map(\.textDocument.uri) == [uri, folder.uri("b.article"), folder.uri("dossier.codebook")])
    #expect(changes.map(\.textDocument.version) == [1, nil, nil])
    #expect(changes.flatMap(\.edits).map(\.range.picture) == ["2:19-2:21", "2:4-2:6", "1:1-1:3"])
    #expect(changes.flatMap(\.edits).allSatisfy { $0.newText == "usa" })
    try await client.finish()
  }

  @Test func aClientWithoutVersionsGetsChanges() async throws {
    let (client, folder, uri) = try await Self.start("{}")
    let edit = try #require(try await client.request(RenameRequest.self, Self.params(uri, 20, "@usa")))
    #expect(edit.documentChanges == nil)
    #expect(edit.changes?.keys.count == 3)
    #expect(edit.changes?[folder.uri("b.article")]?.map(\.newText) == ["usa"])
    try await client.finish()
  }

  /// What an editor has not saved counts; the disk's text of an open file does not.
  @Test func theTextOfTheEditorIsRenamed() async throws {
    let (client, folder, uri) = try await Self.start("{}")
    client.open("b.article", in: folder)
    client.change(folder.uri("b.article"), version: 2, edit(2, 0, 0, "New. "))
    let edit = try #require(try await client.request(RenameRequest.self, Self.params(uri, 20, "usa")))
    #expect(edit.changes?[folder.uri("b.article")]?.map(\.range.picture) == ["2:9-2:11"])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aRefusalIsASentence() async throws {
    let (client, folder, uri) = try await Self.start(#"{"textDocument":{"rename":{"prepareSupport":true}}}"#)
    defer { withExtendedLifetime(folder) {} }
    let taken = try await client.response(to: client.ask(RenameRequest.self, Self.params(uri, 20, "japan")))
    #expect(taken.failure?.code == .requestFailed)
    #expect(taken.failure?.message.hasPrefix("`@japan` is already defined, in dossier.codebook:3") == true)
    let place = PrepareRenameParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 20)
    )
    let shown = try await client.request(PrepareRenameRequest.self, place)
    #expect(shown?.placeholder == "us" && shown?.range.picture == "2:19-2:21")
    try await client.finish()
  }

  @Test(arguments: [
    ("{}", RenameProvider.plain),
    (
      #"{"textDocument":{"rename":{"prepareSupport":true}}}"#,
      RenameProvider.options(RenameOptions(prepareProvider: true))
    ),
  ])
  func renamingIsOfferedAsTheClientTakesIt(_ capabilities: String, _ offered: RenameProvider) async throws {
    let client = TestClient()
    let result = try await client.start(capabilities: capabilities)
    #expect(result.capabilities.renameProvider == offered)
    try await client.finish()
  }

  /// A codebook counts in the corpora around its own where no `dossier.codebook` bounds them.
  @Test func aCodebookOfTwoCorporaIsRenamedInBoth() async throws {
    let folder = TemporaryFolder(
      "-- out.codebook --\n#q: Q\n-- out.article --\n---\nx{@us}\n-- in/in.codebook --\n@us: US\n-- in/a.article --\n---\ny{@us}\n"
    )
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: "{}")
    client.open("in/a.article", in: folder)
    _ = try await client.settle()
    let params = RenameParams(
      textDocument: TextDocumentIdentifier(uri: folder.uri("in/a.article")),
      position: Position(line: 1, character: 3),
      newName: "usa"
    )
    let edit = try #require(try await client.request(RenameRequest.self, params))
    let files = edit.changes?.mapValues { $0.count }
    #expect(files == [folder.uri("out.article"): 1, folder.uri("in/in.codebook"): 1, folder.uri("in/a.article"): 1])
    try await client.finish()
  }

  @Test func aSettingFollowsItsFile() async throws {
    let (client, folder, _) = try await Self.start("{}")
    let params = RenameFilesParams(files: [
      FileRename(oldUri: folder.uri("a.article"), newUri: folder.uri("c/d.article"))
    ])
    let edit = try #require(try await client.request(WillRenameFilesRequest.self, params))
    #expect(edit.changes?[folder.uri("dossier.codebook")]?.map(\.newText) == ["c/d.article"])
    let other = RenameFilesParams(files: [FileRename(oldUri: folder.uri("b.article"), newUri: folder.uri("c.article"))])
    #expect(try await client.request(WillRenameFilesRequest.self, other) == nil)
    try await client.finish()
  }

  /// The corpus is read once the user has chosen the action, and the edits wait for the user where the client can ask.
  @Test func allMentionsAreTaggedOnceChosen() async throws {
    let (client, folder, uri) = try await Self.start(
      #"{"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{},"dataSupport":true,"resolveSupport":{"properties":["edit"]}}}}"#
    )
    let place = Position(line: 2, character: 26)
    let params = CodeActionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      range: Range(start: place, end: place),
      context: CodeActionContext(diagnostics: [], only: [.refactorRewrite])
    )
    let offered = try #require(try await client.request(CodeActionRequest.self, params))
    let actions = offered.compactMap { if case .action(let action) = $0 { action } else { nil } }
    let action = try #require(actions.first { $0.title == "Tag all mentions of @japan in the corpus" })
    #expect(action.edit == nil)
    let edit = try #require(try await client.request(CodeActionResolveRequest.self, action).edit)
    let changes = try #require(edit.documentChanges).compactMap { change in
      if case .edit(let edit) = change { edit } else { nil }
    }
    #expect(changes.map(\.textDocument.uri) == [uri, folder.uri("b.article")])
    #expect(changes.flatMap(\.edits).map(\.newText) == ["{@japan}", "{@japan}"])
    #expect(edit.changeAnnotations?.values.map(\.description) == ["2 mentions in 2 articles"])
    #expect(changes.flatMap(\.edits).allSatisfy { $0.annotationId == edit.changeAnnotations?.keys.first })
    try await client.finish()
  }

  @Test func allSafeFixesAreAppliedWhereTheyAreAskedFor() async throws {
    let (client, folder, uri) = try await Self.start(
      #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}"#
    )
    defer { withExtendedLifetime(folder) {} }
    client.change(uri, version: 2, edit(2, 0, 0, "x{} "))
    func actions(_ only: [CodeActionKind]?) async throws -> [CodeAction] {
      let params = CodeActionParams(
        textDocument: TextDocumentIdentifier(uri: uri),
        range: Range(start: Position(line: 0, character: 0), end: Position(line: 0, character: 0)),
        context: CodeActionContext(diagnostics: [], only: only)
      )
      let all = try await client.request(CodeActionRequest.self, params) ?? []
      return all.compactMap { if case .action(let action) = $0 { action } else { nil } }
    }
    let action = try #require(try await actions([.sourceFixAll]).first)
    #expect(action.kind == .sourceFixAll)
    #expect(action.edit?.changes?[uri]?.map(\.newText) == ["x 日本 and Washington{@us}. Japan waited.\n"])
    #expect(try await actions([.source]).count == 1)
    #expect(try await actions(nil).isEmpty)
    _ = try await client.settle()
    try await client.finish()
  }
}
