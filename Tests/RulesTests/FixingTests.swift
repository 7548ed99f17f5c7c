// What is fixed unasked, what only where unsafe fixes are allowed, and what is left.

import Fixtures
import Rules
import Syntax
import Testing
import Text

@Suite struct FixingTests {
  /// An article with slips, and what safe fixes make of it, and unsafe ones; left out, nothing.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var written: String
    var safely: String
    var unsafely: String

    init(_ name: String, _ written: String, safely: String? = nil, unsafely: String? = nil) {
      testDescription = name
      self.written = written
      self.safely = safely ?? written
      self.unsafely = unsafely ?? self.safely
    }
  }

  private static let pin = "sha256: \(SHA256.hex(Array("[a } b".utf8)))\n---\n"

  static let cases = [
    Case(
      "slips in one tag: one after the other",
      "a: b\n---\nThe U.S.,{@us - #quotas via @article to @us to @us}, b{}",
      safely: "a: b\n---\nThe U.S.{@us - #quotas to @us to @us},, b",
      unsafely: "a: b\n---\nThe U.S.{@us - #quotas to @us},, b"
    ),
    Case("an empty tag on a span", "a: b\n---\n[The a]{} b", safely: "a: b\n---\nThe a b"),
    Case("an empty tag that bounds a word", "a: b\n---\na{}-b{@us}", unsafely: "a: b\n---\na-b{@us}"),
    Case("tags in a row", "a: b\n---\na{@us}{#quotas}{@us}", unsafely: "a: b\n---\na{@us; #quotas; @us}"),
    Case("tags that do not go together", "a: b\n---\na{@us}{quotas}"),
    Case("an empty tag before a tag", "a: b\n---\na{}{@us}", unsafely: "a: b\n---\na{@us}"),
    Case("an empty span before a tag", "a: b\n---\n[a]{}{@us}", unsafely: "a: b\n---\n[a]{@us}"),
    Case("a lost bracket before a tag, which a person places", "a: b\n---\nthe a]{@us} b"),
    Case("full-width marks", "a: b\n---\n[東京]｛＠us｝", unsafely: "a: b\n---\n[東京]{@us}"),
    Case("front matter", "---\ntitle: a\n---\nb\n", unsafely: "title: a\n---\nb\n"),
    Case("no header", "\u{FEFF}a\n", unsafely: "\u{FEFF}title:\n---\na\n"),
    Case("no header, as Windows writes", "a\r\n", unsafely: "title:\r\n---\r\na\r\n"),
    Case("a name that is near one", "a: b\n---\na{@uss}", unsafely: "a: b\n---\na{@us}"),
    Case("a name that is near two", "@usb: B\n---\na{@uss}"),
    Case("a name that is near none", "a: b\n---\na{@clinton}"),
    Case("marks without a fellow", "a: b\n---\n[a } b", unsafely: "a: b\n---\n\\[a \\} b"),
    Case("the same in a text that is pinned", pin + "[a } b", safely: pin + "\\[a \\} b"),
    Case("markup in a text that is pinned as it stands", pin + "\\[a \\} b", safely: pin + "\\[a \\} b"),
    Case("a text that was changed", pin + "a b"),
  ]

  @Test(arguments: cases)
  func whatIsFixed(slip: Case) {
    for (takesUnsafe, wanted) in [(false, slip.safely), (true, slip.unsafely)] {
      var files = FileSet(
        "-- dossier.codebook --\n@us: United States\n#quotas: Quotas\n-- a.article --\n" + slip.written,
        marks: false
      )
      let fixing = files.fix(FixScope(takesUnsafe: takesUnsafe))
      #expect(files["a.article"].map { String(decoding: $0.bytes, as: UTF8.self) } == wanted)
      #expect(fixing.fixed.isEmpty == (wanted == slip.written))
      #expect(!fixing.isUnfinished)
    }
  }

  @Test func markupInATextThatIsPinnedStays() {
    let text = "a{@us}{#quotas}"
    let pin = SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText)
    var files = FileSet("-- a.article --\nsha256: \(pin)\n@us: U\n#quotas: Q\n---\n" + text, marks: false)
    let before = files.literal
    let fixing = files.fix(FixScope(takesUnsafe: true))
    #expect(files.literal == before)
    #expect(fixing.refused.map(\.code) == ["tag-after-tag"])
  }

  @Test func whatWouldBecomeAConflictMarkerStays() {
    var files = FileSet("-- a.article --\na: b\n---\n<<{}<<<<< ours, b{}\n", marks: false)
    let fixing = files.fix(FixScope(takesUnsafe: true))
    #expect(files.literal == "-- a.article --\na: b\n---\n<<{}<<<<< ours, b\n\n")
    #expect(fixing.fixed.map(\.code) == ["empty-tag"])
    #expect(fixing.refused.map(\.code) == ["empty-tag"])
  }

  @Test func aChangedTextIsAcceptedWhereThatWasAskedFor() throws {
    let selection = RuleSelection(select: [try #require(RuleWord("text-changed"))], ignore: [])
    for (takesUnsafe, isAccepted) in [(false, false), (true, true)] {
      var files = FileSet("-- a.article --\n" + Self.pin + "a b", marks: false)
      let fixing = files.fix(FixScope(takesUnsafe: takesUnsafe, selection: selection))
      #expect(fixing.fixed.map(\.code) == (isAccepted ? ["text-changed"] : []))
    }
  }

  @Test func whatSeveralFilesNeedIsDefinedOnceInTheCodebookWhereThatWasAskedFor() throws {
    let literal = "-- c.codebook --\n@us: U\n-- a.article --\na{@x} b{@y} c{@x}\n-- b.article --\nd{@y}\n"
    for (selection, count) in [(RuleSelection.usual, 0), (try Self.unknownActors(), 4)] {
      var files = FileSet(literal, marks: false)
      // Without a header the codebook is the one place to define in.
      let fixing = files.fix(FixScope(takesUnsafe: true, selection: selection))
      let added = count > 0 ? "@x: X\n@y: Y\n" : ""
      #expect(files.literal.hasPrefix("-- c.codebook --\n@us: U\n\(added)\n-- a.article --\ntitle:\n---\na{@x}"))
      #expect(fixing.fixed.filter { $0.code == "unknown-actor" }.count == count)
      #expect(files.findings().values.joined().contains { $0.code == "unknown-actor" } == (count == 0))
    }
  }

  @Test func linesAreAddedToACodebookAsItIsWritten() throws {
    var files = FileSet("-- a.article --\na{@x} b{@y}\n-- c.codebook --\n", marks: false)
    files.files[1].bytes = Array("@us: U\r\n@jp: J".utf8)
    _ = files.fix(FixScope(takesUnsafe: true, selection: try Self.unknownActors()))
    #expect(
      files["c.codebook"].map { String(decoding: $0.bytes, as: UTF8.self) } == "@us: U\r\n@jp: J\r\n@x: X\r\n@y: Y"
    )
  }

  private static func unknownActors() throws -> RuleSelection {
    RuleSelection(select: [.all, try #require(RuleWord("unknown-actor"))], ignore: [])
  }

  @Test func aDefinitionMovesWithAllItsLines() {
    let lines = "@aide : an  aide\n  // ask P. B.\n  x-desk: foreign\n\n  also: the aide |b\n"
    var files = FileSet(
      "-- c.codebook --\n@us: U\n-- a.article --\nt: t\n---\na{@aide} b{@aide}\n-- b.article --\n// c\n\(lines)k: v\n---\nd{@aide}\n-- d.article --\nt: t\n---\ne{@aide}",
      marks: false
    )
    let fixing = files.fix(FixScope(takesUnsafe: true))
    #expect(
      files.literal.hasPrefix(
        "-- c.codebook --\n@us: U\n\(lines)\n-- a.article --\nt: t\n---\na{@aide} b{@aide}\n\n-- b.article --\n// c\nk: v\n---\nd"
      )
    )
    #expect(fixing.fixed.map(\.code) == ["local-elsewhere", "local-elsewhere"])
  }

  @Test func aFileThatCannotBeWrittenIsLetBe() {
    let files = FileSet("-- c.codebook --\n@us: U\n-- a.article --\na{@x}\n", marks: false)
    var fixing = Fixing(FixScope(takesUnsafe: true))
    let told = files.findings().map { FileFindings(path: $0.key, findings: $0.value) }
    let changed = fixing.round(told) { path in path == "a.article" ? files[path]?.edited : nil }
    #expect(changed.keys.sorted() == ["a.article"])
    #expect(fixing.fixed.map(\.code) == ["missing-header"])
  }
}
