// The corpus is read while the session goes on already.

import Corpus
import Disk
import Foundation
import LSP
import Project
import TestSupport
import Testing

@testable import Server

private let showing = #"{"window":{"workDoneProgress":true},"textDocument":{"publishDiagnostics":{}}}"#

private func manyArticles(_ count: Int) -> TemporaryFolder {
  let folder = TemporaryFolder("-- dossier.codebook --\n@us: United States\n")
  for number in 0..<count { folder.write("\(number).article", "---\nText{@us}.\n") }
  return folder
}

@Suite struct IndexingTests {
  @Test func indexingIsShownAsProgress() async throws {
    let folder = manyArticles(2000)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: showing)
    let (id, params) = try await client.serverRequest(WorkDoneProgressCreateRequest.self)
    client.answer(id, to: WorkDoneProgressCreateRequest.self, with: Null())
    var kinds: [String] = []
    var last = 0
    while kinds.last != "end" {
      let progress = try await client.notification(ProgressNotification<WorkDoneProgress>.self)
      #expect(progress.token == params.token)
      switch progress.value {
      case .begin(let begin):
        #expect(begin.cancellable == true)
        kinds.append("begin")
      case .report(let report):
        #expect(report.percentage ?? 0 > last)
        last = report.percentage ?? 0
        kinds.append("report")
      case .end: kinds.append("end")
      }
    }
    #expect(kinds.first == "begin")
    #expect(kinds.filter { $0 == "report" }.count == kinds.count - 2)
    try await client.finish()
  }

  /// Nobody watches before the articles are read: what the codebooks say by then counts.
  @Test func codebooksThatChangeBeforeTheyAreWatchedAreReadAgain() async throws {
    let folder = manyArticles(3)
    let run = IndexingRun(number: 1, roots: [DiskPath(folder.fullPath)], open: OpenCodebooks(), watch: (nil, []))
    let inbox = Inbox()
    run.readCodebooks(posting: inbox)
    guard case .indexing(.codebooks(run: 1, let listed))? = inbox.take().first else { throw NoMessage(unread: []) }
    folder.write("dossier.codebook", "@changed: Changed\n")
    folder.write("more.codebook", "@new: New\n")
    await run.readArticles(of: listed, posting: inbox)
    guard case .indexing(.complete(run: 1, let corpora))? = inbox.take().last else { throw NoMessage(unread: []) }
    let names = corpora.flatMap { $0.snapshot.vocabulary.entries.map(\.definition.handle.name) }
    #expect(names == ["changed", "new"])
    #expect(corpora.map(\.snapshot.files.count) == [5])
  }

  /// So that what is open is checked first: the loop has the articles read once that is done.
  @Test func noArticleIsReadBeforeTheCodebooksAreTaken() async throws {
    let folder = manyArticles(300)
    let run = IndexingRun(number: 1, roots: [DiskPath(folder.fullPath)], open: OpenCodebooks(), watch: (nil, []))
    let inbox = Inbox()
    run.readCodebooks(posting: inbox)
    let first = inbox.take()
    guard case .indexing(.codebooks(run: 1, let listed))? = first.first, first.count == 1 else {
      throw NoMessage(unread: [])
    }
    #expect(listed.corpora.map(\.snapshot.files.count) == [1] && !listed.corpora.contains(where: \.isComplete))
    await run.readArticles(of: listed, posting: inbox)
    guard case .indexing(.complete(run: 1, let corpora))? = inbox.take().last else { throw NoMessage(unread: []) }
    #expect(corpora.map(\.snapshot.files.count) == [301] && corpora.allSatisfy(\.isComplete))
  }

  @Test func aTokenThatIsRefusedIsNotUsed() async throws {
    let folder = manyArticles(3)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: showing)
    client.refuse(try await client.serverRequest(WorkDoneProgressCreateRequest.self).id)
    try await client.finish()
  }

  @Test func indexingCanBeStopped() async throws {
    let folder = manyArticles(5000)
    let client = TestClient()
    try await client.start([folder.uri()], capabilities: showing)
    let (id, params) = try await client.serverRequest(WorkDoneProgressCreateRequest.self)
    client.answer(id, to: WorkDoneProgressCreateRequest.self, with: Null())
    client.notify(
      WorkDoneProgressCancelNotification.self,
      WorkDoneProgressCancelParams(token: params.token)
    )
    var last: WorkDoneProgress?
    while true {
      last = try await client.notification(ProgressNotification<WorkDoneProgress>.self).value
      if case .end = last { break }
    }
    #expect(last == .end(WorkDoneProgressEnd(message: "stopped")))
    // What needs no other article is told all the same.
    client.open(folder.uri("x.article"), "---\nIt{@us} is {\n")
    _ = try await client.diagnostics(of: folder.uri("x.article"), until: ["unclosed-tag"])
    try await client.finish()
  }

  /// Nor does it begin again for a file outside of the workspace.
  @Test func whatWasStoppedIsNotReadAgain() async throws {
    let outside = manyArticles(5000)
    outside.write("x.article", "---\nIt{@us} is {\n")
    let client = TestClient()
    try await client.start([], capabilities: showing)
    client.open(outside.uri("x.article"), "---\nIt{@us} is {\n")
    let (id, params) = try await client.serverRequest(WorkDoneProgressCreateRequest.self)
    client.answer(id, to: WorkDoneProgressCreateRequest.self, with: Null())
    client.notify(WorkDoneProgressCancelNotification.self, WorkDoneProgressCancelParams(token: params.token))
    var last: WorkDoneProgress?
    while true {
      last = try await client.notification(ProgressNotification<WorkDoneProgress>.self).value
      if case .end = last { break }
    }
    #expect(last == .end(WorkDoneProgressEnd(message: "stopped")))
    _ = try await client.diagnostics(of: outside.uri("x.article"), until: ["unclosed-tag"])
    client.change(outside.uri("x.article"), version: 2, to: "---\nIt{@us} is } {\n")
    _ = try await client.diagnostics(of: outside.uri("x.article"), until: ["stray-brace", "unclosed-tag"])
    // No other progress is asked for.
    try await client.finish()
  }

  /// An index of what was read must be what edits make of it: two ways to one answer.
  @Test func whatIsOpenWhileIndexingCountsAsItIs() async throws {
    let folder = manyArticles(500)
    folder.write("a.article", "---\nIt{@new}.\n")
    let client = TestClient()
    try await client.start([folder.uri()])
    client.open(folder.uri("dossier.codebook"), "@us: United States\n@new: News\n")
    client.open("a.article", in: folder)
    client.change(folder.uri("a.article"), version: 2, to: "---\nIt{@new} is {\n")
    _ = try await client.diagnostics(of: folder.uri("a.article"), until: ["unclosed-tag"])
    let rest = try await client.settle()
    for case .publish(let params) in rest { #expect(params.codes == [] || params.codes == ["unclosed-tag"]) }
    try await client.finish()
  }
}
