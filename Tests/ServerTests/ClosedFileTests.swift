// Files that are not open, and what an edit elsewhere makes of them.

import Disk
import LSP
import Project
import TestSupport
import Testing

@testable import Server

/// An edit of the open codebook, and what is reported of an article that is not open.
struct CodebookEdit: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var before: String
  var after: String
  var article: String
  var codes: [String]

  init(_ name: String, _ before: String, _ after: String, _ article: String, _ codes: [String]) {
    (testDescription, self.before, self.after, self.article, self.codes) = (name, before, after, article, codes)
  }
}

@Suite struct ClosedFileTests {
  private static let edits = [
    CodebookEdit(
      "the sign of a verb",
      "-rejects: no\n",
      "+rejects: no\n",
      "Washington{@us} said [no]{@us -rejects #q}.",
      ["wrong-sign"]
    ),
    CodebookEdit(
      "the values of a variable",
      "%frame: Frame\n  values: moral | economic\n",
      "%frame: Frame\n  values: economic\n",
      "Washington{@us} said [no]{@us - #q %frame moral}.",
      ["bad-value"]
    ),
    CodebookEdit(
      "the period of a role",
      "@bush: George Bush\n  also: the President\n",
      "@bush: George Bush\n  also: the President, 1989-01-20/1993-01-20\n",
      "[The President]{@bush} left.",
      ["role-outside-period"]
    ),
    CodebookEdit(
      "a handle that an article has",
      "",
      "@tokyo: Government of Japan\n",
      "The mayor{@tokyo} left.",
      ["shadowed-definition"]
    ),
    CodebookEdit(
      "a name that an article gives",
      "@ann: Ann\n",
      "@ann: City of Tokyo\n",
      "The mayor{@tokyo} met Anne{@ann}.",
      ["ambiguous-name"]
    ),
    CodebookEdit(
      "a name in the text",
      "@m: Somebody\n",
      "@m: Miazawa\n",
      "Miazawa left her{@m}.",
      ["untagged-mention"]
    ),
    CodebookEdit(
      "a cue",
      "check cue-without-statement: info\n-rejects: no\n  also: declined\n",
      "check cue-without-statement: info\n-rejects: no\n  also: refused\n",
      "Washington{@us} refused it{#q}.",
      ["cue-without-statement"]
    ),
    CodebookEdit(
      "a setting",
      "-rejects: no\n  also: refused\n",
      "check cue-without-statement: info\n-rejects: no\n  also: refused\n",
      "Washington{@us} refused it{#q}.",
      ["cue-without-statement"]
    ),
    CodebookEdit("a handle that goes", "@m: Somebody\n", "", "She{@m} left.", ["unknown-actor"]),
  ]

