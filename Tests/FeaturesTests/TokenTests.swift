// What each part of a file is: every kind of token, what has none, and what holds of any file.

import Corpus
import Features
import Fixtures
import Syntax
import TestSupport
import Testing
import Text

@Suite struct TokenTests {
  private func tokens(_ tree: SyntaxTree, _ range: TextRange? = nil) -> [Token] {
    Tokens.within(range ?? TextRange(0, tree.bytes.count), tree, Facts(tree))
  }

  /// `type+modifiers:bytes` of each token but for punctuation.
  private func picture(_ tree: SyntaxTree, _ range: TextRange? = nil) -> [String] {
    tokens(tree, range).filter { $0.type != .punctuation }.map { token in
      let modifiers = TokenModifiers.names.enumerated().filter { token.modifiers.rawValue & (1 << $0.offset) != 0 }
      return ([token.type.rawValue] + modifiers.map(\.element)).joined(separator: "+") + ":" + tree.string(token.range)
    }
  }

  private func article(_ text: String) -> SyntaxTree { SyntaxTree(article: Array(("---\n" + text).utf8)) }

  @Test(arguments: [
    ("[the US]{@us}", ["class+marked:the US", "class:@us"]),
    ("rice{#rice?}", ["interface+marked:rice", "interface:#rice"]),
    ("Friday{1993-04-16}", ["number+marked:Friday", "number:1993-04-16"]),
    (
      "[no]{@a -bars #b to @c on 1993}",
      [
        "statement+marked+against:no", "class:@a", "function+against:-bars", "interface:#b", "keyword:to", "class:@c",
        "keyword:on", "number:1993",
      ]
    ),
    (
      "[x]{@a ~ ^1 as alleged %tone sharp note \"n\"}",
      [
        "statement+marked+neutral:x", "class:@a", "function+neutral:~", "label:^1", "keyword:as", "enumMember:alleged",
        "parameter:%tone", "enumMember:sharp", "keyword:note", "string:\"n\"",
      ]
    ),
    // Words of one mention in several places, and of an issue.
    (
      "[x]{^1: @a} [y]{^1} [z]{^2} [w]{^2: #b}",
      [
        "class+marked:x", "label:^1", "class:@a", "class+marked:y", "label:^1", "interface+marked:z", "label:^2",
        "interface+marked:w", "label:^2", "interface:#b",
      ]
    ),
    ("[x]{^1: @a + #b}", ["statement+marked+for:x", "label:^1", "class:@a", "function+for:+", "interface:#b"]),
    // Of words in words the inner ones count; those around them stand on both sides.
    (
      "[so [the US]{@us} said]{@us + #b}",
      [
        "statement+marked+for:so ", "class+marked:the US", "class:@us", "statement+marked+for: said", "class:@us",
        "function+for:+", "interface:#b",
      ]
    ),
    // A note says nothing of its words, nor does what cannot be read.
    ("[x]{note \"n\"}", ["keyword:note", "string:\"n\""]), ("[x]{us}", []), ("Plain text, {not a tag.", []),
    ("[in [brackets]] \\{@us\\}", []),
    // The first item that says something.
    (
      "[x]{note \"n\"; @a; @a + #b}",
      [
        "class+marked:x", "keyword:note", "string:\"n\"", "class:@a", "class:@a", "function+for:+", "interface:#b",
      ]
    ),
  ])
  func aTagAndItsWords(text: String, expected: [String]) { #expect(picture(article(text)) == expected) }

  @Test func wordsOfALabelHaveTheSignOfItsStatement() {
    let tree = article("[x]{^1} [y]{^2}\n---\n^1: @a -bars #b\n")
    #expect(
      picture(tree) == [
        "statement+marked+against:x", "label:^1", "statement+marked:y", "label:^2",
        "label:^1", "class:@a", "function+against:-bars", "interface:#b",
      ]
    )
  }

  @Test func aHeaderAndACodebook() {
    let header = "title: T\npublished: 1993-04-17\nstatus: todo\n// c \n@a: A\n  in: @us, 1990/1991 | @c\n---\n"
    #expect(
      picture(SyntaxTree(article: Array(header.utf8))) == [
        "property:title", "property:published", "number:1993-04-17", "property:status", "enumMember:todo",
        "comment:// c", "class+definition:@a", "property:in", "class:@us", "number:1990/1991", "class:@c",
      ]
    )
    let codebook =
      "statuses: a | b\ncheck label-unused: off\n-bars: B\n  weight: -0.5\n  also: cue\n%t: T\n  values: x | y\n"
      + "@a: A\n  kind: person\n  url: https://a.b\n"
    #expect(
      picture(SyntaxTree(codebook: Array(codebook.utf8))) == [
        "property:statuses", "enumMember:a", "enumMember:b", "property:check label-unused", "enumMember:off",
        "function+definition+against:-bars", "property:weight", "number:-0.5", "property:also",
        "parameter+definition:%t", "property:values", "enumMember:x", "enumMember:y",
        "class+definition:@a", "property:kind", "enumMember:person", "property:url",
      ]
    )
  }

  @Test func theMarksOfAMarkupCanBeDimmed() {
    let tree = article("[a\\[b]{@us; #x, #y?}\n---\n^1: @us + #x\n")
    let marks = tokens(tree).filter { $0.type == .punctuation }.map { tree.string($0.range) }
    #expect(marks == ["---", "[", "\\", "]", "{", ";", ",", "?", "}", "---", ":"])
  }

  @Test func theReferenceListsEachKindAndModifier() throws {
    let page = try Repository.text("grammar/command-line.md")
    func rows(_ heading: String) -> [String] {
      page.split(separator: "\n").drop { $0 != heading }.dropFirst(2).prefix { $0.hasPrefix("| `") }
        .map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    }
    #expect(rows("| token | is |") == TokenType.allCases.map(\.rawValue))
    #expect(rows("| modifier | says |") == TokenModifiers.names)
    #expect(TokenType.allCases.map(\.number) == (0..<UInt32(TokenType.allCases.count)).map(\.self))
  }

  @Test func aRangeHasItsOwn() {
    let tree = article("a{@a} b{@b}\n\nc{@c} d{@d}\n")
    let all = tokens(tree)
    for start in 0...tree.bytes.count {
      for end in [start, start + 1, start + 7, tree.bytes.count] where end >= start {
        let range = TextRange(start, end)
        #expect(tokens(tree, range) == all.filter { $0.range.overlaps(range) }, "\(range)")
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func noTwoTokensShareAByte(seed: UInt64) {
    var random = Seeded(seed: seed)
    var files = FileSet(
      cabinet
        + "-- a.article --\ntitle: T\n---\n[a [b]{@us} c]{@us -rejects #quotas} [d\ne]{^1}\n---\n^1: @us + #talks\n"
    )
    files.damage(&random)
    for file in files.files {
      let tree = SyntaxTree(file.bytes, as: file.kind)
      var end: TextOffset = 0
      for token in tokens(tree) {
        #expect(
          token.range.start >= end && !token.range.isEmpty,
          "\(token) in \(tree.string(TextRange(0, tree.bytes.count)))"
        )
        end = token.range.end
      }
    }
  }
}
