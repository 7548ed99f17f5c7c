// What was exported comes back with equal facts.

import Corpus
import Export
import Import
import Syntax
import TestSupport
import Testing

@Suite struct RoundTripTests {
  static let formats: [(ExportFormat, AnnotationFormat)] = [
    (.brat, .brat), (.w3c, .w3c), (.webanno, .webanno), (.csv, .csv),
  ]

  @Test(arguments: 0..<24 as Range<UInt64>)
  func randomArticlesComeBack(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    for _ in 0..<3 {
      let article = InMemory(Array(RandomArticle(&random).source.utf8))
      for (format, other) in Self.formats { try expectBack(article, format, other) }
    }
  }

  @Test(arguments: [
    "", "---\n", "---\nText.", "no header", "---\n\n\n", "title: a\r\n---\r\nA{@a}\r\n", "---\n[A [b]{@a} c]{@b}",
    "---\n[a\n[b]{@a}]{#i} \\\\[c]{@b} \\\\[[d]{@a} e]{#i}", "---\nx{@a}; [sic]{#i} [a [b] c]{@a} [[b] c]{@b}",
    "---\n\\<<<<<<<\n\\---\n[\\---]{@a}", "---\n[a]{^1: @a - #i} [b]{^1}\n[c]{^1}",
    "---\nThe [Foreign]{^f: @a} and [Finance [Ministers]{^f}]{@b}",
    "---\n[The\n\nend]{@a} A{@a}B{@b}", "---\na{@a -rejects #i to @b to @c} b{@a; @a}",
    "---\n\\\\[a]{@a}[b]{@b}\\\\[c]{@c}",
    "---\n[one\ntwo]{^1: @a - #i}\n[three]{^1}", "---\na{note \"n\"} [b]{^1 note \"m\"} [c]{^1: @a + #i}",
  ])
  func hardArticlesComeBack(source: String) throws {
    for (format, other) in Self.formats { try expectBack(InMemory(Array(source.utf8)), format, other) }
  }

  @Test func aTableForExcelComesBack() throws {
    let article = InMemory(Array("title: =A\n---\n'=b{@a} [-c]{#i} +d{note \"=e\"}".utf8))
    let placed = try imported(article.exported(.csv, forExcel: true), .csv).get()
    #expect(try InMemory(try #require(placed.first).bytes).facts() == article.facts())
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func statementsComeBackFromAnEventList(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    for _ in 0..<3 {
      let article = InMemory(Array(RandomArticle(&random).source.utf8))
      var files = ["list.csv": article.exported(.dna)[""] ?? [], "texts/sub/a.txt": article.text.tree.plainText]
      files["texts/other.txt"] = Array("Other.".utf8)
      let placed = try imported(files, .dna).get()
      // What has no row in the list is neither for nor against, or about a statement.
      let back = try placed.first.map { try InMemory($0.bytes).listedStatements() } ?? "[]"
      #expect(try back == article.listedStatements(), "\(article.text.tree.bytes.shown)")
    }
  }

  /// Also from a list that lacks the last two columns, which hold the header's dates.
  @Test(arguments: ["", "published: 1993-04-17~\n", "on: 1993-04/1993-05\n", "published: 1993-04-17\non: 1993-04\n"])
  func datesComeBackFromAnEventList(header: String) throws {
    let text = "---\n[a]{@a + #i} [b]{@a - #i, @b on 1992-12} [c]{@b + #j}\n"
    let article = InMemory(Array((header + text).utf8), path: "a.article")
    let list = article.exported(.dna)[""] ?? []
    let older = list.split(separator: 0x0A).map { row in
      row.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).dropLast(2).joined(separator: [0x3B])
    }
    for (list, isWhole) in [(list, true), (Array(older.joined(separator: [0x0A])), false)] {
      let files = ["list.csv": list, "a.txt": article.text.tree.plainText]
      let back = InMemory(try #require(try imported(files, .dna).get().first).bytes)
      #expect(try back.listedStatements() == article.listedStatements())
      if isWhole { #expect(try back.facts()["header"] == article.facts()["header"]) }
    }
  }

  private func expectBack(_ article: InMemory, _ format: ExportFormat, _ other: AnnotationFormat) throws {
    let files = article.exported(format)
    let placed = try #require(try imported(files, other).get().first)
    let back = InMemory(placed.bytes)
    let source = article.text.tree.bytes.shown
    #expect(back.text.tree.plainText == article.text.tree.plainText, "\(format) \(source)")
    #expect(placed.notices == [], "\(format) \(source)")
    var (before, after) = (try article.facts(), try back.facts())
    if format != .csv {
      (before["statements"], after["statements"]) = (try article.statementsWithWords(), try back.statementsWithWords())
    }
    for key in Set(before.keys).union(after.keys).sorted() {
      #expect(before[key] == after[key], "\(format) \(key) of \(source) as \(placed.bytes.shown)")
    }
  }
}

extension [UInt8] {
  var shown: String { String(decoding: self, as: UTF8.self).debugDescription }
}
