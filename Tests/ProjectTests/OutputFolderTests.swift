// A folder of pages: what is there already is never touched, unless a former report wrote it.

import Disk
import DiskTestSupport
import Project
import TestSupport
import Testing

@Suite struct OutputFolderTests {
  private let folder = TemporaryFolder()
  private var output: DiskPath { folder.at("out") }

  private func prepare(_ paths: [String], replaces: Bool = false) -> Result<OutputFolder, OutputFolder.Refusal> {
    OutputFolder.prepare(output, for: paths, in: ["pages"], replaces: replaces)
  }

  private func fill(_ paths: [String], _ text: String, replaces: Bool = false) throws {
    var out = try prepare(paths, replaces: replaces).get()
    for path in paths { try out.write(path, Array("\(text) \(path)".utf8)).get() }
    try out.end().get()
  }

  private func refusal(_ paths: [String], replaces: Bool = true) -> String {
    if case .failure(let refusal) = prepare(paths, replaces: replaces) { return refusal.sentence }
    return ""
  }

  /// All names in the folder, and in its folder of pages where there is one.
  private func files() throws -> [String] {
    let names = try allNames(in: output).get().map(\.text)
    guard names.contains("pages") else { return names }
    return names + (try allNames(in: output.appending("pages")).get().map { "pages/\($0.text)" })
  }

  @Test func aNewFolderIsFilled() throws {
    try fill(["index.html", "pages/a.html"], "one")
    #expect(try files() == [".dossier-report", "index.html", "pages", "pages/a.html"])
    #expect(folder.content("out/pages/a.html") == "one pages/a.html")
  }

  @Test func aFolderThatHoldsSomethingIsRefused() throws {
    folder.write("out/mine.txt", "mine")
    #expect(refusal(["index.html"], replaces: false).contains("holds other files already"))
    #expect(try files() == ["mine.txt"])
    // With `--force` the pages stand beside it.
    try fill(["index.html"], "one", replaces: true)
    #expect(refusal(["index.html"], replaces: false).contains("holds a report already; add --force"))
    #expect(folder.content("out/mine.txt") == "mine")
  }

  @Test func aFormerReportIsReplacedAndNothingElse() throws {
    try fill(["index.html", "pages/a.html", "pages/b.html"], "one")
    folder.write("out/pages/note.txt", "mine")
    folder.write("out/pages/b.html", "changed")
    try fill(["index.html", "pages/c.html"], "two", replaces: true)
    #expect(folder.content("out/index.html") == "two index.html")
    // What a page became is gone with the report, what somebody changed or added is not.
    #expect(
      try files() == [".dossier-report", "index.html", "pages", "pages/b.html", "pages/c.html", "pages/note.txt"]
    )
    #expect(folder.content("out/pages/b.html") == "changed")
  }

  @Test func aFileOfOthersInTheWayStopsAll() throws {
    folder.write("out/index.html", "mine")
    #expect(refusal(["a.html", "index.html"]).contains("no report wrote this file"))
    #expect(try files() == ["index.html"])
    folder.remove("out")
    try fill(["index.html"], "one")
    folder.write("out/index.html", "changed")
    #expect(refusal(["index.html"]).contains("or somebody has changed it since"))
    #expect(folder.content("out/index.html") == "changed")
  }

  @Test func linksLeadNothingOutside() throws {
    folder.write("outside/index.html", "mine")
    folder.write("out/x", "x")
    folder.link("out/pages", to: folder.at("outside").text)
    #expect(refusal(["pages/index.html"]).contains("is not a folder"))
    folder.remove("out/pages")
    folder.link("out/index.html", to: folder.at("outside/index.html").text)
    #expect(refusal(["index.html"]).contains("no report wrote this file"))
    #expect(folder.content("outside/index.html") == "mine")
  }

  @Test(arguments: [
    "x ../../outside/index.html", "x /etc/passwd", "x pages/../../o", "x .hidden", "x a/b/c", "nothing",
  ])
  func aListThatNoReportWroteIsNotBelieved(line: String) throws {
    folder.write("out/.dossier-report", "dossier report 1\n\(line)\n")
    #expect(refusal(["index.html"]).contains("is not the list that a report writes"))
    #expect(try files() == [".dossier-report"])
  }

  @Test func whatARunThatDidNotEndLeftMayBeReplaced() throws {
    var out = try prepare(["index.html", "pages/a.html"]).get()
    try out.write("pages/a.html", Array("half".utf8)).get()
    try fill(["index.html", "pages/a.html"], "whole", replaces: true)
    #expect(folder.content("out/pages/a.html") == "whole pages/a.html")
  }

  @Test func aFileIsNoFolder() {
    folder.write("out", "mine")
    #expect(!refusal(["index.html"]).isEmpty)
    #expect(folder.content("out") == "mine")
  }
}
