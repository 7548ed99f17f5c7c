// Paths are bytes; their parts, order and looks.

import Disk
import Testing

@Suite struct DiskPathTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("c", "", "c"), ("/c", "/", "c"), ("a/", "a", ""), ("", "", ""), ("/", "/", ""),
  ])
  func folderAndLastName(path: DiskPath, folder: String, name: String) {
    #expect(path.folder.text == folder)
    #expect(String(decoding: path.lastName, as: UTF8.self) == name)
  }

  @Test(
    arguments: [
      ("a/b/c", "a/b", "c"), ("a/b", "a/b", ""), ("a/bc", "a/b", nil), ("a", "a/b", nil), ("/a", "/", "a"),
      ("/a", "", nil), ("a", "", "a"), ("a/b", "a/", "b"),
    ] as [(DiskPath, DiskPath, String?)]
  )
  func remainderBelowFolder(path: DiskPath, folder: DiskPath, rest: String?) {
    #expect(path.remainder(below: folder).map { String(decoding: $0, as: UTF8.self) } == rest)
    #expect(path.isWithin(folder) == (rest != nil))
  }

  @Test func nothingStandsBeforeANameInTheCurrentFolder() {
    #expect(DiskPath("").appending("a").text == "a")
    #expect(DiskPath("/").appending("a").text == "/a")
    #expect(DiskPath("a/").appending("b").text == "a/b")
    #expect(DiskPath("a").appending("").text == "a")
  }

  @Test func composedAndDecomposedLettersAreTwoNames() {
    #expect("\u{E9}" == "e\u{301}")
    #expect(DiskPath("\u{E9}") != DiskPath("e\u{301}"))
  }

  @Test func bytesThatAreNotUTF8AreKeptAndShownReplaced() {
    let path = DiskPath(bytes: [0x61, 0xFF, 0x62])
    #expect(Array(path.bytes) == [0x61, 0xFF, 0x62])
    #expect(path.text == "a\u{FFFD}b")
  }

  @Test func aNulCannotCutAPathShort() {
    #expect(DiskPath("a\0b").text == "a\u{FFFD}b")
  }

  @Test func controlCharactersAreShownHarmless() {
    #expect("\(DiskPath("a\u{1B}[2J\nb"))" == "a\\u{1B}[2J\\u{A}b")
    #expect("\(DiskPath("naïve 東京"))" == "naïve 東京")
  }

  @Test func orderIsThatOfBytes() {
    let paths: [DiskPath] = ["b", "a/b", "a", "Z", "a-b", "é"]
    #expect(paths.sorted().map(\.text) == ["Z", "a", "a-b", "a/b", "b", "é"])
  }
}
