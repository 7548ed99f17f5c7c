// A system that does not let the server watch files.

import LSP
import TestSupport
import Testing

@Suite struct UnwatchedTests {
  /// No folder is watched, or fewer than there are.
  @Test(arguments: [0, 1])
  func aServerThatCannotWatchSaysSoOnceAndLooksAgainAtSaveAndOpen(mostFolders: Int) async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n-- d/a.article --\n---\nIt{@japan}\n")
    let client = TestClient(mostWatchedFolders: mostFolders)
    try await client.start([folder.uri()])
    #expect(try await client.notification(ShowMessageNotification.self).message.contains("cannot watch"))
    let uri = folder.uri("d/a.article")
    client.open("d/a.article", in: folder)
    _ = try await client.diagnostics(of: uri, until: ["unknown-actor"])
    folder.write("d/people.codebook", "@japan: Japan\n")
    client.save(uri)
    _ = try await client.diagnostics(of: uri, until: [])
    folder.remove("d/people.codebook")
    client.open(folder.uri("d/b.article"), "---\nNothing.\n")
    _ = try await client.diagnostics(of: uri, until: ["unknown-actor"])
    for message in try await client.settle() {
      if case .notification(let call) = message { #expect(call.method != ShowMessageNotification.name) }
    }
    try await client.finish()
  }

  @Test func aServerThatWatchesSaysNothing() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n-- d/a.article --\n---\nIt{@us}\n")
    let client = TestClient(mostWatchedFolders: 2)
    try await client.start([folder.uri()])
    #expect(try await client.settle().isEmpty)
    try await client.finish()
  }
}
