// Tables of metadata: whatever sets their cells apart, and what is wrong with them.

import Import
import Testing

@Suite struct MetadataTableTests {
  private func read(_ text: String) -> Result<MetadataTable, ImportRefusal> {
    MetadataTable.read(Array(text.utf8)) { name, known in
      known.contains("title") && name == "titel" ? "; did you mean `title`?" : ""
    }
  }

  @Test(arguments: [
    "file,title,published\na.txt,A,1993\n", "file;title;published\r\na.txt;A;1993\r\n",
    "file\ttitle\tpublished\na.txt\tA\t1993",
    "\u{FEFF}\"file\",\"title\",\"published\"\n\"a.txt\",\"A\",\"1993\"\n", "File, Title ,PUBLISHED\n a.txt ,A,1993\n",
    "published,file,title\n1993,a.txt,A\n", "file,title,source,published\n\na.txt,A,,1993\n\n",
  ])
  func aTableIsRead(text: String) throws {
    let rows = try read(text).get().rows
    #expect(rows.count == 1 && rows.first?.file == "a.txt")
    #expect(rows.first?.values.map { "\($0.key)=\($0.value)" } == ["title=A", "published=1993"])
  }

  @Test func quotesHoldWhatTheyHold() throws {
    let rows = try read("file,title,x-own\n\"a, \"\"b\"\".txt\",\"c; d\",\"\"\n").get().rows
    #expect(rows.first?.file == "a, \"b\".txt" && rows.first?.values.map(\.value) == ["c; d"])
  }

  @Test(
    arguments: [
      ("", nil, "it is empty"), ("title\nA\n", nil, "`file` is missing"),
      ("file,titel\na,b\n", 1, "did you mean `title`?"),
      ("file,sha256\na,b\n", 1, "no column `sha256`"), ("file,title,title\na,b,c\n", 1, "twice"),
      ("file,title\na\n", 2, "1 cells"),
      ("file,title\na,b,c\n", 2, "3 cells"), ("file,title\na,b\n\na,c\n", 4, "in line 2"),
      ("file,title\n,b\n", 2, "no file"),
      ("file,title\na,\"b\nc\"\n", 2, "line end"), ("file,title\na,\"b\nc\n", 2, "never closed"),
      ("file,title\na,\"b\"c\n", 2, "behind the quotation mark"),
      ("file,title\na,b\0\n", 2, "NUL"),
    ] as [(String, Int?, String)]
  )
  func whatIsWrongIsSaidWithItsLine(text: String, line: Int?, words: String) {
    switch read(text) {
    case .success: Issue.record("read: \(text)")
    case .failure(let problem):
      #expect(problem.line == line, "\(problem)")
      #expect(problem.sentence.contains(words), "\(problem)")
    }
  }

  @Test func whatIsNotUTF8IsRefused() {
    #expect(MetadataTable.read([0x66, 0x0A, 0xE9]) { _, _ in "" }.failure?.line == 2)
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let problem) = self { problem } else { nil } }
}
