// Which corpora a choice of paths touches, and what counts in each.

import Disk
import DiskTestSupport
import Foundation
import Project
import TestSupport
import Testing

@Suite struct CorpusLayoutTests {
  /// Files, what is named, and the corpora as `root: codebooks | articles`; a star marks what is chosen. Paths are those
  /// relative to the root.
  private static let cases: [(name: String, files: String, named: String, corpora: [String])] = [
    (
      "a corpus named by its folder", "dossier.codebook a.article sub/b.article sub/more.codebook", "",
      [": dossier.codebook* sub/more.codebook* | a.article* sub/b.article*"]
    ),
    (
      "one article is judged against its whole corpus", "dossier.codebook a.article sub/b.article", "sub/b.article",
      [": dossier.codebook | a.article sub/b.article*"]
    ),
    (
      "a folder below the root", "dossier.codebook a.article sub/b.article sub/x/c.article", "sub",
      [": dossier.codebook | a.article sub/b.article* sub/x/c.article*"]
    ),
    (
      "a codebook is chosen too", "dossier.codebook a.article", "dossier.codebook",
      [": dossier.codebook* | a.article"]
    ),
    (
      "several corpora below a folder", "ex/a/dossier.codebook ex/a/x.article ex/b/dossier.codebook ex/b/y.article",
      "ex",
      ["ex/a: dossier.codebook* | x.article*", "ex/b: dossier.codebook* | y.article*"]
    ),
    (
      "articles beside several corpora", "a/dossier.codebook a/x.article y.article", "",
      [": | y.article*", "a: dossier.codebook* | x.article*"]
    ),
    (
      "a dossier within a dossier", "dossier.codebook a.article in/dossier.codebook in/b.article in/more/c.codebook",
      "",
      [": dossier.codebook* | a.article*", "in: dossier.codebook* more/c.codebook* | b.article*"]
    ),
    (
      "only corpora with something chosen are told", "dossier.codebook a.article in/dossier.codebook in/b.article",
      "a.article",
      [": dossier.codebook | a.article*"]
    ),
    (
      "codebooks in a folder of their own, and no dossier", "books/a.codebook articles/x.article", "",
      [": books/a.codebook | articles/x.article*", "books: a.codebook* |"]
    ),
    (
      "a codebook is reported where an article beside it would be", "top.article sub/y.codebook two/z.codebook", "",
      [": sub/y.codebook two/z.codebook | top.article*", "sub: y.codebook* |", "two: z.codebook* |"]
    ),
    (
      "and so if its folder alone is named", "top.article sub/y.codebook two/z.codebook", "two", ["two: z.codebook* |"]
    ),
    (
      "corpora in one another, and no dossier", "top.codebook a.article in/low.codebook in/b.article", "",
      [": in/low.codebook top.codebook* | a.article*", "in: low.codebook* | b.article*"]
    ),
    (
      "a file and its folder", "dossier.codebook sub/b.article", "sub/b.article sub",
      [": dossier.codebook | sub/b.article*"]
    ),
    (
      "a hidden folder that is named", "dossier.codebook a.article .drafts/b.article", ".drafts",
      [": dossier.codebook | .drafts/b.article* a.article"]
    ),
    (
      "a hidden file that is named", "dossier.codebook a.article .b.article", ".b.article",
      [": dossier.codebook | .b.article* a.article"]
    ),
    (
      "a file without any codebook", "a.article b.article", "a.article",
      [": | a.article* b.article"]
    ),
    (
      "folders within one another", "sub/deep/a.article sub/b.article", "sub/deep sub",
      ["sub: | b.article* deep/a.article*"]
    ),
  ]

  @Test(arguments: cases.indices)
  func partition(index: Int) {
    let (name, files, named, corpora) = Self.cases[index]
    let folder = TemporaryFolder(files.split(separator: " ").map(String.init))
    let paths = named.isEmpty ? [folder.path] : named.split(separator: " ").map { folder.at(String($0)) }
    let layout = CorpusLayout.discover(paths: paths)
    #expect(picture(layout, in: folder) == corpora, "\(name)")
    #expect(layout.problems == [])
    #expect(layout.emptyFolders == [])
    for corpus in layout.corpora {
      for file in corpus.codebooks + corpus.articles {
        #expect(readFile(file.path) == .success(Array("text\n".utf8)))
        #expect(readFile(corpus.absolute(file)) == .success(Array("text\n".utf8)))
      }
    }
  }

  @Test func chosenPathsAreSpelledAsTheirChooserDid() throws {
    let folder = TemporaryFolder(["dossier.codebook", "a.article", "sub/b.article"])
    let written = folder.at("./sub/../sub")
    let layout = CorpusLayout.discover(paths: [written, folder.at("sub//../a.article")])
    let corpus = try #require(layout.corpora.first)
    #expect(corpus.articles.map(\.path) == [folder.at("sub//../a.article"), written.appending("b.article")])
    #expect(corpus.articles.map(\.relative.text) == ["a.article", "sub/b.article"])
    #expect(corpus.codebooks.map(\.path) == [folder.at("dossier.codebook")])
  }

