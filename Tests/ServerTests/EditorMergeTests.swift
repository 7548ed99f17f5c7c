// Merging from an editor: by a rename to a name that is taken, and by an action; the user agrees first.

import LSP
import TestSupport
import Testing

private let corpus = """
  -- dossier.codebook --
  @pm: the Prime Minister
  @miyazawa: Kiichi Miyazawa
    also: the Prime Minister, 1991-11-05/1993-08-09
  @us: United States
    kind: state
  -- a.article --
  published: 1993-04-17
  ---
  He{@pm} met him{@miyazawa} in it{@us}.
  -- b.article --
  published: 1993-04-18
  ---
  He{@pm} left.
  """

private let asking =
  #"{"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}},"textDocument":{"rename":{"honorsChangeAnnotations":true},"codeAction":{"codeActionLiteralSupport":{},"dataSupport":true,"resolveSupport":{"properties":["edit"]}}}}"#

@Suite struct EditorMergeTests {
  private static func start(_ capabilities: String) async throws -> (TestClient, TemporaryFolder, DocumentURI) {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: capabilities)
    client.open("a.article", in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    return (client, folder, folder.uri("a.article"))
  }

  private static func rename(_ uri: DocumentURI, to name: String) -> RenameParams {
    RenameParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      position: Position(line: 2, character: 4),
      newName: name
    )
  }

  /// All files, each edit with its annotation, which asks the user.
  private func expectMerge(_ edit: WorkspaceEdit?, _ folder: TemporaryFolder) throws {
    let changes = try #require(edit?.documentChanges).compactMap { change in
      if case .edit(let edit) = change { edit } else { nil }
    }
    let files = ["a.article", "b.article", "dossier.codebook"].map { folder.uri($0) }
    #expect(Set(changes.map(\.textDocument.uri)) == Set(files))
    let annotation = try #require(edit?.changeAnnotations?.values.first)
    #expect(annotation.label == "Merge @pm into @miyazawa" && annotation.needsConfirmation == true)
    #expect(annotation.description == "3 files; the definition of @pm goes")
    #expect(changes.flatMap(\.edits).allSatisfy { $0.annotationId != nil })
    #expect(changes.first { $0.textDocument.uri == files[1] }?.edits.map(\.newText) == ["miyazawa"])
  }

  @Test func aNameThatIsTakenMergesOnceTheUserAgrees() async throws {
    let (client, folder, uri) = try await Self.start(asking)
    try expectMerge(try await client.request(RenameRequest.self, Self.rename(uri, to: "miyazawa")), folder)
    // What says two different things is refused, and a name that is free is a name.
    let refused = try await client.response(to: client.ask(RenameRequest.self, Self.rename(uri, to: "@article")))
    #expect(refused.failure?.code == .requestFailed)
    let renamed = try await client.request(RenameRequest.self, Self.rename(uri, to: "premier"))
    #expect(renamed?.changeAnnotations == nil && renamed?.documentChanges?.count == 3)
    try await client.finish()
  }

  @Test func aClientThatDoesNotAskItsUserIsRefused() async throws {
    let (client, folder, uri) = try await Self.start(
      #"{"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}}}"#
    )
    defer { withExtendedLifetime(folder) {} }
    let refused = try await client.response(to: client.ask(RenameRequest.self, Self.rename(uri, to: "miyazawa")))
    #expect(refused.failure?.message.contains("dossier rename --merge") == true)
    try await client.finish()
  }

  @Test func anActionMergesThoseThatShareAName() async throws {
    let (client, folder, uri) = try await Self.start(asking)
    let place = Position(line: 2, character: 5)
    let params = CodeActionParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      range: Range(start: place, end: place),
      context: CodeActionContext(only: [.refactorRewrite])
    )
    let offered = try #require(try await client.request(CodeActionRequest.self, params))
    let merges = offered.compactMap { offer -> CodeAction? in
      if case .action(let action) = offer, action.title.hasPrefix("Merge ") { action } else { nil }
    }
    #expect(merges.map(\.title) == ["Merge @pm into @miyazawa"])
    let action = try #require(merges.first)
    #expect(action.edit == nil)
    try expectMerge(try await client.request(CodeActionResolveRequest.self, action).edit, folder)
    try await client.finish()
  }
}
