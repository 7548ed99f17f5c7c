// What may be written is less than what is read.

import Disk
import DiskTestSupport
import Project
import TestSupport
import Testing

@Suite struct WriteScopeTests {
  private let folder = TemporaryFolder(["c/dossier.codebook", "c/a.article", "c/sub/b.article", "other/x.article"])

  init() {
    folder.link("c/vendor", to: folder.at("other").text)
    folder.link("c/out.article", to: "../other/x.article")
    folder.link("c/in.article", to: "a.article")
    folder.link("c/sub/up.article", to: "../a.article")
    folder.link("way", to: "c")
  }

  private func refused(
    _ path: String,
    named: [String] = ["c"],
    root: String = "c",
    isChosen: Bool = true,
    followsLinks: Bool = false
  ) -> Bool {
    let scope = WriteScope(named.map { folder.at($0) }, followsLinks: followsLinks)
    return scope.problem(of: folder.at(path), in: folder.at(root), isChosen: isChosen) != nil
  }

  @Test(arguments: [
    "c/a.article", "c/sub/b.article", "c/in.article", "c/sub/up.article", "c/new.article", "way/a.article",
  ])
  func whatLiesWithinMay(path: String) { #expect(!refused(path)) }

  @Test(arguments: ["c/vendor/x.article", "c/out.article", "other/x.article", "way/vendor/x.article"])
  func whatLinksLeadToOutsideMayNot(path: String) {
    #expect(refused(path))
    #expect(!refused(path, followsLinks: true))
  }

  @Test func whatLeadsOutOfTheFolderNamedMayNot() {
    #expect(refused("c/sub/up.article", named: ["c/sub"]))
    #expect(!refused("c/sub/b.article", named: ["c/sub"]))
    #expect(!refused("c/sub/up.article", named: ["c/sub", "c/a.article"]))
    // A codebook that a fix writes to was not named itself.
    #expect(!refused("c/dossier.codebook", named: ["c/sub"], isChosen: false))
    #expect(refused("c/out.article", named: ["c/sub"], isChosen: false))
  }

  /// A corpus of its own behind a link is written where the link itself was named.
  @Test func aLinkThatWasNamedIsItsOwnPlace() {
    folder.write("other/dossier.codebook")
    #expect(!refused("c/vendor/x.article", named: ["c/vendor"], root: "c/vendor"))
    #expect(refused("c/vendor/x.article", named: ["c"], root: "c/vendor"))
  }

  /// A link to what is not there yet is followed as well: a writer would make it there.
  @Test func aDanglingLinkLeadsToWhereItWouldBeMade() {
    folder.link("c/dangling.article", to: "../other/new.article")
    folder.link("c/within.article", to: "sub/new.article")
    folder.link("c/circle.article", to: "circle.article")
    #expect(refused("c/dangling.article"))
    #expect(!refused("c/within.article"))
    #expect(!refused("c/circle.article"))
  }

  @Test(arguments: [
    ("c/new.article", false), ("c/sub/b.article", false), ("c/in.article", false), ("way/new.article", false),
    ("c/out.article", true), ("c/sub/up.article", true), ("way/out.article", true), ("c/vendor/new.article", false),
  ])
  func aFileThatIsNamedItselfStaysInItsFolder(path: String, isRefused: Bool) {
    #expect((WriteScope.problem(ofNamed: folder.at(path), followsLinks: false) != nil) == isRefused)
    #expect(WriteScope.problem(ofNamed: folder.at(path), followsLinks: true) == nil)
  }

  /// A new article, moreover, in its corpus.
  @Test func aNamedArticleStaysInItsCorpus() {
    func refused(_ path: String) -> Bool {
      WriteScope.problem(ofNamed: folder.at(path), in: folder.at("c"), followsLinks: false) != nil
    }
    #expect(refused("c/vendor/new.article") && refused("way/vendor/x.article"))
    #expect(!refused("c/sub/new.article") && !refused("way/new.article"))
  }

  @Test func aDeviceTakesWhatIsWritten() {
    folder.link("c/device", to: "/dev/null")
    #expect(WriteScope.problem(ofNamed: folder.at("c/device"), followsLinks: false) == nil)
    #expect(WriteScope.problem(ofNamed: "/dev/null", followsLinks: false) == nil)
  }

  @Test func theProblemSaysWhereTheLinkLeads() {
    let scope = WriteScope([folder.at("c")])
    let problem = scope.problem(of: folder.at("c/out.article"), in: folder.at("c"))
    #expect(problem == DiskProblem(.write, folder.at("c/out.article"), .outside(folder.at("other/x.article"))))
    #expect(problem?.description.contains("\(folder.fullPath)/other/x.article") ?? false)
  }
}