  @Test func twoCorporaMayLinkToTheSameCodebooks() {
    let folder = TemporaryFolder([
      "common/who.codebook", "a/dossier.codebook", "a/x.article", "b/dossier.codebook", "b/y.article",
    ])
    folder.link("a/common", to: "../common")
    folder.link("b/who.codebook", to: "../common/who.codebook")
    let layout = CorpusLayout.discover(paths: [folder.path])
    #expect(
      picture(layout, in: folder) == [
        "a: common/who.codebook* dossier.codebook* | x.article*",
        "b: dossier.codebook* who.codebook* | y.article*",
        "common: who.codebook* |",
      ]
    )
    #expect(
      picture(CorpusLayout.discover(paths: [folder.at("a")]), in: folder).first == picture(layout, in: folder).first
    )
  }

  @Test func aLinkedDossierMakesARoot() {
    let folder = TemporaryFolder(["shared.codebook", "a/x.article", "b/y.article"])
    folder.link("a/dossier.codebook", to: "../shared.codebook")
    let layout = CorpusLayout.discover(paths: [folder.at("a/x.article")])
    #expect(picture(layout, in: folder) == ["a: dossier.codebook | x.article*"])
    #expect(
      picture(CorpusLayout.discover(paths: [folder.path]), in: folder) == [
        ": shared.codebook* | b/y.article*", "a: dossier.codebook* | x.article*",
      ]
    )
  }

  @Test func withoutADossierALinkedCodebookCountsOnce() {
    let folder = TemporaryFolder(["books/who.codebook", "a/x.article", "y.article"])
    folder.link("a/who.codebook", to: "../books/who.codebook")
    #expect(
      picture(CorpusLayout.discover(paths: [folder.path]), in: folder) == [
        ": books/who.codebook | y.article*", "a: who.codebook* | x.article*", "books: who.codebook* |",
      ]
    )
  }

  @Test func aNamedLinkChoosesWhatItLeadsTo() {
    let folder = TemporaryFolder(["dossier.codebook", "a.article"])
    folder.link("b.article", to: "a.article")
    let layout = CorpusLayout.discover(paths: [folder.at("b.article")])
    #expect(picture(layout, in: folder) == [": dossier.codebook | a.article*"])
    #expect(layout.corpora.first?.articles.first?.path == folder.at("b.article"))
  }

  @Test func whatCannotBeCheckedIsSaid() {
    let folder = TemporaryFolder(["a.article", "notes.txt", "empty/x.md"])
    mkfifo(folder.at("pipe.article").text, 0o644)
    let paths = ["nothing", "notes.txt", "pipe.article", "empty"].map(folder.at)
    let layout = CorpusLayout.discover(paths: paths)
    #expect(layout.corpora == [])
    #expect(layout.emptyFolders == [folder.at("empty")])
    #expect(
      layout.problems == [
        DiskProblem(.read, folder.at("nothing"), .missing),
        DiskProblem(.read, folder.at("notes.txt"), .otherKind),
        DiskProblem(.read, folder.at("pipe.article"), .notFile),
      ]
    )
  }

  @Test func aShutFolderIsNamedOnce() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder(["dossier.codebook", "a.article", "shut/b.article"])
      chmod(folder.at("shut").text, 0)
      becomeOrdinaryUser()
      let layout = CorpusLayout.discover(paths: [folder.at("shut"), folder.path])
      #expect(layout.problems == [DiskProblem(.list, folder.at("shut"), .denied)])
      #expect(layout.corpora.count == 1)
      #expect(layout.emptyFolders == [])
      seteuid(getuid())
    }
  }

  @Test func theOrderOfTheNamesDoesNotMatter() {
    let folder = TemporaryFolder(["a/dossier.codebook", "a/x.article", "b/y.article", "b/z.codebook", "c.article"])
    let paths = [folder.at("b"), folder.path, folder.at("a/x.article")]
    let pictures = [paths, paths.reversed()].map { picture(CorpusLayout.discover(paths: $0), in: folder) }
    #expect(pictures[0] == pictures[1])
    #expect(pictures[0].count == 3)
  }

  private func picture(_ layout: CorpusLayout, in folder: TemporaryFolder) -> [String] {
    layout.corpora.map { corpus in
      func list(_ files: [CorpusFile]) -> String {
        files.map { " \($0.relative)\($0.isChosen ? "*" : "")" }.joined()
      }
      let root = [corpus.root.path].relative(to: folder).joined()
      return "\(root):\(list(corpus.codebooks)) |\(list(corpus.articles))"
    }
  }
}
