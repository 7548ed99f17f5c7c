// Which files belong to a corpus: by git's word, and by that of its codebooks.

import Disk
import DiskTestSupport
import Project
import TestSupport
import Testing

@Suite struct CorpusChoiceTests {
  /// Files and what they hold, what is named, the files of each corpus, and what is left out: files and folders by git,
  /// files by a codebook.
  private static let cases: [(name: String, files: [String: String], named: [String], kept: [String], left: [Int])] = [
    (
      "what git ignores is left out", [".git/x": "", ".gitignore": "archive/\nb.*\n", "archive/c.article": ""], [""],
      ["a.article", "dossier.codebook"], [1, 1, 0]
    ),
    (
      "without git nothing is", [".gitignore": "archive/\nb.*\n", "archive/c.article": ""], [""],
      ["a.article", "archive/c.article", "b.article", "dossier.codebook"], [0, 0, 0]
    ),
    (
      "the codebook excludes",
      ["dossier.codebook": "exclude: archive/**\nexclude: b.article\n", "archive/c.article": ""],
      [""], ["a.article", "dossier.codebook"], [0, 0, 2]
    ),
    (
      "a byte-order mark is no part of the first line",
      ["dossier.codebook": "\u{FEFF}exclude: archive/**\n", "archive/c.article": ""], [""],
      ["a.article", "b.article", "dossier.codebook"], [0, 0, 1]
    ),
    (
      "the last line decides",
      [
        "dossier.codebook": "exclude: **\ninclude: *.article\nexclude: b*\n", "sub/c.article": "", "d.codebook": "",
      ], [""], ["a.article", "dossier.codebook"], [0, 0, 3]
    ),
    (
      "the codebook takes in what git ignores",
      [
        ".git/x": "", ".gitignore": "/texts/\n/other/\n",
        "dossier.codebook": "include: texts/**\nexclude: texts/no/**\n",
        "texts/c.article": "", "texts/no/d.article": "", "other/e.article": "",
      ], [""], ["a.article", "b.article", "dossier.codebook", "texts/c.article"], [0, 1, 1]
    ),
    (
      "a file that is named is meant",
      [
        ".git/x": "", ".gitignore": "/x/\nb.article", "dossier.codebook": "exclude: y/**", "x/c.article": "",
        "y/d.article": "", "y/e.article": "",
      ], ["b.article", "x/c.article", "y/d.article"],
      ["a.article", "b.article*", "dossier.codebook", "x/c.article*", "y/d.article*"], [0, 1, 1]
    ),
    (
      "a folder that is named is meant, but not all in it",
      [
        ".git/x": "", ".gitignore": "/x/\n*.old.article", "x/c.article": "", "x/c.old.article": "",
      ], ["x"], ["a.article", "b.article", "dossier.codebook", "x/c.article*"], [1, 1, 0]
    ),
    (
      "a codebook in a folder that git ignores defines nothing",
      [
        ".git/x": "", ".gitignore": "/x/", "x/more.codebook": "", "sub/more.codebook": "",
      ], ["a.article"], ["a.article*", "b.article", "dossier.codebook", "sub/more.codebook"], [0, 1, 0]
    ),
    (
      "the root's own codebook stays", [".git/x": "", ".gitignore": "*", "dossier.codebook": "include: a.article"],
      [""],
      ["a.article", "dossier.codebook"], [1, 0, 0]
    ),
    (
      "lines of a codebook below the root do not count", ["sub/x.codebook": "exclude: *.article"], [""],
      ["a.article", "b.article", "dossier.codebook", "sub/x.codebook"], [0, 0, 0]
    ),
    (
      "codebooks in the root count by their names", ["a.codebook": "exclude: b.article", "z.codebook": "include: b.*"],
      [""], ["a.article", "a.codebook", "b.article", "dossier.codebook", "z.codebook"], [0, 0, 0]
    ),
  ]

  @Test(arguments: cases.indices)
  func choice(index: Int) throws {
    let (name, files, named, kept, left) = Self.cases[index]
    let folder = TemporaryFolder(["dossier.codebook", "a.article", "b.article"])
    for (path, text) in files { folder.write(path, text) }
    let layout = CorpusLayout.discover(paths: named.map(folder.at))
    let corpus = try #require(layout.corpora.first)
    let all = (corpus.articles + corpus.codebooks).sorted { $0.relative < $1.relative }
    let isWhole = named == [""]
    #expect(all.map { $0.relative.text + ($0.isChosen && !isWhole ? "*" : "") } == kept, "\(name)")
    #expect([corpus.leftOut.ignored, corpus.leftOut.folders, corpus.leftOut.excluded] == left, "\(name)")
  }

  /// The question for single files has the answer of the listing.
  @Test(arguments: cases.indices)
  func singleFilesAreChosenAlike(index: Int) throws {
    let (name, files, _, _, _) = Self.cases[index]
    let folder = TemporaryFolder(["dossier.codebook", "a.article", "b.article"])
    for (path, text) in files { folder.write(path, text) }
    let corpus = try #require(CorpusLayout.discover(paths: [folder.path]).corpora.first)
    let listed = Set((corpus.articles + corpus.codebooks).map(\.relative.text))
    var left = LeftOutFiles(corpus.choice)
    let all = ["dossier.codebook", "a.article", "b.article"] + files.keys.filter { !$0.hasPrefix(".") }
    for file in Set(all) { #expect((left.reason(DiskPath(file)) == nil) == listed.contains(file), "\(name): \(file)") }
  }

  @Test func aNamedFolderOfWhichAllIsLeftOutIsTold() {
    let folder = TemporaryFolder(["dossier.codebook", "a.article", "x/b.article", "y/c.article"])
    folder.write("dossier.codebook", "exclude: x/**\n")
    let layout = CorpusLayout.discover(paths: [folder.at("x"), folder.at("y")])
    #expect(layout.emptyFolders == [folder.at("x")])
    #expect(layout.corpora.map(\.leftOut.excluded) == [1])
  }

  @Test func whoeverDoesNotCareForGitSeesAll() throws {
    let folder = TemporaryFolder(["dossier.codebook", "a.article", "x/b.article", ".git/x"])
    folder.write(".gitignore", "x\n")
    let layout = CorpusLayout.discover(paths: [folder.path], heedsIgnoreFiles: false)
    #expect(layout.corpora.first?.articles.map(\.relative) == ["a.article", "x/b.article"])
    #expect(layout.leftOut.isEmpty)
  }

  /// A corpus in a folder that git ignores is one for whoever goes there.
  @Test func aCorpusInAFolderThatGitIgnoresIsFoundWithin() {
    let folder = TemporaryFolder(["a.article", "x/dossier.codebook", "x/b.article", ".git/x"])
    folder.write(".gitignore", "x\n")
    #expect(CorpusLayout.discover(paths: [folder.path]).corpora.flatMap(\.articles).map(\.relative) == ["a.article"])
    #expect(CorpusLayout.discover(paths: [folder.at("x")]).corpora.flatMap(\.articles).map(\.relative) == ["b.article"])
  }
}
