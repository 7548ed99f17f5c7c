// A folder is put in its place whole, or not at all.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct StagedFolderTests {
  private let scratch = TemporaryFolder()
  private var place: DiskPath { DiskPath(scratch.url.path).appending("out") }

  private func staged(_ files: [String: String]) throws -> StagedFolder {
    let folder = try StagedFolder.begin(place).get()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try folder.append(Array(text.utf8), to: name).get() }
    return folder
  }

  private func text(_ name: String) -> String? {
    try? String(contentsOf: scratch.url.appendingPathComponent("out/" + name), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
  }

  private func write(_ name: String, _ text: String) throws {
    let url = scratch.url.appendingPathComponent("out/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @Test func aNewFolderComesWithAllItsFiles() throws {
    let folder = try staged(["a": "1", "sub/deep/b": "2"])
    try folder.append(Array("+".utf8), to: "a").get()
    #expect(text("a") == nil)
    try folder.finish(force: false).get()
    #expect(text("a") == "1+" && text("sub/deep/b") == "2")
    #expect(try names() == ["out"])
  }

  @Test func whoGivesUpLeavesNothing() throws {
    do { _ = try staged(["a": "1"]) }
    #expect(try names() == [])
    let folder = try staged(["a": "1"])
    folder.discard()
    #expect(try names() == [])
  }

  @Test func aFolderOfTheSameNamesIsReplaced() throws {
    try write("a", "old")
    try staged(["a": "new", "b": "new"]).finish(force: false).get()
    #expect(text("a") == "new" && text("b") == "new")
    #expect(try names() == ["out"])
  }

  @Test func otherThingsStay() throws {
    try write("a", "old")
    try write("mine", "mine")
    let refused = try staged(["a": "new"]).finish(force: false)
    #expect(throws: DiskProblem.self) { try refused.get() }
    #expect(text("a") == "old" && text("mine") == "mine")
    try staged(["a": "new"]).finish(force: true).get()
    #expect(text("a") == "new" && text("mine") == "mine")
    #expect(try names() == ["out"])
  }

  @Test func filesAreAddedBesideOthers() throws {
    try write("mine", "mine")
    try staged(["a": "1", "sub/b": "2"]).finishAdding().get()
    #expect(text("a") == "1" && text("sub/b") == "2" && text("mine") == "mine")
    #expect(try names() == ["out"])
  }

  @Test func nothingIsAddedWhereANameIsTaken() throws {
    try write("b", "mine")
    let problem = try staged(["a": "1", "b": "2", "c": "3"]).finishAdding()
    #expect(throws: DiskProblem.self) { try problem.get() }
    if case .failure(let problem) = problem { #expect(problem.cause == .exists) }
    #expect(text("a") == nil && text("b") == "mine" && text("c") == nil)
    #expect(try names() == ["out"])
  }

  @Test func filesAreAddedToAFolderThatIsNotThere() throws {
    try staged(["a": "1"]).finishAdding().get()
    #expect(text("a") == "1")
  }

  @Test func aFileInItsPlaceIsLeft() throws {
    try Data("mine".utf8).write(to: scratch.url.appendingPathComponent("out"))
    guard case .failure(let problem) = StagedFolder.begin(place) else {
      Issue.record("a folder began in the place of a file")
      return
    }
    #expect(problem.cause == .notFolder)
    #expect(try names() == ["out"])
  }
}