  @Test(arguments: edits)
  func anEditOfTheCodebookIsToldOfArticlesThatAreNotOpen(edit: CodebookEdit) async throws {
    let folder = TemporaryFolder()
    let shared = "@us: United States\n#q: Quotas\n"
    let own = edit.article.contains("@tokyo") ? "@tokyo: City of Tokyo\n" : ""
    folder.write("dossier.codebook", shared + edit.before)
    folder.write("b.article", "published: 1993-04-17\n\(own)---\n\(edit.article)\n")
    folder.write("c.article", "published: 1993-04-17\n---\nNothing of it.\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    let (codebook, closed) = (folder.uri("dossier.codebook"), folder.uri("b.article"))
    client.open("dossier.codebook", in: folder)
    _ = try await client.settle()
    client.change(codebook, version: 2, to: shared + edit.after)
    #expect(try await client.diagnostics(of: closed).codes == edit.codes)
    client.change(codebook, version: 3, to: shared + edit.before)
    #expect(try await client.diagnostics(of: closed).codes == [])
    let rest = try await client.settle()
    for case .publish(let params) in rest { #expect(params.uri == codebook) }
    try await client.finish()
  }

  /// Their lines are kept from one answer to the next, and read again once they change on the disk.
  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func placesInFilesThatAreNotOpenFollowTheDisk(encoding: String) async throws {
    let folder = TemporaryFolder()
    folder.write("dossier.codebook", "@us: United States\n")
    folder.write("a.article", "---\nHere{@us}.\n")
    folder.write("b.article", "---\n“日🎌” and here{@us}, [here]{@us}.\n")
    let client = TestClient()
    try await client.start(
      [folder.uri()],
      capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#
    )
    try await client.untilRead(folder)
    client.open("a.article", in: folder)
    _ = try await client.settle()
    func places() async throws -> [Location] {
      let params = ReferenceParams(
        textDocument: TextDocumentIdentifier(uri: folder.uri("a.article")),
        position: Position(line: 1, character: 6),
        context: ReferenceContext(includeDeclaration: true)
      )
      let all = try #require(try await client.request(ReferencesRequest.self, params))
      return all.filter { $0.uri == folder.uri("b.article") }
    }
    let columns = try #require(["utf-8": [18, 31], "utf-16": [10, 23], "utf-32": [9, 22]][encoding] as [UInt32]?)
    for _ in 0..<2 {
      #expect(try await places().map(\.range.start) == columns.map { Position(line: 1, character: $0 + 5) })
    }
    // The same words, on another line.
    folder.write("b.article", "---\n“日🎌” and\nhere{@us}, [here]{@us}.\n")
    _ = try await client.settle()
    #expect(try await places().map(\.range.start.line) == [2, 2])
    try await client.finish()
  }

  /// What the words of a note say concerns nobody, and neither do lines that only move.
  @Test func anEditThatChangesNoFindingIsNotToldOfThem() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n-- b.article --\n---\nIt{@nobody}.\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    client.open("dossier.codebook", in: folder)
    _ = try await client.settle()
    client.change(folder.uri("dossier.codebook"), version: 2, to: "\n\n@us: United States of America\n")
    let rest = try await client.settle()
    #expect(!rest.isEmpty)
    for case .publish(let params) in rest { #expect(params.uri == folder.uri("dossier.codebook")) }
    try await client.finish()
  }

  @Test func aPassIsVoidAfterAChangeWhomeverThatConcerns() throws {
    let inbox = Inbox()
    var publisher = DiagnosticsPublisher(posting: inbox, to: Outbox(descriptor: -1) {})
    let (documents, workspace) = (DocumentStore(), Workspace())
    publisher.check([AffectedFiles(root: "/w")], changed: [], documents, workspace)
    var results: [WorkspaceDiagnosticsResult] = []
    while results.last?.isLast != true {
      for case .workspaceDiagnostics(let result) in inbox.take() { results.append(result) }
    }
    #expect(results.allSatisfy { publisher.isCurrent($0) })
    publisher.check([], changed: [DocumentURI(path: "/w/closed.article")], documents, workspace)
    #expect(!results.contains { publisher.isCurrent($0) })
    // With nothing left to do, a change asks for no pass.
    publisher.finish()
    publisher.check([], changed: [DocumentURI(path: "/w/closed.article")], documents, workspace)
    #expect(publisher.isQuiet)
  }

  @Test func closingAnUnsavedArticleWhileOthersAreJudgedLeavesTheDisksFindings() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n")
    for number in 0..<200 { folder.write("\(number).article", "published: 1993\n---\nWashington{@us} and Tokyo.\n") }
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    client.open("dossier.codebook", in: folder)
    let uri = folder.uri("7.article")
    _ = try await client.settle()
    var shown: [DocumentURI: [String]] = [:]
    for round in 0..<5 {
      client.open("7.article", in: folder)
      // The codebook's edit breaks all articles, and while they are judged this one is closed.
      client.change(folder.uri("dossier.codebook"), version: 2 * round + 2, to: "@us: Washington\n@tokyo: Tokyo\n")
      client.change(uri, version: 2, to: "published: 1993\n---\n{\n")
      client.close(uri)
      for case .publish(let params) in try await client.settle() { shown[params.uri] = params.codes }
      #expect(shown[uri] ?? [] == [] || shown[uri] == ["untagged-mention"])
      #expect(shown.values.contains(["untagged-mention"]))
      client.change(folder.uri("dossier.codebook"), version: 2 * round + 3, to: "@us: United States\n")
      for case .publish(let params) in try await client.settle() { shown[params.uri] = params.codes }
      #expect(shown.filter { $0.key != folder.uri("dossier.codebook") }.values.allSatisfy { $0.isEmpty })
    }
    try await client.finish()
  }

  @Test(arguments: [true, false])
  func relatedPlacesMoveWithTheirFiles(isOpen: Bool) async throws {
    let folder = TemporaryFolder(
      """
      -- dossier.codebook --
      @us: United States
      #q: Quotas
      -rejects: no
      -- b.article --
      published: 1993
      ---
      Washington{@us} said [no]{@us -rejects #q}.
      """
    )
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    let (codebook, article) = (folder.uri("dossier.codebook"), folder.uri("b.article"))
    client.open("dossier.codebook", in: folder)
    if isOpen { client.open("b.article", in: folder) }
    _ = try await client.settle()
    let wrong = "@us: United States\n#q: Quotas\n+rejects: no\n"
    client.change(codebook, version: 2, to: wrong)
    func related() async throws -> [String] {
      let told = try await client.diagnostics(of: article, until: ["wrong-sign"])
      return told.diagnostics.flatMap { $0.relatedInformation ?? [] }.map(\.location.range.picture)
    }
    #expect(try await related() == ["2:0-2:8"])
    client.change(codebook, version: 3, to: "title: a\n\n\n" + wrong)
    #expect(try await related() == ["5:0-5:8"])
    // Bytes that stay where they are on a line that does not.
    client.change(codebook, version: 4, to: "title: abc\n" + wrong)
    #expect(try await related() == ["3:0-3:8"])
    _ = try await client.settle()
    try await client.finish()
  }

  @Test func ofSeveralArticlesThatDefineAHandleTheFirstByPathIsNamed() async throws {
    let folder = TemporaryFolder(
      "-- dossier.codebook --\n@us: United States\n-- m.article --\n@aide: an aide\n---\nHe{@aide}.\n-- z.article --\n---\nHe{@aide}.\n"
    )
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open("z.article", in: folder)
    let uri = folder.uri("z.article")
    #expect(try await client.diagnostics(of: uri, until: ["local-elsewhere"]).told[0].message.contains("m.article"))
    folder.write("a.article", "@aide: an aide\n---\nHe{@aide}.\n")
    #expect(try await client.diagnostics(of: uri).told[0].message.contains("a.article"))
    folder.write("x.article", "@aide: an aide\n---\nHe{@aide}.\n")
    folder.remove("a.article")
    #expect(try await client.diagnostics(of: uri).told[0].message.contains("m.article"))
    try await client.finish()
  }
}
