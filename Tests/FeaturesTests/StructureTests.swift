// Folding, selections, links and layout: what is there, and beside it what is not.

import Features
import Syntax
import TestSupport
import Testing
import Text

@Suite struct StructureTests {
  private func folded(_ tree: SyntaxTree, _ most: Int = .max) -> [String] {
    Folding.parts(of: tree, atMost: most).map {
      "\($0.kind) \(tree.string($0.range).utf8.split(separator: 0x0A).count)"
    }
  }

  @Test func partsOfSeveralLinesFold() {
    let text =
      "title: T\npublished: 1993\n@a: A\n  kind: person\n@b: B\n\n---\nOne\ntwo.\n\nThree.\n\n4\r\n5\r\n6\n---\n^1: @a + #b\n// c\n// d\n\n"
    let tree = SyntaxTree(article: Array(text.utf8))
    #expect(folded(tree) == ["header 5", "definition 2", "paragraph 2", "paragraph 3", "foot 3", "comment 2"])
    // A limit leaves out inner ones first.
    #expect(folded(tree, 3) == ["header 5", "definition 2", "foot 3"])
    #expect(folded(tree, 0) == [])
  }

  @Test func whatTakesOneLineDoesNotFold() {
    #expect(folded(SyntaxTree(article: Array("title: T\n\n---\nOne.\n\nTwo.\n---\n^1: @a + #b\n\n\n".utf8))) == [])
    #expect(folded(SyntaxTree(article: [])) == [])
    #expect(folded(SyntaxTree(codebook: Array("// a\n@a: A\n\n@b: B\n  in: @a\n  note: n\n".utf8))) == ["definition 3"])
  }

  @Test(arguments: [
    (
      "So [the US <|>side]{@us -rejects #x} said.",
      [
        "side", "the US side", "[the US side]", "[the US side]{@us -rejects #x}",
        "So [the US side]{@us -rejects #x} said.",
      ]
    ),
    (
      "a [b]{@us -rej<|>ects #x; @c} d",
      [
        "rejects", "-rejects", "@us -rejects #x", "@us -rejects #x; @c", "{@us -rejects #x; @c}",
        "[b]{@us -rejects #x; @c}", "a [b]{@us -rejects #x; @c} d",
      ]
    ),
    (
      "a [b]{@us - #x to @c, @d<|>} d",
      [
        "d", "@d", "to @c, @d", "@us - #x to @c, @d", "{@us - #x to @c, @d}", "[b]{@us - #x to @c, @d}",
        "a [b]{@us - #x to @c, @d} d",
      ]
    ),
    ("Plain “wo<|>rds” here.", ["words", "Plain “words” here."]), ("日本の<|>首相、今", ["日本の首相", "日本の首相、今"]),
  ])
  func aSelectionWidens(text: String, expected: [String]) throws {
    let cursor = try Cursor.text(text)
    let tree = cursor.context.tree
    let steps = Selecting.ranges(around: cursor.offset, in: tree).map { tree.string($0) }
    #expect(Array(steps.prefix(expected.count)) == expected)
    // Then the text with its line end, and the file.
    #expect(steps.dropFirst(expected.count).last == tree.string(TextRange(0, tree.bytes.count)))
  }

  @Test func aSelectionWidensInHeadersAndFeet() throws {
    func steps(_ files: String) throws -> [String] {
      let cursor = try Cursor(files)
      return Selecting.ranges(around: cursor.offset, in: cursor.context.tree).map { cursor.context.tree.string($0) }
    }
    let header = try steps("-- a.article --\ntitle: T\n@a: A\n  kind: per<|>son\n---\nx\n")
    #expect(Array(header.prefix(3)) == ["person", "kind: person", "@a: A\n  kind: person"])
    let foot = try steps("-- a.article --\n---\nx\n---\n^1: @us + #x<|>\n^2: @us - #y\n")
    #expect(Array(foot.prefix(4)) == ["x", "#x", "@us + #x", "^1: @us + #x"])
  }

