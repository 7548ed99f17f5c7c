// The root of a corpus, sought upwards, and paths made whole for it.

import Disk
import DiskTestSupport
import Foundation
import Project
import TestSupport
import Testing

@Suite struct CorpusRootTests {
  @Test(arguments: [
    ("p/dossier.codebook p/a/b/x.article", "p/a/b/x.article", "p", RootKind.dossier),
    ("p/dossier.codebook p/a/x.codebook p/a/x.article", "p/a/x.article", "p", .dossier),
    ("p/dossier.codebook p/a/dossier.codebook p/a/x.article", "p/a/x.article", "p/a", .dossier),
    ("p/x.codebook p/a/y.codebook p/a/b/x.article", "p/a/b/x.article", "p/a", .codebook),
    ("p/x.codebook p/a/b/y.codebook p/a/x.article", "p/a/x.article", "p", .codebook),
    ("p/xdossier.codebook p/a/x.article", "p/a/x.article", "p", .codebook),
    ("p/.x.codebook p/a/x.article", "p/a/x.article", "p/a", .folder),
    ("p/dossier.codebook/y.codebook p/a/x.article", "p/a/x.article", "p/a", .folder),
    ("p/a/x.article", "p/a", "p/a", .folder),
    ("p/dossier.codebook p/a/x.article", "p/a", "p", .dossier),
    ("p/dossier.codebook", "p/dossier.codebook", "p", .dossier),
  ])
  func nearestRootAtOrAbove(files: String, path: String, root: String, kind: RootKind) {
    let folder = TemporaryFolder(files.split(separator: " ").map(String.init))
    let found = CorpusRoot(of: folder.at(path))
    #expect(found.path == folder.at(root))
    #expect(found.kind == kind)
  }

  /// What an editor has open makes a root like what lies on the disk.
  @Test(arguments: [
    ("p/x.article", "p/dossier.codebook", "p", RootKind.dossier), ("p/x.article", "p/a.codebook", "p", .codebook),
    ("p/a/x.article", "p/dossier.codebook", "p", .dossier), ("p/x.article", "p/.a.codebook", "p", .folder),
    ("p/x.article", "q/dossier.codebook", "p", .folder),
    ("p/a/x.article p/b.codebook", "p/a/b.codebook", "p/a", .codebook),
    ("p/x.article p/dossier.codebook", "p/b.codebook", "p", .dossier),
  ])
  func anOpenCodebookMakesARoot(files: String, open: String, root: String, kind: RootKind) throws {
    let folder = TemporaryFolder(files.split(separator: " ").map(String.init))
    let codebooks = OpenCodebooks([folder.at(open)])
    let article = folder.at(files.split(separator: " ").map(String.init)[0])
    let found = CorpusRoot(of: article, open: codebooks)
    #expect((found.path, found.kind) == (folder.at(root), kind))
    let layout = CorpusLayout.discover(paths: [folder.path], open: codebooks)
    let corpus = try #require(
      layout.corpora.first { $0.articles.contains { $0.path.lastName.elementsEqual("x.article".utf8) } }
    )
    #expect(corpus.root.kind == kind)
    #expect(kind == .folder || corpus.root.path == folder.at(root))
  }

  /// A codebook without an article beneath makes a root all the same.
  @Test func aCorpusInWhichNothingIsReportedIsKeptForWhoeverAsks() {
    let folder = TemporaryFolder(["p.codebook", "x.article", "a/q.codebook"])
    func roots(_ keepingAll: Bool) -> [DiskPath] {
      CorpusLayout.discover(paths: [folder.path], keepingAll: keepingAll).corpora.map(\.root.path)
    }
    #expect(roots(false) == [folder.path, folder.at("a")])
    #expect(roots(true) == [folder.path, folder.at("a")])
  }

  @Test func aFileThatGoesBeforeItIsReadIsKnownToBeGone() throws {
    let folder = TemporaryFolder(["p/dossier.codebook", "p/x.article"])
    let corpus = try #require(CorpusLayout.discover(paths: [folder.path]).corpora.first)
    #expect(CorpusReader().codebooks(of: corpus).map(\.isGone) == [false])
    folder.remove("p/dossier.codebook")
    #expect(CorpusReader().codebooks(of: corpus).map(\.isGone) == [true])
  }

  @Test func theFallbackCountsWhereItIsAbove() {
    let folder = TemporaryFolder(["p/a/x.article", "q/y.article"])
    #expect(CorpusRoot(of: folder.at("p/a/x.article"), fallback: folder.at("p")).path == folder.at("p"))
    #expect(CorpusRoot(of: folder.at("q/y.article"), fallback: folder.at("p")).path == folder.at("q"))
  }

  @Test func aLinkedFolderBelongsToWhereItIsSeenFirst() {
    let folder = TemporaryFolder(["data/dossier.codebook", "data/a/x.article", "p/dossier.codebook"])
    folder.link("p/linked", to: "../data/a")
    folder.link("linked", to: "data/a")
    #expect(CorpusRoot(of: folder.at("p/linked/x.article")).path == folder.at("p"))
    #expect(CorpusRoot(of: folder.at("linked/x.article")).path == folder.at("data"))
  }

  @Test(arguments: [
    ("a", "a"), ("./a//b/.", "a/b"), ("a/../b", "b"), ("link/../b", "deep/b"), ("nothing/../b", "b"),
    ("link/b", "link/b"),
    ("a/..", ""),
  ])
  func absolutePaths(path: String, whole: String) {
    let folder = TemporaryFolder(["a/x", "deep/er/x"])
    folder.link("link", to: "deep/er")
    #expect(folder.at(path).absolute() == (whole.isEmpty ? folder.path : folder.at(whole)))
  }

  @Test func relativePathsBeginInTheCurrentFolder() {
    let current = FileManager.default.currentDirectoryPath
    #expect(DiskPath("a").absolute().canonical().text == current + "/a")
    #expect(DiskPath("/a").absolute() == "/a")
    #expect(DiskPath("/").absolute() == "/")
  }

  @Test func canonicalPathsKeepTheirLastName() {
    let folder = TemporaryFolder(["deep/x.article"])
    folder.link("link", to: "deep")
    folder.link("deep/y.article", to: "x.article")
    #expect(folder.at("link/y.article").canonical() == folder.at("deep/y.article"))
    #expect(folder.at("link").canonical() == folder.at("link"))
    #expect(folder.at("no/where").canonical() == folder.at("no/where"))
  }
}
