// A client that pulls diagnostics: it is sent none, told to pull again where others have changed them, and given what is
// new alone.

import LSP
import TestSupport
import Testing

private let corpus = """
  -- dossier.codebook --
  @us: United States
  -- a.article --
  published: 1993-04-17
  ---
  Washington{@us} and Tokyo{@japan}.
  -- b.article --
  published: 1993-04-17
  ---
  Washington{@us} [spoke]{@us
  -- c.article --
  published: 1993-04-17
  ---
  The cabinet met in Washington{@us}.
  """

@Suite struct PullTests {
  /// What a client says that pulls.
  static let pulling =
    #"{"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#

  @Test func aClientThatPullsIsSentNothing() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    let answer = try await client.start([folder.uri()], capabilities: Self.pulling)
    #expect(answer.capabilities.diagnosticProvider?.interFileDependencies == true)
    #expect(answer.capabilities.diagnosticProvider?.workspaceDiagnostics == true)
    #expect(try await client.settle().isEmpty)
    let uri = folder.uri("a.article")
    client.open("a.article", in: folder)
    let first = try await client.pull(uri)
    #expect(first.codes == ["unknown-actor"])
    // The same again is not sent again.
    #expect(try await client.pull(uri, known: first.id).isUnchanged)
    client.change(uri, version: 2, edit(2, 0, 0, "{ "))
    let second = try await client.pull(uri, known: first.id)
    #expect(second.codes == ["unclosed-tag", "unknown-actor"] && second.id != first.id)
    client.change(uri, version: 3, edit(2, 0, 2, ""))
    #expect(try await client.pull(uri, known: second.id).id == first.id)
    #expect(try await client.pull(folder.uri("b.article")).codes == ["unclosed-tag"])
    #expect(try await client.pull(folder.uri("no.article")).codes == [])
    client.close(uri)
    try await client.finish()
  }

  /// One who pulls and cannot be asked to do so again, as Neovim 0.11, is sent all, and refused what is not offered.
  @Test(arguments: [
    #"{"textDocument":{"diagnostic":{}}}"#, #"{"workspace":{"diagnostics":{"refreshSupport":true}}}"#, "{}",
  ])
  func aClientThatCannotBeAskedToPullAgainIsSentAll(_ capabilities: String) async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    let answer = try await client.start([folder.uri()], capabilities: capabilities)
    #expect(answer.capabilities.diagnosticProvider == nil)
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unknown-actor"])
    for method in ["textDocument/diagnostic", "workspace/diagnostic"] {
      #expect(try await client.error(ofRequest: method)?.code == .methodNotFound)
    }
    try await client.finish()
  }

  @Test func aClientIsAskedToPullAgainWhereAnotherFileChangesWhatIsFound() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    _ = try await client.settle()
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    for file in ["a.article", "c.article", "dossier.codebook"] {
      client.open(file, in: folder)
      _ = try await client.pull(folder.uri(file))
    }
    client.change(codebook, version: 2, edit(1, 0, 0, "@japan: Japan\n"))
    #expect(try await client.pull(codebook).codes == [])
    let request = try await client.serverRequest(DiagnosticRefreshRequest.self)
    client.answer(request.id, to: DiagnosticRefreshRequest.self, with: Null())
    #expect(try await client.pull(article).codes == [])
    // What changes nothing in other files asks for nothing.
    client.change(codebook, version: 3, edit(2, 0, 0, "// No more.\n"))
    #expect(try await client.pull(codebook).codes == [])
    #expect(try await client.settle().isEmpty)
    // Until the client has answered, it is asked once.
    for (version, text) in [(4, "@us: United States\n"), (5, "@us: United States\n@japan: Japan\n"), (6, "@us: U\n")] {
      client.change(codebook, version: version, to: text)
      _ = try await client.pull(codebook)
    }
    let waiting = try await client.settle()
    #expect(waiting.count == 1)
    for case .request(let id, let call) in waiting {
      #expect(call.method == DiagnosticRefreshRequest.name)
      client.answer(id, to: DiagnosticRefreshRequest.self, with: Null())
    }
    #expect(try await client.pull(article).codes == ["unknown-actor"])
    _ = try await client.settle()
    try await client.finish()
  }

  /// A document that is opened while the corpus is read is pulled before anybody knows what it uses.
  @Test func aDocumentPulledBeforeItsCorpusIsKnownIsPulledAgain() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    client.send(Frame(InitializeRequest.self, id: 1, try pullingParams([folder.uri()])).bytes)
    _ = try await client.response(to: 1)
    // The first document begins the reading; the pull comes in one piece with it.
    let item = TextDocumentItem(
      uri: folder.uri("a.article"),
      languageId: "article",
      version: 1,
      text: folder.read("a.article")
    )
    client.send(
      Frame(DidOpenTextDocumentNotification.self, DidOpenTextDocumentParams(textDocument: item)).bytes
        + Frame(
          DocumentDiagnosticRequest.self,
          id: 2,
          DocumentDiagnosticParams(textDocument: TextDocumentIdentifier(uri: item.uri))
        ).bytes
    )
    let early = Pulled(try await client.response(to: 2).result(of: DocumentDiagnosticRequest.self))
    if early.codes.isEmpty {
      let request = try await client.serverRequest(DiagnosticRefreshRequest.self)
      client.answer(request.id, to: DiagnosticRefreshRequest.self, with: Null())
    }
    _ = try await client.settle()
    #expect(try await client.pull(item.uri).codes == ["unknown-actor"])
    try await client.finish()
  }

  private func pullingParams(_ folders: [DocumentURI]) throws -> InitializeParams {
    InitializeParams(
      capabilities: try TestClient.capabilities(Self.pulling),
      workspaceFolders: folders.map { WorkspaceFolder(uri: $0, name: "w") }
    )
  }

  // MARK: The workspace

  @Test func theWorkspaceIsAnsweredAtOnceAndThenWhenSomethingIsNew() async throws {
    let folder = TemporaryFolder(corpus)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    var known: [DocumentURI: Pulled] = [:]
    let first = try await client.request(WorkspaceDiagnosticRequest.self, WorkspaceDiagnosticParams())
    #expect(known.take(first) == [folder.uri("a.article"), folder.uri("b.article")])
    #expect(known[folder.uri("a.article")]?.codes == ["unknown-actor"])
    #expect(known[folder.uri("b.article")]?.codes == ["unclosed-tag"])

    // Nothing is new: the question waits, and only the file that changes is answered.
    let second = client.ask(WorkspaceDiagnosticRequest.self, known.question)
    #expect(try await client.settle().isEmpty)
    folder.write("c.article", "published: 1993-04-17\n---\nThe cabinet{@cabinet} met.\n")
    let changed = try await client.response(to: second).result(of: WorkspaceDiagnosticRequest.self)
    #expect(known.take(changed) == [folder.uri("c.article")])
    #expect(known[folder.uri("c.article")]?.codes == ["unknown-actor"])

    // A file that is gone has nothing any more.
    let third = client.ask(WorkspaceDiagnosticRequest.self, known.question)
    folder.remove("b.article")
    let gone = try await client.response(to: third).result(of: WorkspaceDiagnosticRequest.self)
    #expect(known.take(gone) == [folder.uri("b.article")])
    #expect(known[folder.uri("b.article")]?.codes == [])

    // One that is open is answered with its version; a definition clears its users alone.
    client.open("c.article", in: folder)
    client.change(folder.uri("c.article"), version: 2, edit(0, 0, 0, "@cabinet: the cabinet\n"))
    let fourth = try await client.request(WorkspaceDiagnosticRequest.self, known.question)
    #expect(known.take(fourth) == [folder.uri("c.article")])
    guard case .full(let report)? = fourth.items.first else { throw NoMessage(unread: []) }
    #expect(report.version == 2 && !report.items.map(\.code).contains(.string("unknown-actor")))
    try await client.finish()
  }

  @Test func aQuestionThatWaitsIsCalledOffOrTakenOver() async throws {
    let folder = TemporaryFolder(
      "-- dossier.codebook --\n@us: United States\n-- a.article --\npublished: 1993\n---\nIt{@us}\n"
    )
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    let cancelled = client.ask(WorkspaceDiagnosticRequest.self, WorkspaceDiagnosticParams())
    #expect(try await client.settle().isEmpty)
    client.notify(CancelRequestNotification.self, CancelParams(id: cancelled))
    #expect(try await client.response(to: cancelled).failure?.code == .requestCancelled)
    let older = client.ask(WorkspaceDiagnosticRequest.self, WorkspaceDiagnosticParams())
    let newer = client.ask(WorkspaceDiagnosticRequest.self, WorkspaceDiagnosticParams())
    #expect(try await client.response(to: older).result(of: WorkspaceDiagnosticRequest.self).items.isEmpty)
    #expect(try await client.settle().isEmpty)
    _ = try await client.request(ShutdownRequest.self, Null())
    #expect(try await client.response(to: newer).failure?.code == .serverCancelled)
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 0)
  }

  /// What was called off on the way is not taken for given.
  @Test func aQuestionCalledOffWhileItIsWorkedOutLosesNothing() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n")
    for number in 0..<200 { folder.write("\(number).article", "published: 1993\n---\nIt{@x\(number)} met.\n") }
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    for token in [ProgressToken?.none, "part"] {
      let question = WorkspaceDiagnosticParams(previousResultIds: [], partialResultToken: token)
      let id = client.ask(WorkspaceDiagnosticRequest.self, question)
      client.notify(CancelRequestNotification.self, CancelParams(id: id))
      let failure = try await client.response(to: id).failure
      #expect(failure == nil || failure?.code == .requestCancelled)
    }
    _ = try await client.settle()
    var known: [DocumentURI: Pulled] = [:]
    let whole = try await client.request(WorkspaceDiagnosticRequest.self, WorkspaceDiagnosticParams())
    #expect(known.take(whole).count == 200)
    try await client.finish()
  }

  /// How far the work has come is told before the answer, and under the client's own token; a question that waits for news
  /// is no work.
  @Test func howFarTheWorkspaceIsCheckedIsShown() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n")
    for number in 0..<300 { folder.write("\(number).article", "published: 1993\n---\nIt{@x\(number)} met.\n") }
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    var known: [DocumentURI: Pulled] = [:]
    for isFirst in [true, false] {
      var question = known.question
      question.workDoneToken = "work"
      let id = client.ask(WorkspaceDiagnosticRequest.self, question)
      var told: [WorkDoneProgress] = []
      var answers = 0
      for message in try await client.settle() {
        switch message {
        case .notification(let call):
          let progress = try call.params(of: ProgressNotification<WorkDoneProgress>.self)
          #expect(progress.token == "work" && answers == 0)
          told.append(progress.value)
        case .response(let response):
          #expect(response.id == id)
          answers += 1
          _ = known.take(try response.result(of: WorkspaceDiagnosticRequest.self))
        default: Issue.record("unexpected: \(message)")
        }
      }
      #expect(answers == (isFirst ? 1 : 0) && told.isEmpty != isFirst)
      guard isFirst else { break }
      #expect(told.last == .end(WorkDoneProgressEnd(message: "done")) && told.count > 3)
      let percentages = told.dropFirst().dropLast().map { progress -> Int in
        if case .report(let report) = progress { report.percentage ?? -1 } else { -1 }
      }
      #expect(percentages == percentages.sorted() && percentages.allSatisfy { (1...100).contains($0) })
    }
    try await client.finish()
  }

  /// 30,000 findings do not come at once where the client takes parts.
  @Test func manyFindingsComeInParts() async throws {
    let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n")
    for number in 0..<300 { folder.write("\(number).article", "published: 1993\n---\nIt{@x\(number)} met.\n") }
    folder.write("many.article", "published: 1993\n---\n" + String(repeating: "It{@y} ", count: 2000))
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: Self.pulling)
    let question = WorkspaceDiagnosticParams(previousResultIds: [], partialResultToken: "part")
    let id = client.ask(WorkspaceDiagnosticRequest.self, question)
    let messages = try await client.settle()
    var (files, parts) = (Set<DocumentURI>(), 0)
    for message in messages {
      switch message {
      case .notification(let call):
        let part = try call.params(of: ProgressNotification<WorkspaceDiagnosticReport>.self)
        #expect(part.token == "part" && (1...64).contains(part.value.items.count))
        parts += 1
        var taken: [DocumentURI: Pulled] = [:]
        files.formUnion(taken.take(part.value))
      case .response(let response):
        #expect(response.id == id)
        var taken: [DocumentURI: Pulled] = [:]
        files.formUnion(taken.take(try response.result(of: WorkspaceDiagnosticRequest.self)))
      default: Issue.record("unexpected: \(message)")
      }
    }
    #expect(parts > 4 && files.count == 302)
    try await client.finish()
  }
}

