// Archives byte for byte, and read back by another program.

import Foundation
import Serial
import TestSupport
import Testing

@Suite struct ZIPWriterTests {
  @Test func anArchiveWithoutFilesIsItsEnd() {
    var zip = ZIPWriter()
    #expect(zip.end() == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    #expect(zip.isWhole)
  }

  @Test func aFileStandsBehindItsHeaderAndInTheDirectory() {
    var zip = ZIPWriter()
    let file = zip.file("a/é", Array("123456789".utf8))
    // Signature, version 2.0, names in UTF-8, stored, 1980-01-01, checksum, sizes twice, length of the name, nothing more.
    let common: [UInt8] = [
      20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 4, 0, 0, 0,
    ]
    #expect(file == [0x50, 0x4B, 3, 4] + common + Array("a/é123456789".utf8))
    let end = zip.end()
    let entry: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0] + common + Array(repeating: 0, count: 14) + Array("a/é".utf8)
    #expect(end.starts(with: entry))
    #expect(
      Array(end[entry.count...])
        == [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + [UInt8(entry.count), 0, 0, 0, UInt8(file.count), 0, 0, 0, 0, 0]
    )
  }

  @Test func moreFilesThanACountHoldsAreNotWhole() {
    var zip = ZIPWriter()
    for number in 0..<65_535 { _ = zip.file("\(number)", []) }
    #expect(zip.isWhole)
    _ = zip.file("one more", [])
    #expect(!zip.isWhole)
  }

  @Test func pythonReadsWhatIsWritten() throws {
    var zip = ZIPWriter()
    var bytes = zip.file("project.qde", Array("<x/>".utf8)) + zip.file("sources/日本.txt", Array("東京\n".utf8))
    bytes += zip.file("empty", []) + zip.file("all", Array(0...255))
    bytes += zip.end()
    let folder = TemporaryFolder()
    let file = folder.url.appendingPathComponent("a.zip")
    try Data(bytes).write(to: file)
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      assert z.namelist() == ["project.qde", "sources/日本.txt", "empty", "all"], z.namelist()
      assert z.read("sources/日本.txt").decode() == "東京\\n" and z.read("empty") == b"" and z.read("all") == bytes(range(256))
      """
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, file.path]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }
}
