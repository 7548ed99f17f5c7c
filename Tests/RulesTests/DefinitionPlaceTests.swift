// Where a definition goes that a fix adds: behind the last of its kind, with no empty line left.

import Fixtures
import Rules
import Testing
import Text

@Suite struct DefinitionPlaceTests {
  /// A codebook after the fix that defines there what an article uses.
  private func codebook(_ book: String, _ text: String) -> String? {
    let files = FileSet("-- b.article --\n@a: A\n#i: I\n---\n\(text)\n-- a.codebook --\n\(book)", marks: false)
    let fixes = (files.findings()["b.article"] ?? []).flatMap { $0.fixes }
    guard let fix = fixes.first(where: { $0.title == "Define it in a.codebook" }),
      let bytes = files["a.codebook"]?.bytes
    else { return nil }
    return String(decoding: fix.edits.map { $0.resolved(in: bytes, from: nil) }.applied(to: bytes), as: UTF8.self)
  }

  @Test(arguments: [
    ("@a: A\n#i: I\n%f: F\n", "Lee{@lee}", "@a: A\n@lee: Lee\n#i: I\n%f: F\n"),
    ("@a: A\n  kind: person\n\n#i: I\n", "Lee{@lee}", "@a: A\n  kind: person\n@lee: Lee\n\n#i: I\n"),
    ("@a: A\n#i: I\n%f: F\n", "[No]{@a - #lee}", "@a: A\n#i: I\n#lee: Lee\n%f: F\n"),
    ("+v: V\n-w: W\n%f: F\n", "[No]{@a +lee #i}", "+v: V\n-w: W\n+lee: Lee\n%f: F\n"),
    ("title: T\n", "Lee{@lee}", "title: T\n@lee: Lee\n"), ("title: T\n\n\n", "Lee{@lee}", "title: T\n@lee: Lee\n\n\n"),
    ("#i: I\n", "Lee{@lee}", "#i: I\n@lee: Lee\n"),
    ("@a: A\r\n#i: I\r\n", "Lee{@lee}", "@a: A\r\n@lee: Lee\r\n#i: I\r\n"),
    ("\n", "Lee{@lee}", "@lee: Lee\n\n"), ("", "Lee{@lee}", "@lee: Lee\n"),
    // An editor that ends a file with a line end by itself shows no empty line: what is added takes none.
    ("@a: A", "Lee{@lee}", "@a: A\n@lee: Lee"),
  ])
  func itStandsBehindTheLastOfItsKind(book: String, text: String, wanted: String) {
    #expect(codebook(book, text) == wanted)
  }

  @Test func aMovedDefinitionStandsAmongItsKindToo() {
    let literal =
      "-- a.codebook --\n@a: A\n#i: I\n-- b.article --\n---\nHe{@x}\n-- c.article --\n@x: X\n  // so\n  kind: person\n---\nHe{@x}"
    var files = FileSet(literal, marks: false)
    let isFixed = files.applyFirstFix(of: "local-elsewhere")
    #expect(isFixed)
    #expect(
      files.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "@a: A\n@x: X\n  // so\n  kind: person\n#i: I\n", "---\nHe{@x}\n", "---\nHe{@x}",
      ]
    )
  }

  @Test func twoAreAddedInOneRound() {
    var files = FileSet("-- a.codebook --\n@a: A\n#i: I\n-- b.article --\n---\nLee{@lee}, Kim{@kim}\n", marks: false)
    _ = files.fix(FixScope(takesUnsafe: true, selection: RuleSelection(select: [.code("unknown-actor")], ignore: [])))
    let book = files["a.codebook"].map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(book == "@a: A\n#i: I\n" || book == "@a: A\n@lee: Lee\n@kim: Kim\n#i: I\n")
  }
}
