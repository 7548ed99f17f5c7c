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

  /// Nobody watches the folder of a file that stands alone: whether it still does is asked when a file is opened or saved.
  @Test(arguments: [true, false])
  func aCodebookThatIsMadeOutsideTakesInAFileThatStoodAlone(isSaved: Bool) async throws {
    let folder = TemporaryFolder("-- v/a.article --\n---\nIt{@us}\n-- w/b.article --\n---\nText\n")
    let client = TestClient()
    try await client.start()
    let uri = folder.uri("v/a.article")
    client.open("v/a.article", in: folder)
    _ = try await client.diagnostics(of: uri, until: ["unknown-actor"])
    if isSaved {
      client.open("w/b.article", in: folder)
      _ = try await client.settle()
    }
    folder.write("v/dossier.codebook", "@us: United States\n")
    if isSaved { client.save(folder.uri("w/b.article")) } else { client.open("w/b.article", in: folder) }
    _ = try await client.diagnostics(of: uri, until: [])
    _ = try await client.settle()
    try await client.finish()
  }

  /// As VS Code does it: the new file is opened first, and told of later.
  @Test func aCodebookThatIsOpenedBeforeItIsToldOfBeginsItsCorpus() async throws {
    let folder = TemporaryFolder("-- d/a.article --\n---\nIt{@us}\n-- b.article --\n---\nIt{@us}\n")
    let client = TestClient()
    try await client.start(
      [folder.uri()],
      capabilities: #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#
    )
    let registration = try await client.serverRequest(RegisterCapabilityRequest.self)
    client.answer(registration.id, to: RegisterCapabilityRequest.self, with: Null())
    for file in ["d/a.article", "b.article"] {
      client.open(file, in: folder)
      _ = try await client.diagnostics(of: folder.uri(file), until: ["unknown-actor"])
    }
    folder.write("d/dossier.codebook", "@us: United States\n")
    client.open("d/dossier.codebook", in: folder)
    _ = try await client.diagnostics(of: folder.uri("d/a.article"), until: [])
    client.tell((folder.uri("d/dossier.codebook"), .created))
    _ = try await client.settle()
    // What is in another corpus sees nothing of it.
    client.change(folder.uri("b.article"), version: 2, to: "---\nIt{@us} is.\n")
    #expect(try await client.diagnostics(of: folder.uri("b.article")).codes == ["unknown-actor"])
    try await client.finish()
  }

  /// Within a folder of the workspace and without one; in a folder that is there, and in one that is not.
  @Test(arguments: [("", "dossier.codebook"), ("", "people.codebook"), ("d/", "dossier.codebook")], [true, false])
  func anUnsavedCodebookBeginsItsCorpusWhileItIsOpen(place: (String, String), hasFolder: Bool) async throws {
    let (path, name) = place
    let folder = TemporaryFolder("-- own/a.article --\n---\nIt{@us}\n")
    let (article, codebook) = (folder.uri("own/\(path)a.article"), folder.uri("own/\(path)\(name)"))
    let client = TestClient()
    try await client.start(hasFolder ? [folder.uri()] : [])
    client.open(article, "---\nIt{@us}\n")
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    client.open(codebook, "@us: United States\n")
    _ = try await client.diagnostics(of: article, until: [])
    client.close(codebook)
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    client.open(codebook, "@usa: United States\n")
    client.change(codebook, version: 2, to: "@us: United States\n")
    _ = try await client.diagnostics(of: article, until: [])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func aCodebookThatIsGoneLeavesNoRoot() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n-- d/a.article --\n---\nIt{@us}\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open("d/a.article", in: folder)
    let uri = folder.uri("d/a.article")
    _ = try await client.settle()
    for _ in 0..<5 {
      folder.write("d/dossier.codebook", "@usa: United States\n")
      client.open("d/dossier.codebook", in: folder)
      folder.remove("d/dossier.codebook")
      client.close(folder.uri("d/dossier.codebook"))
      _ = try await client.settle()
      client.change(uri, version: nil, to: "---\nIt{@us}\n")
      #expect(try await client.diagnostics(of: uri).codes == [])
    }
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
    for (root, ground) in [
      ("/w", RootKind.folder), ("/w/a", .codebook), ("/w/a/b", .codebook), ("/w/d", .dossier), ("/w/d/e", .codebook),
      ("/x/y.article", .file),
    ] {
      workspace.open(OpenCorpus(DiskPath(root), ground))
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
    ("/w/a/b/a.codebook", "/w/a/b a.codebook, /w/a b/a.codebook, /w a/b/a.codebook"),
    ("/w/d/e/a.codebook", "/w/d e/a.codebook"),
  ])
  func aFileCountsInTheCorporaAroundIt(_ path: String, _ places: String) {
    let found = Self.workspace.places(of: DiskPath(path))
    #expect(found.map { "\($0.root) \($0.relative)" }.joined(separator: ", ") == places)
  }
}