/// What a pull gave of a file.
struct Pulled {
  var id: String?
  var items: [Diagnostic]
  var isUnchanged = false

  init(_ report: DocumentDiagnosticReport) {
    switch report {
    case .full(let report): (id, items) = (report.resultId, report.items)
    case .unchanged(let report): (id, items, isUnchanged) = (report.resultId, [], true)
    }
  }

  init(id: String?, items: [Diagnostic]) { (self.id, self.items) = (id, items) }

  var codes: [String] { items.map { $0.code?.description ?? "?" }.filter { $0 != "missing-published" } }
}

extension [DocumentURI: Pulled] {
  /// What a client sends to be told what is new.
  var question: WorkspaceDiagnosticParams {
    WorkspaceDiagnosticParams(
      previousResultIds: compactMap { uri, pulled in pulled.id.map { PreviousResultId(uri: uri, value: $0) } }
    )
  }

  /// Takes in an answer; the files that it is about.
  mutating func take(_ report: WorkspaceDiagnosticReport) -> Set<DocumentURI> {
    var files: Set<DocumentURI> = []
    for item in report.items {
      switch item {
      case .full(let file):
        self[file.uri] = Pulled(id: file.resultId, items: file.items)
        files.insert(file.uri)
      case .unchanged(let file): Issue.record("\(file.uri) is sent, and has not changed")
      }
    }
    return files
  }
}

extension TestClient {
  /// Pulls the diagnostics of a document.
  func pull(_ uri: DocumentURI, known: String? = nil) async throws -> Pulled {
    let params = DocumentDiagnosticParams(
      textDocument: TextDocumentIdentifier(uri: uri),
      identifier: "dossier",
      previousResultId: known
    )
    return Pulled(try await request(DocumentDiagnosticRequest.self, params))
  }
}
