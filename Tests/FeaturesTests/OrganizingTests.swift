// Definitions and their properties in order: what may be moved, what stays, and that nobody reads anything else.

import Corpus
import Features
import Syntax
import TestSupport
import Testing
import Text

@Suite struct OrganizingTests {
  private func organized(_ text: String, as name: String = "x.codebook") throws -> String {
    let cursor = try Cursor("-- \(name) --\n<|>\(text)")
    let edits = Organizing.edits(in: cursor.context)
    return String(decoding: edits.applied(to: cursor.context.tree.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    // Properties in the order of the reference; those of one key keep theirs.
    (
      "@b: B\n  in: @us, 1993\n  role: Envoy\n  in: @us\n  note: n\n  kind: person\n  also: Bee\n",
      "@b: B\n  also: Bee\n  kind: person\n  role: Envoy\n  in: @us, 1993\n  in: @us\n  note: n\n"
    ),
    // Definitions by their handles, with all that is theirs; blank lines stay where they are.
    ("@c: C\n  kind: state\n\n@a: A\n@B: B\n", "@a: A\n\n@B: B\n@c: C\n  kind: state\n"),
    ("@b: B\r\n@a: A\r\n  kind: state\r\n", "@a: A\r\n  kind: state\r\n@b: B\r\n"),
    // The last line has no end, and keeps none.
    ("@b: B\n@a: A", "@a: A\n@b: B"),
    // Verbs of one sign each.
    ("+wants: w\n+asks: a\n-no: n\n-denies: d\n", "+asks: a\n+wants: w\n-denies: d\n-no: n\n"),
    // A heading stays above what it is above.
    ("// Actors\n\n@b: B\n@a: A\n", "// Actors\n\n@a: A\n@b: B\n"),
    ("title: T\n@b: B\n@a: A\n", "title: T\n@a: A\n@b: B\n"),
    // A comment among properties bounds them.
    (
      "@b: B\n  note: n\n  kind: state\n  // why\n  url: https://example.org\n  also: Bee\n",
      "@b: B\n  kind: state\n  note: n\n  // why\n  also: Bee\n  url: https://example.org\n"
    ),
  ])
  func whatMayStandInAnyOrderIsPutInOrder(_ before: String, _ after: String) throws {
    #expect(try organized(before) == after)
    #expect(try organized(after) == after)
  }

  @Test(arguments: [
    // In order.
    "@a: A\n  also: Aye\n  kind: state\n\n@b: B\n", "", "title: T\n",
    // A comment may be about the definition below it, or about all that follow.
    "// He is old.\n@b: B\n@a: A\n", "@b: B\n// of Bonn\n@a: A\n",
    // Another sign, a key, a line that cannot be read stand between.
    "@b: B\n#i: I\n@a: A\n", "@b: B\ncheck unused-definition: off\n@a: A\n", "@b: B\n???\n@a: A\n",
    // Of two with one handle the first counts.
    "@b: B\n@b: Bee\n",
    // A key that nobody knows stays where it is.
    "@b: B\n  note: n\n  colour: red\n  kind: state\n",
  ])
  func whatStandsAsItShouldOrMustStays(_ text: String) throws {
    #expect(try organized(text) == text)
  }

  @Test func theHeaderOfAnArticleIsPutInOrderAndItsTextStays() throws {
    let before = "published: 1993\n@b: B\n  kind: person\n  also: Bee\n@a: A\n---\n@b: B\n@a: {@a; @b}\n"
    let after = "published: 1993\n@a: A\n@b: B\n  also: Bee\n  kind: person\n---\n@b: B\n@a: {@a; @b}\n"
    #expect(try organized(before, as: "x.article") == after)
  }

  private static let lines = [
    "@a: A\n", "@b: B\n", "@c: C\n", "@a: again\n", "#i: I\n", "#h: H\n", "+w: w\n", "+v: v\n", "-n: n\n",
    "%f: F\n", "  also: X | Y, 1993\n", "  also: Z\n", "  kind: state\n", "  kind: person\n", "  in: @a\n",
    "  in: @b, 1990\n",
    "  role: R\n", "  note: n\n", "  weight: 0.5\n", "  values: x | y\n", "  colour: red\n", "// c\n", "  // c\n", "\n",
    "\n",
    "title: T\n", "check unused-definition: off\n", "???\n", "  ???\n", "\r\n", "@d: D\r\n", "\t note: t\n",
  ]

  /// What each handle means, whichever order the definitions stand in.
  private func meaning(_ bytes: [UInt8]) -> [String] {
    let facts = Facts(SyntaxTree(codebook: bytes))
    func dated(_ list: [Dated]) -> String {
      list.map { "\($0.text), \($0.period?.text ?? "")" }.joined(separator: " | ")
    }
    var first: Set<Handle> = []
    let standing = facts.definitions.filter { first.insert($0.handle).inserted }
    let said = standing.map { one in
      let words = [one.title, one.kind?.written, one.url, one.wikidata, one.note].map { $0 ?? "-" }
      let lists = [dated(one.names), dated(one.roles), dated(one.memberships), one.values.joined(separator: " | ")]
      return "\(one.sigil.character)\(one.handle.name) \(words + lists) \(one.effectiveWeight)"
    }
    return said.sorted() + ["\(facts.settings.count) settings"]
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func nothingIsReadOtherwise(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    var changed = 0
    for _ in 0..<40 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) { text += Self.lines.randomElement(using: &random) ?? "" }
      if Bool.random(using: &random), text.hasSuffix("\n") { text.removeLast() }
      let cursor = try Cursor("-- x.codebook --\n<|>" + text)
      let (tree, edits) = (cursor.context.tree, Organizing.edits(in: cursor.context))
      let after = edits.applied(to: tree.bytes)
      if edits.isEmpty { continue }
      changed += 1
      #expect(meaning(after) == meaning(tree.bytes), "\(text.debugDescription)")
      #expect(after.sorted() == tree.bytes.sorted(), "\(text.debugDescription)")
      let again = try Cursor("-- x.codebook --\n<|>" + String(decoding: after, as: UTF8.self))
      #expect(Organizing.edits(in: again.context).isEmpty, "\(text.debugDescription)")
    }
    #expect(changed > 3)
  }
}
