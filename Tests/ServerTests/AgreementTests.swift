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
    let script = Script(seed)
    let client = TestClient()
    try await client.start([script.folder.uri()], capabilities: #"{"general":{"positionEncodings":["utf-8"]}}"#)
    for path in script.open { client.open(path, in: script.folder) }
    var dice = Seeded(seed: seed)
    var texts = script.texts
    for version in 2..<40 { script.step(version, client, &texts, &dice) }
    var told: [DocumentURI: [Diagnostic]] = [:]
    for _ in 0..<2 {
      for case .publish(let params) in try await client.settle() { told[params.uri] = params.diagnostics }
    }
    for (path, expected) in try await script.checked(texts) where script.open.contains(path) {
      #expect(told[script.folder.uri(path)].map(pictures) == expected, "\(path), seed \(seed)")
    }
    try await client.finish()
  }

  /// Open and closed files alike, though the client is told what is new alone.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as [UInt64])
  func whatIsPulledAfterEditsIsWhatACheckFinds(_ seed: UInt64) async throws {
    let script = Script(seed)
    let client = TestClient()
    let said = #""diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}"#
    try await client.start(
      [script.folder.uri()],
      capabilities: #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{\#(said)}}"#
    )
    for path in script.open { client.open(path, in: script.folder) }
    var dice = Seeded(seed: seed)
    var texts = script.texts
    var known: [DocumentURI: Pulled] = [:]
    var question: RequestID?
    func take(_ messages: [TestClient.Incoming]) throws {
      for message in messages {
        switch message {
        case .request(let id, _): client.answer(id, to: DiagnosticRefreshRequest.self, with: Null())
        case .response(let response) where response.id == question:
          _ = known.take(try response.result(of: WorkspaceDiagnosticRequest.self))
          question = nil
        default: Issue.record("unexpected: \(message)")
        }
      }
    }
    for version in 2..<40 {
      script.step(version, client, &texts, &dice)
      guard version % 4 == 0 else { continue }
      if question == nil { question = client.ask(WorkspaceDiagnosticRequest.self, known.question) }
      if version % 8 == 0 { try take(try await client.settle()) }
    }
    for _ in 0..<3 {
      try take(try await client.settle())
      if question == nil { question = client.ask(WorkspaceDiagnosticRequest.self, known.question) }
    }
    try take(try await client.settle())
    for (path, expected) in try await script.checked(texts) {
      #expect(pictures(known[script.folder.uri(path)]?.items ?? []) == expected, "\(path), seed \(seed)")
      if !script.open.contains(path) { continue }
      #expect(pictures(try await client.pull(script.folder.uri(path)).items) == expected, "\(path), seed \(seed)")
    }
    _ = try await client.settle()
    _ = try await client.request(ShutdownRequest.self, Null())
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 0)
  }
}

private func pictures(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { "\($0.code?.description ?? "") \($0.range.picture) \($0.message)" }
}

/// A corpus, and edits of its open and closed files at random.
private struct Script {
  let folder = TemporaryFolder()
  let open = ["dossier.codebook", "b.codebook", "a.article", "b.article", "d/e.article"]
  let texts: [String: String]

  init(_ seed: UInt64) {
    if seed % 3 == 0 { folder.write(bytes: [0x2D, 0x2D, 0x2D, 0x0A, 0xE9, 0x0A], "latin.article") }
    if seed % 4 == 0 { folder.write(bytes: [0x40, 0xE9, 0x0A], "latin.codebook") }
    var texts = ["dossier.codebook": codebooks[0], "b.codebook": ""]
    for name in ["a", "b", "c", "d/e"] { texts[name + ".article"] = articles[0] }
    for (path, text) in texts { folder.write(path, text) }
    self.texts = texts
  }

  func step(_ version: Int, _ client: TestClient, _ texts: inout [String: String], _ dice: inout Seeded) {
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

  /// What `dossier check` does, and the very engine that it does it with: what it finds in each file.
  func checked(_ texts: [String: String]) async throws -> [(path: String, findings: [String])] {
    for path in open { folder.write(path, texts[path] ?? "") }
    let layout = CorpusLayout.discover(paths: [DiskPath(folder.fullPath)])
    var checker = CorpusChecker()
    let corpus = await checker.check(try #require(layout.corpora.first))
    return try corpus.reports.map { report in
      let path = report.file.relative.text
      let text = SourceText(try readFile(DiskPath(folder.fullPath(of: path))).get())
      return (
        path, report.findings.map { "\($0.code) \(text.range($0.range, .utf8).picture) \($0.message)" }
      )
    }
  }
}
