// What is found in corpora on the disk, and that it is never shown over other bytes.

import Disk
import DiskTestSupport
import Foundation
import Project
import Rules
import TestSupport
import Testing

@Suite struct CorpusCheckerTests {
  private func check(_ folder: TemporaryFolder, chosen: String = "") async throws -> CheckedCorpus {
    let layout = CorpusLayout.discover(paths: [chosen.isEmpty ? folder.path : folder.at(chosen)])
    var checker = CorpusChecker()
    return await checker.check(try #require(layout.corpora.first))
  }

  private func codes(_ corpus: CheckedCorpus) -> [String] {
    corpus.reports.flatMap { report in report.findings.map { "\(report.file.relative.text) \($0.code)" } }
  }

  private static let text = "published: 1990\n---\nText.\n"

  @Test(arguments: [
    ("all read", "people.codebook", "@hata: H\n", ["a.article unknown-actor", "people.codebook unused-definition"]),
    ("an article is not UTF-8", "b.article", "%E9", ["a.article unknown-actor", "b.article not-utf8"]),
    ("a codebook is not UTF-8", "b.codebook", "%E9", ["b.codebook not-utf8"]),
    (
      "a link to an article leads nowhere", "b.article", "->nowhere", ["a.article unknown-actor"]
    ),
  ])
  func whatAFileMightContradictIsWithheld(_ name: String, _ path: String, _ text: String, _ found: [String])
    async throws
  {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n")
    folder.write("a.article", "published: 1990\n---\nTokyo{@japan}.\n")
    if text.hasPrefix("->") {
      folder.link(path, to: String(text.dropFirst(2)))
    } else if text == "%E9" {
      _ = FileManager.default.createFile(atPath: folder.at(path).text, contents: Data([0x40, 0xE9]))
    } else {
      folder.write(path, text)
    }
    let unused = text.hasPrefix("@") ? ["dossier.codebook unused-definition"] : []
    #expect(codes(try await check(folder)).sorted() == (found + unused).sorted(), "\(name)")
  }

  @Test func aFolderThatMayNotBeLookedIntoMayUseEverything() async {
    await #expect(processExitsWith: .success) {
      becomeOrdinaryUser()
      let folder = TemporaryFolder(["shut/b.article"])
      folder.write("dossier.codebook", "@us: United States\n")
      folder.write("a.article", "published: 1990\n---\nText.\n")
      chmod(folder.at("shut").text, 0)
      defer { chmod(folder.at("shut").text, 0o755) }
      let layout = CorpusLayout.discover(paths: [folder.path])
      var checker = CorpusChecker()
      for corpus in layout.corpora {
        let found = await checker.check(corpus).reports.flatMap(\.findings).map(\.code)
        #expect(found == [])
      }
      #expect(layout.corpora.count == 1)
    }
  }

  @Test func oldFindingsNeverMeetNewBytes() async throws {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n")
    folder.write("a.article", "published: 1990\n---\nTokyo{@japan}.\n")
    folder.write("b.article", "published: 1990\n---\nKyoto{@japan}.\n")
    let corpus = try await check(folder)
    folder.write("a.article", "published: 1990\n---\n\nTokyo{@japan}.\n")
    // The same bytes again are no change.
    folder.write("b.article", "published: 1990\n---\nKyoto{@japan}.\n")
    folder.write("dossier.codebook", "@uk: United Kingdom\n")
    let answers = corpus.reports.map { report in
      switch corpus.bytes(of: report) {
      case .success: "the same"
      case .failure(let problem): "\(problem.cause)"
      }
    }
    #expect(corpus.reports.map(\.file.relative.text) == ["a.article", "b.article", "dossier.codebook"])
    #expect(answers == ["changed", "the same", "changed"])
    #expect((try? corpus.bytes(at: "dossier.codebook").get()) == nil)
    #expect((try? corpus.bytes(at: "b.article").get()) != nil)
  }

  @Test func whatIsCalledOffIsNotWhole() async throws {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n")
    folder.write("a.article", Self.text)
    let layout = CorpusLayout.discover(paths: [folder.path])
    var checker = CorpusChecker()
    checker.isCancelled = { true }
    let corpus = await checker.check(try #require(layout.corpora.first))
    #expect(!corpus.isWhole)
    #expect(corpus.reports.map(\.file.relative.text) == ["dossier.codebook"])
    #expect(corpus.reports.flatMap(\.findings).isEmpty)
  }

  /// No watch reports what a link leads to elsewhere.
  @Test func whatALinkLeadsToIsReadAgainOnceItChanges() async throws {
    let (folder, elsewhere) = (TemporaryFolder(), TemporaryFolder())
    folder.write("dossier.codebook", "@us: United States\n")
    folder.write("b.article", "published: 1990\n---\nWashington{@us}.\n")
    elsewhere.write("a.article", "published: 1990\n---\nWashington{@us}.\n")
    symlink(elsewhere.at("a.article").text, folder.at("a.article").text)
    let layout = CorpusLayout.discover(paths: [folder.path])
    let files = try #require(layout.corpora.first)
    var checker = CorpusChecker()
    checker.known = KnownFiles()
    #expect(codes(await checker.check(files)) == [])
    elsewhere.write("a.article", "published: 1990\n---\n\nTokyo{@japan}.\n")
    let again = await checker.check(files)
    #expect(codes(again) == ["a.article unknown-actor"])
    #expect(again.reports.allSatisfy { report in (try? again.bytes(of: report).get()) != nil })
  }
}
