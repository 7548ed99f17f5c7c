// Fixes where a careless one would break the file.

import Corpus
import Fixtures
import Rules
import Syntax
import Testing

@Suite struct FixTests {
  /// A file with a slip, and what its fix makes of it; nil where none is offered.
  struct Case: Sendable, CustomTestStringConvertible {
    var code: String
    var wrong: String
    var mended: String?
    var testDescription: String { wrong }

    init(_ code: String, _ wrong: String, _ mended: String?) {
      self.code = code
      self.wrong = wrong
      self.mended = mended
    }
  }

  static let cases: [Case] = [
    Case("redundant-clause", "on: 1993\n---\na{@x -#y on 1993 to @z}", nil),
    Case("redundant-clause", "on: 1993\n---\na{@x - #y\u{3000}on 1993 to @z}", "on: 1993\n---\na{@x - #y to @z}"),
    Case("redundant-clause", "on: 1993\n---\na{@x - #y  on 1993}", "on: 1993\n---\na{@x - #y}"),
    Case("redundant-clause", "on: 1993\n---\na{@x - #y on 1993 on 1994}", nil),
    Case("duplicate-clause", "---\na{@x - #y to @z\u{2003}to @w}", "---\na{@x - #y to @z}"),
    Case("tag-after-punctuation", "---\nTokyo\\,{@japan} now", "---\nTokyo{@japan}\\, now"),
    Case("tag-after-punctuation", "---\nTokyo?!{@japan} now", "---\nTokyo{@japan}?! now"),
    Case("tag-after-punctuation", "---\nTokyo\u{61F}{@japan} now", "---\nTokyo{@japan}\u{61F} now"),
    Case("tag-after-punctuation", "---\nTokyo,{@japan}{#x} now", nil),
    Case("unclosed-string", "---\na{@x note \"b}", "---\na{@x note \"b\"}"),
    Case("unclosed-string", "---\na{@x \"b}", nil),
    Case("unclosed-string", "---\na{@x note \"b\\}", nil),
    Case("unclosed-string", "---\n[a]{^1}\n---\n^1: @x - #y note \"b", "---\n[a]{^1}\n---\n^1: @x - #y note \"b\""),
    Case("tag-after-tag", "---\na{@x}{}", "---\na{@x}"),
    Case("tag-after-tag", "---\na{ }{@x}", "---\na{@x}"),
    Case("tag-after-tag", "---\na{@x}{#y}", "---\na{@x; #y}"),
    Case("tag-after-tag", "---\na{@x}{y}", nil),
    Case("tag-after-tag", "---\na{@x;}{#y}", nil),
    Case("tag-after-tag", "---\na{}{words}", nil),
    Case("empty-tag", "---\n[a [b]{}]{@x}", "---\n[a b]{@x}"),
  ]

  @Test(arguments: cases)
  func aFixKeepsTheRestOfTheFile(slip: Case) {
    var files = FileSet("-- a.article --\n" + slip.wrong, marks: false)
    let isMended = files.applyFirstFix(of: slip.code)
    #expect(isMended == (slip.mended != nil))
    if let mended = slip.mended { #expect(files.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [mended]) }
  }

  @Test(arguments: [
    ("a{} b", true), ("a{}", true), ("a{}, b{@x}", true), ("a{}-b{@x}", false), ("a{}b{}", false),
    ("a [b{@x} c]{} d", true), ("a[b{@x} c]{} d", false), ("a[{ } c]{} d", false), ("a[b c{@x}]{} d", true),
  ])
  func anEmptyTagIsLeftOutUnaskedWhereNoOtherWordGrows(text: String, isSafe: Bool) {
    let findings = FileSet("-- a.article --\n---\n" + text).findings().values.joined()
    #expect(findings.filter { $0.code == "empty-tag" }.first?.fixes.map(\.isSafe) == [isSafe])
  }

  @Test func aDefinitionIsMovedOnce() {
    let files = FileSet(
      "-- b.codebook --\n-- a.article --\n---\nHe{@x} and he{@x}\n-- c.article --\n@x: X\n---\nHe{@x}"
    )
    let findings = files.findings().values.joined().filter { $0.code == "local-elsewhere" }
    #expect(findings.map(\.fixes.count) == [1, 0])
  }

  @Test func ofSettingsNoKeyStandsTwice() {
    let files = FileSet("-- a.codebook --\ncheck label-unused: off\ncheck label-unused: off\ntitle: a\ntitle: b\n")
    let findings = files.findings().values.joined()
    #expect(findings.filter { $0.code == "duplicate-key" }.count == 1)
    #expect(findings.filter { $0.code == "unused-setting" }.count >= 1)
  }

  @Test func aPropertyOfAnotherKindIsNotRead() throws {
    let files = FileSet("-- a.codebook --\n#a: A\n  kind: person\n  weight: 1\n@b: B\n  kind: person\n  weight: 1\n")
    let file = try #require(files.files[0].parsed.text)
    #expect(file.facts.definitions.map(\.kind) == [nil, .person])
    #expect(file.facts.definitions.map(\.weight) == [nil, nil])
  }

  @Test(arguments: [("", 1), (" as expected", 0), (" on 1992", 0)])
  func aHeaderDateBehindThePublicationIsToldOnce(clause: String, count: Int) {
    let text = "published: 1993\non: 1994\n---\na{@x - #y\(clause)} and b{@x - #y\(clause)}"
    let findings = FileSet("-- a.article --\n" + text).findings().values.joined()
    #expect(findings.filter { $0.code == "statement-after-publication" }.count == count)
  }
}
