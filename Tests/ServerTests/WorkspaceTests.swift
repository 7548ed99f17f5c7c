// Which corpus a file belongs to, with several folders, one, and none.

import Disk
import Foundation
import LSP
import Project
import TestSupport
import Testing

@testable import Server

@Suite struct WorkspaceTests {
  /// Each file uses `@us`; those in a corpus whose codebook defines it are clean.
  @Test(arguments: [
    ("one folder", ["w"], "w/a.article", []),
    ("a folder below the root", ["w/drafts"], "w/drafts/b.article", []),
    ("below another dossier.codebook", ["w"], "w/own/c.article", ["unknown-actor"]),
    ("the second of two folders", ["v", "w"], "w/a.article", []),
    ("the first of two folders", ["v", "w"], "v/e.article", ["unknown-actor"]),
    ("a folder without a codebook counts those below", ["v"], "v/e.article", ["unknown-actor"]),
    ("no folder, a corpus around", [], "w/a.article", []),
    ("no folder, deep in a corpus", [], "w/drafts/b.article", []),
    ("no folder, no corpus", [], "v/e.article", ["unknown-actor"]),
    ("outside the folder, a corpus around", ["v"], "w/a.article", []),
    ("outside the folder, no corpus", ["w"], "v/e.article", ["unknown-actor"]),
    ("a hidden file counts while it is open", ["w"], "w/.hidden.article", []),
    ("a nearer codebook of any name", ["u"], "u/near/f.article", []),
    ("a farther article, judged by all codebooks beneath", ["u"], "u/g.article", []),
  ])
  func aFileIsJudgedByItsCorpus(_ name: String, _ folders: [String], _ file: String, _ codes: [String]) async throws {
    let use = "published: 1993-04-17\n---\nWashington{@us}.\n"
    let folder = TemporaryFolder()
    folder.write("w/dossier.codebook", "@us: United States\n")
    folder.write("w/own/dossier.codebook", "@japan: Japan\n")
    folder.write("u/near/people.codebook", "@us: United States\n")
    for file in [
      "w/a.article", "w/drafts/b.article", "w/own/c.article", "v/e.article", "w/.hidden.article", "u/near/f.article",
      "u/g.article",
    ] { folder.write(file, use) }
    let client = TestClient()
    try await client.start(folders.map { folder.uri($0) })
    client.open(file, in: folder)
    _ = try await client.diagnostics(of: folder.uri(file), until: codes)
    let rest = try await client.settle()
    for case .publish(let params) in rest { #expect(params.codes == codes) }
    try await client.finish()
  }

  @Test func foldersComeAndGo() async throws {
    let folder = TemporaryFolder("-- w/dossier.codebook --\n@us: United States\n-- w/a.article --\n---\nIt{@us}, {\n")
    folder.write("v/b.article", "---\nIt{@us}\n")
    let client = TestClient()
    try await client.start([folder.uri("v")])
    let uri = folder.uri("v/b.article")
    client.open("v/b.article", in: folder)
    _ = try await client.diagnostics(of: uri, until: ["unknown-actor"])
    folder.write("v/dossier.codebook", "@us: United States\n")
    let all = { [folder] (name: String) in WorkspaceFolder(uri: folder.uri(name), name: name) }
    client.notify(
      DidChangeWorkspaceFoldersNotification.self,
      DidChangeWorkspaceFoldersParams(event: WorkspaceFoldersChangeEvent(added: [all("w")], removed: [all("v")]))
    )
    // The file is outside now, and a corpus lies around it.
    _ = try await client.diagnostics(of: uri, until: [])
    client.open("w/a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("w/a.article"), until: ["unclosed-tag"])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aNewCodebookMakesACorpusOfTheFilesAround() async throws {
    let folder = TemporaryFolder("-- a.article --\n---\nIt{@us}\n")
    let client = TestClient()
    try await client.start()
    let uri = folder.uri("a.article")
    client.open("a.article", in: folder)
    #expect(try await client.diagnostics(of: uri).codes == ["unknown-actor"])
    let codebook = folder.uri("dossier.codebook")
    client.open(codebook, "@us: United States\n")
    #expect(try await client.diagnostics(of: codebook).codes == [])
    folder.write("dossier.codebook", "@us: United States\n")
    client.save(codebook)
    #expect(try await client.diagnostics(of: uri).codes == [])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aHomeFolderIsNoCorpus() async throws {
    let home = try #require(getenv("HOME").map { String(cString: $0) })
    let client = TestClient()
    try await client.start([DocumentURI(path: home)])
    #expect(try await client.notification(LogMessageNotification.self).message.contains(home))
    try await client.finish()
  }

  @Test func anEmptyFolderFills() async throws {
    let folder = TemporaryFolder()
    let client = TestClient()
    try await client.start([folder.uri()])
    let uri = folder.uri("a.article")
    client.open(uri, "---\nIt{@us}\n")
    _ = try await client.diagnostics(of: uri, until: ["unknown-actor"])
    folder.write("dossier.codebook", "@us: United States\n")
    _ = try await client.diagnostics(of: uri, until: [])
    _ = try await client.settle()
    try await client.finish()
  }
}

@Suite struct PlaceTests {
  private static let workspace: Workspace = {
    var workspace = Workspace()
    for (root, ground, hasArticles) in [
      ("/w", RootKind.folder, true), ("/w/a", .codebook, true), ("/w/a/b", .codebook, false),
      ("/w/d", .dossier, true), ("/w/d/e", .codebook, true), ("/x/y.article", .file, true),
    ] {
      var corpus = OpenCorpus(DiskPath(root), ground)
      corpus.hasArticles = hasArticles
      workspace.open(corpus)
    }
    return workspace
  }()

  @Test(arguments: [
    ("/w/n.article", "/w n.article"),
    ("/w/c/n.article", "/w c/n.article"),
    ("/w/a/n.article", "/w/a n.article"),
    ("/w/a/b/c/n.article", "/w/a/b c/n.article"),
    ("/w/d/e/n.article", "/w/d e/n.article"),
    ("/wd/n.article", ""),
    ("/x/y.article", "/x/y.article y.article"),
    ("/x/z.article", ""),
    ("/w/a.codebook", "/w a.codebook"),
    ("/w/a/a.codebook", "/w/a a.codebook, /w a/a.codebook"),
    ("/w/a/b/a.codebook", "/w/a b/a.codebook, /w/a/b a.codebook, /w a/b/a.codebook"),
    ("/w/d/e/a.codebook", "/w/d e/a.codebook"),
  ])
  func aFileCountsInTheCorporaAroundIt(_ path: String, _ places: String) {
    let found = Self.workspace.places(of: DiskPath(path))
    #expect(found.map { "\($0.root) \($0.relative)" }.joined(separator: ", ") == places)
  }
}
