// What a writer that was killed has left is known by its name, and taken away.

import DiskTestSupport
import Foundation
import Platform
import TestSupport
import Testing

@testable import Disk

@Suite struct TemporaryNameTests {
  /// A name as a process gives it to a file beside `a.article`.
  private func name(of process: pid_t, machine: String? = nil) -> String {
    let own = String(decoding: TemporaryName.beside(Array("a.article".utf8)[...]), as: UTF8.self)
    var parts = own.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    parts[0] = ".a.article.\(process)"
    if let machine { parts[1] = machine }
    return parts.joined(separator: "-")
  }

  /// The number of a process that has ended.
  private func ended() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func namesSayWhoWritesThem() throws {
    let dead = try ended()
    let folder = TemporaryFolder()
    let abandoned = name(of: dead)
    let kept = [
      name(of: getpid()), name(of: 1), name(of: dead, machine: "zzzz"), ".a.article.dossier-new", "a.dossier-new",
      ".a.article.\(dead)-0000.dossier-new", ".a.article.x-0000-abcdef.dossier-new", ".a.article.\(dead)", ".a.article",
    ]
    for name in kept + [abandoned] { folder.write(name) }
    removeAbandoned(folder.names.map { folder.at($0) })
    #expect(folder.names == kept.sorted())
    // Of another machine nobody knows whether the process runs; after a day none does.
    let other = folder.at(name(of: dead, machine: "zzzz"))
    var times = [timeval(tv_sec: time(nil) - 90_000, tv_usec: 0), timeval(tv_sec: time(nil) - 90_000, tv_usec: 0)]
    utimes(other.text, &times)
    removeAbandoned([other])
    #expect(!folder.names.contains(name(of: dead, machine: "zzzz")))
  }

  @Test func theNextWriterAndAWalkFindThem() throws {
    let dead = name(of: try ended())
    let folder = TemporaryFolder([
      "a.article", "sub/b.article", "other/c.article", dead, "sub/" + dead, "other/" + dead,
    ])
    folder.link("sub/link", to: folder.at("other").text)
    let walk = FolderWalk(folder.at("sub"))
    #expect(walk.temporary.relative(to: folder) == ["sub/" + dead])
    #expect(walk.files.count == 2)
    try replaceFile(folder.at("a.article"), with: []).get()
    #expect(folder.names == ["a.article", "other", "sub"])
    try createFile(folder.at("other/new"), with: []).get()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.at("other").text).count == 2)
  }

  @Test func aLongNameIsCutBetweenCharacters() {
    let name = Array((String(repeating: "日", count: 84) + "x.").utf8)
    let beside = TemporaryName.beside(name[...])
    #expect(beside.count <= 255 && String(validating: beside, as: UTF8.self) != nil)
    #expect(beside.starts(with: Array(".日".utf8)))
  }
}
