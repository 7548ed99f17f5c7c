// Files that change on the disk, told by the client or seen by the server itself.

import Foundation
import LSP
import TestSupport
import Testing

private let corpus = """
  -- dossier.codebook --
  @us: United States
  -- a.article --
  ---
  Washington{@us} and Tokyo{@japan}.
  -- b.article --
  @japan: Japan
  ---
  Text{@japan}.
  """

/// Who tells of changes on the disk.
enum Watcher: String, CaseIterable { case client, server }

/// A session with `a.article` open, which is judged when it begins.
private func begin(_ folder: TemporaryFolder, _ watcher: Watcher) async throws -> TestClient {
  let client = TestClient()
  switch watcher {
  case .client:
    try await client.start(
      [folder.uri()],
      capabilities: #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#
    )
    let (id, params) = try await client.serverRequest(RegisterCapabilityRequest.self)
    #expect(params.registrations.map(\.method) == ["workspace/didChangeWatchedFiles"])
    client.answer(id, to: RegisterCapabilityRequest.self, with: Null())
  case .server:
    try await client.start([folder.uri()])
  }
  client.open("a.article", in: folder)
  _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
  #expect(try await client.settle().isEmpty)
  return client
}

extension TestClient {
  fileprivate func tell(_ watcher: Watcher, _ changes: [(DocumentURI, FileChangeType)]) {
    guard watcher == .client else { return }
    notify(
      DidChangeWatchedFilesNotification.self,
      DidChangeWatchedFilesParams(changes: changes.map { FileEvent(uri: $0, type: $1) })
    )
  }
}

@Suite struct ChangedFilesTests {
  @Test(arguments: Watcher.allCases)
  func aDeletedFileLeavesTheIndex(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    folder.remove("b.article")
    client.tell(watcher, [(folder.uri("b.article"), .deleted)])
    #expect(try await client.diagnostics(of: folder.uri("a.article")).codes == ["unknown-actor"])
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aRenamedFileIsFoundUnderItsNewName(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    folder.move("b.article", to: "c.article")
    client.tell(watcher, [(folder.uri("b.article"), .deleted), (folder.uri("c.article"), .created)])
    let told = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(told.codes == ["local-elsewhere"])
    #expect(told.told.first?.message.contains("c.article") == true)
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aNewFileComesIn(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    folder.write("people.codebook", "@japan: Japan\n")
    client.tell(watcher, [(folder.uri("people.codebook"), .created)])
    #expect(try await client.diagnostics(of: folder.uri("a.article")).codes == [])
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aCodebookThatMovesTheRootHasAllReadAnew(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    folder.remove("dossier.codebook")
    client.tell(watcher, [(folder.uri("dossier.codebook"), .deleted)])
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor", "local-elsewhere"])
    folder.write("dossier.codebook", "@us: United States\n@japan: Japan\n")
    client.tell(watcher, [(folder.uri("dossier.codebook"), .created)])
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: [])
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aFolderThatGoesTakesItsFilesAlong(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    folder.move("b.article", to: "moved.article")
    folder.write("sub/b.article", folder.read("moved.article"))
    folder.remove("moved.article")
    let client = try await begin(folder, watcher)
    folder.remove("sub")
    switch watcher {
    case .client:
      client.notify(
        DidDeleteFilesNotification.self,
        DeleteFilesParams(files: [FileDelete(uri: folder.uri("sub"))])
      )
    case .server: break
    }
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    try await client.finish()
  }

  @Test func aFolderRenamedOverAnEmptyOneStaysWatched() async throws {
    let folder = TemporaryFolder(corpus)
    folder.write("sub/b.article", folder.read("b.article"))
    folder.remove("b.article")
    folder.makeFolder(folder.at("empty"))
    let client = try await begin(folder, .server)
    _ = rename(folder.at("sub"), folder.at("empty"))
    let uri = folder.uri("a.article")
    #expect(try await client.diagnostics(of: uri).told.first?.message.contains("empty/b.article") == true)
    folder.write("empty/b.article", "---\nnothing\n")
    #expect(try await client.diagnostics(of: uri).codes == ["unknown-actor"])
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aFolderThatIsCalledLikeAFileTakesItsFilesAlong(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    folder.write("sub.article/b.article", folder.read("b.article"))
    folder.remove("b.article")
    let client = try await begin(folder, watcher)
    folder.move("sub.article", to: "other.article")
    client.tell(watcher, [(folder.uri("sub.article"), .deleted), (folder.uri("other.article"), .created)])
    let told = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(told.told.first?.message.contains("other.article/b.article") == true)
    try await client.finish()
  }

  /// A file is read once, under its own name, whoever links to it.
  @Test(arguments: Watcher.allCases)
  func aLinkIsNoSecondFile(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    folder.link("0.article", to: folder.at("b.article"))
    client.tell(watcher, [(folder.uri("0.article"), .created)])
    let rest = try await client.settle()
    for case .publish(let params) in rest { #expect(params.told.first?.message.contains("b.article") == true) }
    folder.remove("b.article")
    client.tell(watcher, [(folder.uri("b.article"), .deleted)])
    #expect(try await client.diagnostics(of: folder.uri("a.article")).codes == ["unknown-actor"])
    // The link leads nowhere now, which is written to the log.
    #expect(try await client.notification(LogMessageNotification.self).message.contains("0.article"))
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func anOpenDocumentShadowsTheDisk(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher)
    client.open("b.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("b.article"))
    folder.write("b.article", "---\nnothing\n")
    client.tell(watcher, [(folder.uri("b.article"), .changed)])
    #expect(try await client.settle().isEmpty)
    // Closed, it is what the disk holds.
    client.close(folder.uri("b.article"))
    #expect(try await client.diagnostics(of: folder.uri("b.article")).diagnostics.isEmpty)
    #expect(try await client.diagnostics(of: folder.uri("a.article")).codes == ["unknown-actor"])
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aBurstOfAThousandChangesIsOneRound(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    for number in 0..<1000 { folder.write("\(number).article", "---\nOld{@us}.\n") }
    let client = try await begin(folder, watcher)
    for number in 0..<1000 { folder.write("\(number).article", "@japan: Japan\n---\nNew{@us}.\n") }
    folder.remove("b.article")
    client.tell(
      watcher,
      (0..<1000).map { (folder.uri("\($0).article"), .changed) } + [(folder.uri("b.article"), .deleted)]
    )
    // The name is defined elsewhere still: another article is named, once.
    let told = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(told.told.first?.message.contains(".article") == true)
    var rest = try await client.settle()
    while case .publish(let params)? = rest.popLast() { #expect(params.codes == ["local-elsewhere"]) }
    #expect(rest.isEmpty)
    try await client.finish()
  }

  @Test func aRefusedRegistrationIsMadeUpFor() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start(
      [folder.uri()],
      capabilities: #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#
    )
    client.refuse(try await client.serverRequest(RegisterCapabilityRequest.self).id)
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
    #expect(try await client.settle().isEmpty)
    folder.remove("b.article")
    #expect(try await client.diagnostics(of: folder.uri("a.article")).codes == ["unknown-actor"])
    try await client.finish()
  }
}
