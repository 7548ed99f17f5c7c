// Diagnostics must not stay stale, and none is told that is taken back.

import LSP
import TestSupport
import Testing

private let corpus = """
  -- dossier.codebook --
  @us: United States
  -- a.article --
  ---
  Washington{@us} and Tokyo{@japan}.
  -- b.article --
  ---
  The aide{@aide} spoke.
  """

@Suite struct StalenessTests {
  @Test func aFileOpenedBeforeTheFirstScanEnded() async throws {
    let folder = TemporaryFolder(corpus)
    for number in 0..<300 { folder.write("more/\(number).article", "---\nText \(number) on Tokyo{@tokyo}.\n") }
    folder.write("more/last.article", "@japan: Japan\n---\nText{@japan}.\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    let uri = folder.uri("a.article")
    client.open(uri, folder.read("a.article") + "an {open tag\n")
    // Another article defines the name for itself: without it, that would be told as `unknown-actor`.
    var told = [try await client.diagnostics(of: uri).codes]
    while told.last != ["local-elsewhere", "unclosed-tag"] { told.append(try await client.diagnostics(of: uri).codes) }
    #expect(told.dropLast().allSatisfy { $0 == ["unclosed-tag"] })
    try await client.finish()
  }

  @Test func aTargetChanged() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    client.open("dossier.codebook", in: folder)
    #expect(try await client.diagnostics(of: codebook).codes == [])
    client.change(codebook, version: 2, to: "@usa: United States\n")
    #expect(try await client.diagnostics(of: codebook).codes == ["unused-definition"])
    let broken = try await client.diagnostics(of: article)
    #expect(broken.codes == ["unknown-actor", "unknown-actor"])
    #expect(broken.version == 1)
    client.change(codebook, version: 3, to: "@us: United States\n")
    #expect(try await client.diagnostics(of: codebook).codes == [])
    #expect(try await client.diagnostics(of: article).codes == ["unknown-actor"])
    try await client.finish()
  }

  @Test func aNewNameThatOlderFilesAlreadyUse() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    client.open("dossier.codebook", in: folder)
    _ = try await client.diagnostics(of: codebook)
    client.change(codebook, version: 2, edit(1, 0, 0, "@japan: Japan\n"))
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.diagnostics(of: article).codes == [])
    try await client.finish()
  }

  @Test func aSuggestionFollowsTheCodebook() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    client.open("dossier.codebook", in: folder)
    _ = try await client.diagnostics(of: codebook)
    client.change(codebook, version: 2, edit(1, 0, 0, "@japon: Japan\n"))
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.diagnostics(of: article).told.first?.message.contains("`@japon`") == true)
    try await client.finish()
  }

  @Test func anArticleThatIsNotOpenIsToldWhenAnEditBreaksIt() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    try await client.untilRead(folder)
    client.open("dossier.codebook", in: folder)
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.settle().isEmpty)
    client.change(codebook, version: 2, to: "@usa: United States\n")
    _ = try await client.diagnostics(of: codebook)
    let told = try await client.diagnostics(of: article)
    #expect(told.codes == ["unknown-actor", "unknown-actor"])
    #expect(told.version == nil)
    client.change(codebook, version: 3, to: "@us: United States\n@japan: Japan\n")
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.diagnostics(of: article).codes == [])
    // A change that breaks nothing tells nothing.
    client.change(codebook, version: 4, to: "@us: The United States\n@japan: Japan\n")
    _ = try await client.diagnostics(of: codebook)
    try await client.finish()
  }

  @Test func onlyFilesWhoseFindingsChangedAreToldAgain() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()])
    let (article, other, codebook) = (folder.uri("a.article"), folder.uri("b.article"), folder.uri("dossier.codebook"))
    try await client.untilRead(folder)
    for file in ["a.article", "b.article", "dossier.codebook"] { client.open(file, in: folder) }
    _ = try await client.diagnostics(of: article, until: ["unknown-actor"])
    _ = try await client.diagnostics(of: other, until: ["unknown-actor"])
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.settle().isEmpty)
    client.change(codebook, version: 2, edit(1, 0, 0, "@japan: Japan\n"))
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.diagnostics(of: article).codes == [])
    // Typing in an article touches no other.
    client.change(article, version: 2, edit(1, 0, 0, "So "))
    #expect(try await client.diagnostics(of: article).version == 2)
    try await client.finish()
  }

  /// What an edit in an open article means for another file that is not open.
  private struct Tie: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var after: String
    var path: String
    var told: [String]

    init(_ name: String, _ before: String, _ after: String, _ path: String, _ told: [String]) {
      testDescription = name
      (self.before, self.after, self.path, self.told) = (before, after, path, told)
    }
  }

  private static let stand =
    "published: 1993\n---\nThe envoys of [the States]{@us} left, and that [was a no]{@us - #q}.\n"

  private static let ties = [
    Tie(
      "contradiction",
      "published: 1993\n---\n[w]{@us + #p}\n",
      "published: 1993\n---\n[w]{@us + #q}\n",
      "b.article",
      ["contradicting-stances"]
    ),
    Tie(
      "reprint",
      "---\nw\n",
      "---\nThe envoys of the States left, and that was a no.\n",
      "b.article",
      ["duplicate-article"]
    ),
    Tie("last use", "---\nw{@japan}\n", "---\nw{@us}\n", "dossier.codebook", ["unused-definition"]),
  ]

  @Test(arguments: ties)
  private func anEditInAnotherArticleIsTold(tie: Tie) async throws {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n@japan: Japan\n  in: @us\n#q: Q\n#p: P\n  in: #q\n")
    folder.write("b.article", Self.stand)
    // Where most articles have a statement, this one has one as well.
    let stance = tie.testDescription == "contradiction" ? ", [v]{@japan ~ #p}" : ""
    let other = tie.testDescription == "last use" ? "[w]{#p}" : "w{@japan} and [w]{#p}"
    folder.write("c.article", "---\n\(other)\(stance)\n")
    folder.write("a.article", tie.before)
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(try await client.settle().isEmpty)
    client.change(folder.uri("a.article"), version: 2, to: tie.after)
    _ = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(try await client.diagnostics(of: folder.uri(tie.path)).codes == tie.told)
    // What was told is taken back.
    client.change(folder.uri("a.article"), version: 3, to: tie.before)
    _ = try await client.diagnostics(of: folder.uri("a.article"))
    #expect(try await client.diagnostics(of: folder.uri(tie.path)).codes == [])
    try await client.finish()
  }

  @Test func aSettingIsHeldToFromTheFirst() async throws {
    let folder = TemporaryFolder(corpus)
    folder.write("dossier.codebook", "@us: United States\ncheck unclosed-tag: off\ncheck unknown-actor: hint\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open(folder.uri("a.article"), folder.read("a.article") + "an {open tag\n")
    var told = try await client.diagnostics(of: folder.uri("a.article"))
    if told.codes == [] { told = try await client.diagnostics(of: folder.uri("a.article")) }
    #expect(told.codes == ["unknown-actor"])
    #expect(told.told.first?.severity == .hint)
    try await client.finish()
  }
}
