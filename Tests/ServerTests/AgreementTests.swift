// Two ways to one answer: what a client has been told after many edits is what a check of the same texts finds.

import Corpus
import Disk
import LSP
import Project
import Rules
import TestSupport
import Testing
import Text

@testable import Server

private let codebooks = [
  "@us: United States\n@japan: Japan\n#trade: Trade\n+wants: wants\n",
  "@usa: United States\n#trade: Trade\n-wants: does not\n",
  "@us: United States\n  in: @west\n@west: The West\n  in: @us\ncheck unknown-actor: hint\n",
  "@us: United States\n@us: twice\ncheck unclosed-tag in a*: off\n", "",
  "@us: United States\n#trade: Trade\n@japan: Japan\ncheck duplicate-article in d/**: off\ncheck unknown-actor in c*: hint\n",
]

private let articles = [
  "---\nThe U.S.{@us} [wants it]{@us +wants #trade}.\n", "@japan: Japan\n---\nTokyo{@japan} and {\n",
  "published: 1993-04-17\n---\nTokyo{@japan}, an aide{@aide}.\n", "@aide: an aide\n---\nText{@aide} 日本{@us}\n", "",
  "published: 1993-04-17\n---\nWashington wants [more trade than ever]{@us + #trade}, and said so.\n",
  "published: 1993-04-17\n---\nWashington wants [more trade than ever]{@us - #trade}, and said so.\n",
  "published: 1993-04-17\ncoder: ben\n---\nWashington wants [more trade than ever]{@us - #trade}, and said so.\n",
]

@Suite struct AgreementTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func diagnosticsAfterEditsAreThoseOfACheck(_ seed: UInt64) async throws {
    var dice = Seeded(seed: seed)
    let folder = TemporaryFolder()
    if seed % 3 == 0 { folder.write(bytes: [0x2D, 0x2D, 0x2D, 0x0A, 0xE9, 0x0A], "latin.article") }
    if seed % 4 == 0 { folder.write(bytes: [0x40, 0xE9, 0x0A], "latin.codebook") }
    var texts = ["dossier.codebook": codebooks[0], "b.codebook": ""]
    for name in ["a", "b", "c", "d/e"] { texts[name + ".article"] = articles[0] }
    for (path, text) in texts { folder.write(path, text) }
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: #"{"general":{"positionEncodings":["utf-8"]}}"#)
    let open = ["dossier.codebook", "b.codebook", "a.article", "b.article", "d/e.article"]
    for path in open { client.open(path, in: folder) }
    for version in 2..<40 {
      let path = open[Int.random(in: 0..<open.count, using: &dice)]
      let choices = path.hasSuffix(".codebook") ? codebooks : articles
      let text = choices[Int.random(in: 0..<choices.count, using: &dice)]
      texts[path] = text
      client.change(folder.uri(path), version: version, to: text)
      if version % 13 == 0 {
        let other = articles[Int.random(in: 0..<articles.count, using: &dice)]
        texts["c.article"] = other
        folder.write("c.article", other)
      }
    }
    var told: [DocumentURI: [Diagnostic]] = [:]
    for _ in 0..<2 {
      for case .publish(let params) in try await client.settle() { told[params.uri] = params.diagnostics }
    }

    // What `dossier check` does, and the very engine that it does it with.
    for path in open { folder.write(path, texts[path] ?? "") }
    let layout = CorpusLayout.discover(paths: [DiskPath(folder.fullPath)])
    var checker = CorpusChecker()
    let corpus = await checker.check(try #require(layout.corpora.first))
    for report in corpus.reports where open.contains(report.file.relative.text) {
      let path = report.file.relative.text
      let expected = report.findings
      let text = SourceText(Array((texts[path] ?? "").utf8))
      #expect(
        told[folder.uri(path)]?.map { "\($0.code?.description ?? "") \($0.range.picture) \($0.message)" }
          == expected.map { "\($0.code) \(text.range($0.range, .utf8).picture) \($0.message)" },
        "\(path), seed \(seed)"
      )
    }
    try await client.finish()
  }
}
