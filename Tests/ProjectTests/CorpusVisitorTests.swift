// A visitor sees every file that was chosen once, in order, while it is checked.

import Corpus
import Disk
import DiskTestSupport
import Project
import Rules
import TestSupport
import Testing

@Suite struct CorpusVisitorTests {
  private struct Names: CorpusVisitor {
    var codebooks: [String] = []
    var articles: [String] = []

    mutating func begin(_ codebooks: [LoadedFile], _ check: CorpusCheck) -> @Sendable (LoadedFile) -> String? {
      self.codebooks = codebooks.map(\.file.relative.text)
      let handles = check.snapshot.vocabulary.handles(in: .actor).map(\.name)
      return { "\($0.file.relative.text) \(handles) \($0.parsed.text?.facts.mentions.count ?? -1)" }
    }
    mutating func take(_ parts: [String]) { articles += parts }
  }

  @Test func whatIsChosenIsSeenInTheOrderOfThePaths() async throws {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n")
    for number in 10..<40 { folder.write("sub/\(number).article", "published: 1990\n---\nHe{@us}.\n") }
    folder.write("other.article", "published: 1990\n---\nNobody.\n")
    folder.link("gone.article", to: "nowhere")
    let layout = CorpusLayout.discover(paths: [folder.at("sub")])
    let files = try #require(layout.corpora.first)
    var (visitor, checker) = (Names(), CorpusChecker())
    let visited = await checker.check(files, visitor: &visitor)
    #expect(visitor.codebooks == ["dossier.codebook"])
    #expect(visitor.articles == (10..<40).map { "sub/\($0).article [\"us\"] 1" })
    let plain = await checker.check(files)
    #expect(visited.reports.map(\.findings) == plain.reports.map(\.findings))
  }

  @Test func ofErrorsAloneAsManyAreFoundAsOfAll() async throws {
    let folder = TemporaryFolder()
    folder.write(
      "dossier.codebook",
      "@us: United States\n@jp: Japan\ncheck label-unused: error\ncheck missing-published in sub/*: error\n"
    )
    folder.write("a.article", "published: 1990\n---\nHe{@us ^l}, she{@nobody}, Japan.\n")
    folder.write("sub/b.article", "---\nHe{@us}.\n")
    folder.write("c.article", "check untagged-mention: error\n---\nJapan{@jp}, Japan, he{@who}.\n")
    let files = try #require(CorpusLayout.discover(paths: [folder.path]).corpora.first)
    var (all, some) = (CorpusChecker(), CorpusChecker())
    some.rules = .errors
    func errors(_ corpus: CheckedCorpus) -> [String] {
      corpus.reports.flatMap { report in
        report.findings.filter { $0.severity == .error }.map { "\(report.file.relative.text) \($0.code)" }
      }
    }
    let found = errors(await all.check(files))
    #expect(found.count > 3)
    #expect(errors(await some.check(files)) == found)
  }
}
