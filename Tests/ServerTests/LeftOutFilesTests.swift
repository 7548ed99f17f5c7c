// Files that a corpus leaves out, while an editor is open.

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

@Suite struct LeftOutFilesTests {
  /// A session in a folder of git's, with `a.article` open, which is judged when it begins.
  private func begin(_ folder: TemporaryFolder, _ watcher: Watcher, codes: [String]) async throws -> TestClient {
    folder.makeFolder(folder.fullPath(of: ".git"))
    let client = TestClient()
    let watches = watcher == .client
    try await client.start(
      [folder.uri()],
      capabilities: #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":\#(watches)}}}"#
    )
    if watches {
      let (id, params) = try await client.serverRequest(RegisterCapabilityRequest.self)
      #expect("\(params)".contains(".gitignore"))
      client.answer(id, to: RegisterCapabilityRequest.self, with: Null())
    }
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: codes)
    _ = try await client.settle()
    return client
  }

  private func tell(_ client: TestClient, _ watcher: Watcher, _ uri: DocumentURI, _ type: FileChangeType) {
    guard watcher == .client else { return }
    client.notify(
      DidChangeWatchedFilesNotification.self,
      DidChangeWatchedFilesParams(changes: [FileEvent(uri: uri, type: type)])
    )
  }

  @Test(arguments: Watcher.allCases)
  func aChangedGitignoreChoosesAnew(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher, codes: ["local-elsewhere"])
    folder.write(".gitignore", "b.article\n")
    tell(client, watcher, folder.uri(".gitignore"), .created)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    folder.move(".gitignore", to: "elsewhere")
    tell(client, watcher, folder.uri(".gitignore"), .deleted)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test(arguments: Watcher.allCases)
  func aCodebookChosenAnewOnTheDisk(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, watcher, codes: ["local-elsewhere"])
    folder.write("dossier.codebook", "@us: United States\nexclude: b.*\n")
    tell(client, watcher, folder.uri("dossier.codebook"), .changed)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    folder.write("dossier.codebook", "@us: United States\nexclude: b.*\ninclude: **\n")
    tell(client, watcher, folder.uri("dossier.codebook"), .changed)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
    _ = try await client.settle()
    try await client.finish()
  }

  /// What is typed counts before it is saved, and what the disk has counts again when the codebook is closed.
  @Test func aCodebookChosenAnewInTheEditor() async throws {
    let folder = TemporaryFolder(corpus)
    let client = try await begin(folder, .server, codes: ["local-elsewhere"])
    client.open("dossier.codebook", in: folder)
    client.change(folder.uri("dossier.codebook"), version: 2, to: "@us: United States\nexclude: b.article\n")
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    client.change(folder.uri("dossier.codebook"), version: 3, to: "@us: United States\n")
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
    client.change(folder.uri("dossier.codebook"), version: 4, to: "@us: United States\nexclude: b.article\n")
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    client.close(folder.uri("dossier.codebook"))
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
    _ = try await client.settle()
    try await client.finish()
  }

  /// A file that is left out counts while it is open, as a file that a command line names does.
  @Test(arguments: Watcher.allCases)
  func aFileThatIsLeftOutCountsWhileItIsOpen(_ watcher: Watcher) async throws {
    let folder = TemporaryFolder(corpus)
    folder.write(".gitignore", "b.article\nx/\n")
    folder.write("x/c.article", "@japan: Japan\n---\nText{@japan}.\n")
    let client = try await begin(folder, watcher, codes: ["unknown-actor"])
    folder.write("b.article", "@japan: Japan\n---\nNew{@japan}.\n")
    tell(client, watcher, folder.uri("b.article"), .changed)
    #expect(try await client.settle().isEmpty)
    for file in ["b.article", "x/c.article"] {
      client.open(file, in: folder)
      _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["local-elsewhere"])
      client.close(folder.uri(file))
      _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    }
    _ = try await client.settle()
    try await client.finish()
  }

  /// The same where the file is open before anything is read, as when an editor starts with it.
  @Test func aCorpusInAFolderThatGitIgnoresIsReadForAFileOfTheStart() async throws {
    let folder = TemporaryFolder(corpus)
    folder.makeFolder(folder.fullPath(of: ".git"))
    folder.write(".gitignore", "x/\n")
    folder.write("x/dossier.codebook", "@korea: Korea\n")
    folder.write("x/c.article", "---\nSeoul{@korea} and Tokyo{@japan}.\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open("x/c.article", in: folder)
    // Before the corpus there is read nothing, or more, may be found.
    while true {
      let found = try await client.diagnostics(of: folder.uri("x/c.article")).diagnostics.map(\.message)
      let unknown = found.filter { $0.contains("no actor") }
      if unknown.count == 1, unknown[0].contains("@japan") { break }
    }
    _ = try await client.settle()
    try await client.finish()
  }

  /// A corpus in a folder that git ignores is read for whoever opens a file there.
  @Test func aCorpusInAFolderThatGitIgnoresIsReadForItsFiles() async throws {
    let folder = TemporaryFolder(corpus)
    folder.write(".gitignore", "x/\n")
    folder.write("x/dossier.codebook", "@korea: Korea\n")
    folder.write("x/c.article", "---\nSeoul{@korea} and Tokyo{@japan}.\n")
    let client = try await begin(folder, .server, codes: ["local-elsewhere"])
    client.open("x/c.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("x/c.article"), until: ["unknown-actor"])
    _ = try await client.settle()
    try await client.finish()
  }
}
