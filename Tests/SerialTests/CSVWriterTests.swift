// Rows as RFC 4180 has them, whatever cells hold.

import Foundation
import Serial
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""),
    (" a ", " a "), ("日本", "日本"), ("=1", "=1"), ("'", "'"),
  ])
  func aCellIsQuotedWhereItMust(cell: String, written: String) {
    var writer = CSVWriter()
    writer.text(cell)
    #expect(writer.bytes == Array(written.utf8))
    var other = CSVWriter()
    other.text(Array(cell.utf8)[...])
    #expect(other.bytes == writer.bytes)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"), ("\ra", "\"'\ra\""),
    ("=a,b", "\"'=a,b\""),
    ("a=", "a="), ("'=", "''="), ("'a", "'a"), ("'", "'"), ("", ""),
  ])
  func aFormulaIsGuarded(cell: String, written: String) {
    var writer = CSVWriter(guardsFormulas: true)
    writer.text(cell)
    #expect(writer.bytes == Array(written.utf8))
  }

  @Test func cellsStandApartAndRowsEnd() {
    var writer = CSVWriter()
    writer.text("a")
    writer.text(nil as String?)
    writer.integer(-12)
    writer.integer(nil)
    writer.bool(true)
    writer.number(0.5)
    writer.number(-1)
    writer.number(nil)
    writer.bare("1993-04-16")
    writer.endRow()
    writer.text("b")
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,,-12,,true,0.5,-1,,1993-04-16\nb\n")
  }

  @Test func anotherSeparatorAndQuotesForAllTexts() {
    var writer = CSVWriter(separator: UInt8(ascii: ";"), quotesTexts: true)
    writer.text("a;b")
    writer.text("c,d")
    writer.integer(1)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"a;b\";\"c,d\";1\n")
  }

  @Test func pythonReadsTheSameCells() throws {
    var random = Seeded(seed: 7)
    let pieces = ["a", ",", ";", "\"", "\n", "\r\n", " ", "é", "'", "=", "\t"]
    var writer = CSVWriter()
    var expected = ""
    for _ in 0..<50 {
      for _ in 0..<4 {
        let cell = (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
        writer.text(cell)
        expected += cell + "\u{1}"
      }
      writer.endRow()
    }
    let folder = TemporaryFolder()
    let (table, cells) = (folder.url.appendingPathComponent("a.csv"), folder.url.appendingPathComponent("cells"))
    try Data(writer.bytes).write(to: table)
    try Data(expected.utf8).write(to: cells)
    let script = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))
      assert len(rows) == 50 and all(len(row) == 4 for row in rows), rows
      assert "".join(cell + "\\1" for row in rows for cell in row) == open(sys.argv[2], encoding="utf-8", newline="").read()
      """
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, table.path, cells.path]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }
}
