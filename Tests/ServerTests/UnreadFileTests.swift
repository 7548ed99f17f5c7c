// What an editor is told where a file of the corpus could not be read: nothing that the file might contradict.

import LSP
import TestSupport
import Testing

@Suite struct UnreadFileTests {
  private static let latin: [UInt8] = Array("---\nThe Cabinet{@kaifu} met. caf".utf8) + [0xE9, 0x0A]

  @Test func aDefinitionIsNotCalledUnusedWhereAnArticleCouldNotBeRead() async throws {
    let folder = TemporaryFolder(
      "-- dossier.codebook --\n@kaifu: Toshiki Kaifu\n-- a.article --\npublished: 1990\n---\nText.\n"
    )
    folder.write(bytes: Self.latin, "latin.article")
    let client = TestClient()
    try await client.start([folder.uri()])
    let uri = folder.uri("dossier.codebook")
    try await client.untilRead(folder)
    client.open("dossier.codebook", in: folder)
    #expect(try await client.diagnostics(of: uri).codes == [])
    // Once the article is UTF-8, and does not use the name, the definition is unused.
    folder.write("latin.article", "published: 1990\n---\nThe Cabinet met.\n")
    #expect(try await client.diagnostics(of: uri).codes == ["unused-definition"])
    folder.write(bytes: Self.latin, "latin.article")
    #expect(try await client.diagnostics(of: uri).codes == [])
    try await client.finish()
  }

  @Test func aNameIsNotCalledUnknownWhereACodebookCouldNotBeRead() async throws {
    let folder = TemporaryFolder(
      "-- dossier.codebook --\n@us: United States\n-- a.article --\npublished: 1990\n---\nText.\n"
    )
    folder.write(bytes: Array("@kaifu: Ka".utf8) + [0xE9, 0x0A], "people.codebook")
    let client = TestClient()
    try await client.start([folder.uri()])
    let uri = folder.uri("a.article")
    client.open(uri, "published: 1990\n---\nThe Cabinet{@kaifu} met {\n")
    // Once the corpus is read, what it tells of the whole comes with the next edit.
    _ = try await client.diagnostics(of: uri, until: ["unclosed-tag"])
    _ = try await client.settle()
    client.change(uri, version: 2, to: "published: 1990\n---\nThe Cabinet{@kaifu} met.\n")
    #expect(try await client.diagnostics(of: uri).codes == [])
    folder.write("people.codebook", "@kaifu: Toshiki Kaifu\n")
    _ = try await client.settle()
    folder.write("people.codebook", "@hata: Tsutomu Hata\n")
    #expect(try await client.diagnostics(of: uri, until: ["unknown-actor"]).codes == ["unknown-actor"])
    try await client.finish()
  }
}