  @Test(arguments: [
    "", "---\n", "title: T\n---\n[a [b]{@us} c]{@us + #x}\n\nd\n---\n^1: @us + #x\n", "\u{FEFF}a{@us}", "{{]}",
  ])
  func selectionsLieWithinEachOther(text: String) {
    let tree = SyntaxTree(article: Array(text.utf8))
    for offset in 0...tree.bytes.count + 1 {
      let steps = Selecting.ranges(around: TextOffset(offset), in: tree)
      #expect(steps.last == TextRange(0, tree.bytes.count))
      for (inner, outer) in zip(steps, steps.dropFirst()) { #expect(outer.encloses(inner) && outer != inner) }
    }
  }

  @Test(arguments: [
    ("url: https://a.org/b?c=d#e\n---\n", "https://a.org/b?c=d#e"), ("url: HTTP://a.org\n---\n", "HTTP://a.org"),
    ("url: https://ja.org/日本\n---\n", "https://ja.org/%E6%97%A5%E6%9C%AC"),
    ("url: https://a.org/\"><b>\n---\n", "https://a.org/%22%3E%3Cb%3E"),
    ("@a: A\n  url: https://a.org\n---\n", "https://a.org"),
    ("@a: A\n  wikidata: Q1124\n---\n", "https://www.wikidata.org/wiki/Q1124"),
    ("@a: A\n  wikidata: https://www.wikidata.org/wiki/Q1\n---\n", "https://www.wikidata.org/wiki/Q1"),
  ])
  func anAddressIsALink(header: String, target: String) throws {
    let tree = SyntaxTree(article: Array(header.utf8))
    let link = try #require(WebLinks.of(tree).first)
    #expect(link.target == target)
    #expect(header.contains(": \(tree.string(link.range))\n") && !link.tooltip.isEmpty)
  }

  @Test(arguments: [
    "url: javascript:alert(1)", "url: file:///etc/passwd", "url: data:text/html,x", "url: command:x", "url: vscode://a",
    "url: https://", "url: https:///a", "url: http//a.org", "url: a.org", "url: https://bank.org@evil.org/",
    "url: https://a b.org", "url: https://a.org/ b", "url:", "title: https://a.org", "@a: A\n  wikidata: Q",
    "@a: A\n  wikidata: 1124", "@a: A\n  wikidata: Q11x", "@a: A\n  note: https://a.org", "url: \u{1}ttps://a.org",
    "x-url: https://a.org", "%v: V\n  url: https://a.org",
  ])
  func whatIsNoneIsNot(header: String) {
    #expect(WebLinks.of(SyntaxTree(article: Array((header + "\n---\nhttps://a.org{@us}\n").utf8))) == [])
  }

  @Test func aPartIsLaidOut() {
    let text = "title:T\n---\na{ @us }  b{@us  - #x}\n"
    let tree = SyntaxTree(article: Array(text.utf8))
    func laid(_ range: TextRange?) -> String {
      String(decoding: LayoutEdits.edits(of: tree, within: range).applied(to: tree.bytes), as: UTF8.self)
    }
    #expect(laid(nil) == "title: T\n---\na{@us}  b{@us - #x}\n")
    #expect(laid(TextRange(12, 19)) == "title:T\n---\na{@us}  b{@us  - #x}\n")
    // Between what would change nothing does.
    #expect(laid(TextRange(15, 18)) == text)
    #expect(LayoutEdits.edits(of: tree).allSatisfy { $0.replacement.allSatisfy { $0 == " " } })
  }

  /// Any part of any file: the text stays, and a second time nothing changes.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func layoutKeepsTheTextAndIsMadeOnce(seed: UInt64) {
    var random = Seeded(seed: seed)
    let pieces = [
      "a", "{ @us }", "[b ]{ @us  -x  #y ;@z}", " ", "\n", "\n---\n", "title :x", "\\", "{", "}", "\u{A0}", "\t",
      "^1 :@a",
    ]
    let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
    for isCodebook in [false, true] {
      let tree = SyntaxTree(Array(text.utf8), as: isCodebook ? .codebook : .article)
      let start = Int.random(in: 0...tree.bytes.count, using: &random)
      for range in [nil, TextRange(start, Int.random(in: start...tree.bytes.count, using: &random))] {
        let edits = LayoutEdits.edits(of: tree, within: range)
        let after = SyntaxTree(edits.applied(to: tree.bytes), as: tree.kind)
        #expect(after.plainText == tree.plainText)
        if range == nil { #expect(LayoutEdits.edits(of: after) == []) }
      }
    }
  }
}
