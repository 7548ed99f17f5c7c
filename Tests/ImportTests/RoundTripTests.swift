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
      let known = article.text.facts.statements.filter { statement in
        statement.sign != .neutral
          && article.text.facts.uses(statement.uses).contains { $0.role == .target }
      }
      let back = placed.first.map { InMemory($0.bytes).text.facts.statements } ?? []
      #expect(back.count == known.count, "\(article.text.tree.bytes.shown)")
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
