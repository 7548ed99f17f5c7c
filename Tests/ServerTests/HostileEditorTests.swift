// What files, names and requests say reaches an editor as words: no control character, nothing that turns the direction.

import LSP
import TestSupport
import Testing

@Suite struct HostileEditorTests {
  private static let hostile = "a\u{1B}[31m\u{9B}2J\u{202E}exe\u{2066}b"
  private static let shown = "a␛[31m␡2J⇄exe⇄b"

  /// With the hostile words as a name, a key, a value and in the text.
  private static let corpus = """
    -- dossier.codebook --
    @us: \(hostile)
    @japan: Japan
    %w: how
      values: \(hostile) | b
    #i: I
    +v: v
    -- a.article --
    published: 1993-04-17
    language: \(hostile)
    \(hostile): x
    ---
    Japan{@japan} and [\(hostile)]{@japan} \(hostile){\(hostile)} [no]{@japan +v #i %w c}.
    """

  private static let capabilities = """
    {"textDocument":{"codeAction":{"codeActionLiteralSupport":{},"dataSupport":true},\
    "publishDiagnostics":{"relatedInformation":true,"dataSupport":true}}}
    """

  @Test func messagesAndTitlesAreWords() async throws {
    let folder = TemporaryFolder(Self.corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.capabilities)
    client.open("a.article", in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    let uri = folder.uri("a.article")
    let everywhere = Range(start: Position(line: 0, character: 0), end: Position(line: 9, character: 0))
    let actions = try #require(
      try await client.request(
        CodeActionRequest.self,
        CodeActionParams(
          textDocument: TextDocumentIdentifier(uri: uri),
          range: everywhere,
          context: CodeActionContext(diagnostics: [])
        )
      )
    )
    let titles = actions.compactMap { if case .action(let action) = $0 { action.title } else { nil } }
    client.change(uri, version: 2, edit(4, 0, 0, "x "))
    let found = try await client.diagnostics(of: uri).diagnostics
    let messages = found.map(\.message) + found.flatMap { ($0.relatedInformation ?? []).map(\.message) }
    let error = try #require(try await client.error(ofRequest: "x/\(Self.hostile.replacing("\u{1B}", with: ""))"))
    for words in titles + messages + [error.message] {
      #expect(!words.unicodeScalars.contains(where: isHostile), "\(words.debugDescription)")
    }
    #expect((titles + messages).contains { $0.contains(Self.shown) })
    try await client.finish()
  }

  /// A value of a variable, in a list of proposals: what is shown is words, and what is written stays as it is.
  @Test func aProposalShowsWordsAndWritesWhatIsMeant() async throws {
    let folder = TemporaryFolder(Self.corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open("a.article", in: folder)
    try await client.untilRead(folder)
    _ = try await client.settle()
    let line = "Japan{@japan} and [\(Self.hostile)]{@japan} \(Self.hostile){\(Self.hostile)} [no]{@japan +v #i %w "
    let params = CompletionParams(
      textDocument: TextDocumentIdentifier(uri: folder.uri("a.article")),
      position: Position(line: 4, character: UInt32(line.utf16.count))
    )
    let items = try #require(try await client.request(CompletionRequest.self, params)).items
    let item = try #require(items.first { $0.label == "\"\(Self.shown)\"" })
    guard case .edit(let edit)? = item.textEdit else { throw NoMessage(unread: []) }
    #expect(edit.newText == "\"\(Self.hostile)\"")
    try await client.finish()
  }

  private func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{202E}" || scalar == "\u{2066}"
  }
}
