// A text that its header pins: the last line end, the foot, the rules.

import Testing
import Text

func digest(of text: String) -> String { SHA256.hex(Array(text.utf8)) }

@Suite struct PinnedTextTests {
  private func pinned(_ text: String, _ body: String) -> Mistake {
    Mistake("text-changed", "-- a.article --\nsha256: \(digest(of: text))\n---\n" + body)
  }

  @Test(arguments: [
    ("one\n", "[one]{^x}\n---\n^x: @a - #b\n", "[one]{^x}\n\n---\n^x: @a - #b\n"),
    ("one\n", "one", "one\n"), ("one", "one\n", "one"), ("one", "one\n\n---\n", "one\n---\n"),
    ("one\n\n", "one\n\n---\n", "one\n\n\n---\n"), ("\n", "---\n", "\n\n---\n"),
  ])
  func theLastLineEndIsGivenBack(text: String, body: String, fixed: String) {
    let found = pinned(text, body)
    #expect(found.messages.allSatisfy { $0.contains("last line end") || $0.contains("line end more") })
    #expect(found.fixedUnasked?.hasSuffix("---\n" + fixed) == true, "\(found.fixedUnasked ?? "")")
  }

  @Test func aWindowsLineEndIsGivenBackAsOne() {
    let header = "-- a.article --\n// a\r\nsha256: \(digest(of: "one\r\n"))\r\n---\r\n"
    let found = Mistake("text-changed", header + "[one]{^x}\r\n---\r\n^x: @a - #b")
    #expect(
      found.fixedUnasked?.utf8.elementsEqual((header.dropFirst(16) + "[one]{^x}\r\n\r\n---\r\n^x: @a - #b").utf8)
        == true
    )
    // In a file with other line ends it would become one of those.
    let mixed = "-- a.article --\nsha256: \(digest(of: "one\r\n"))\n---\n[one]{^x}\n---\n^x: @a - #b"
    #expect(Mistake("text-changed", mixed).fixes.isEmpty)
  }

  @Test func whatIsRightStaysRight() {
    #expect(pinned("one\n", "[one]{^x}\n\n---\n^x: @a - #b\n").places.isEmpty)
    #expect(pinned("one", "[one]{^x}\n---\n^x: @a - #b\n").places.isEmpty)
  }

  @Test func anyOtherChangeIsNotFixedUnasked() {
    let found = pinned("one\n", "two\n")
    #expect(found.fixes == ["Accept the text as it is"] && !found.isSafe)
  }

  @Test func otherLineEndsAreSaid() {
    #expect(pinned("one\r\ntwo\r\n", "one\ntwo\n").messages.first?.contains("CRLF") == true)
    #expect(pinned("one\ntwo\n", "one\r\ntwo\r\n").messages.first?.contains("CRLF") == true)
  }

  @Test(arguments: [
    ("[asked]{^x}.\n^x: @a - #b\n", "[asked]{^x}.\n\n---\n^x: @a - #b\n"),
    ("[asked]{^x}.\n\n^x: @a - #b\n", "[asked]{^x}.\n\n---\n^x: @a - #b\n"),
    ("[asked]{^x}.\n----\n^x: @a - #b\n", "[asked]{^x}.\n---\n^x: @a - #b\n"),
    (
      "[asked]{^x} [no]{^y}.\n// so\n^y: @a - #b\n\n^x: @a - #b\n",
      "[asked]{^x} [no]{^y}.\n// so\n\n---\n^y: @a - #b\n\n^x: @a - #b\n"
    ),
  ])
  func aLineOfTheFootGetsItsRule(body: String, fixed: String) {
    let found = Mistake("label-without-statement", "-- a.article --\n---\n" + body)
    #expect(found.messages.first?.contains("stands in the text") == true)
    #expect(found.fixed == "---\n" + fixed)
  }

  @Test func aLineInTheTextBesideAFootIsMovedByHand() {
    let found = Mistake("label-without-statement", "-- a.article --\n---\n[a]{^x}\n^x: @a - #b\n---\n^y: @a - #b\n")
    #expect(found.messages.first?.contains("move it to the foot") == true && found.fixes.isEmpty)
    let other = Mistake("label-without-statement", "-- a.article --\n---\n[a]{^x}\nx: @a - #b\n")
    #expect(other.messages.first?.contains("add the line") == true)
  }

  @Test(arguments: [
    ("title: A\n----\nOne.\n", "----"), ("title: A\n ---\nOne.\n", " ---"), ("title: A\n***\nOne.\n", "***"),
    ("title: A\n\n===\nOne.\n", "==="), ("date: 1993\n—\nOne.\n", "—"),
    ("title: A\n@a: A\n  kind: person\n--\nOne.\n", "--"),
  ])
  func aLineThatIsNearlyARuleIsNamed(text: String, rule: String) {
    let found = Mistake("missing-header", "-- a.article --\n" + text)
    #expect(found.places == [rule])
    #expect(found.messages.first?.contains("three hyphens") == true)
    #expect(found.fixed == text.replacing(rule + "\n", with: "---\n"))
  }

  @Test func aHeaderWithoutARuleGetsOne() {
    let found = Mistake("missing-header", "-- a.article --\ntitle: A\npublished: 1993\n\nOne.\n")
    #expect(found.fixed == "title: A\npublished: 1993\n---\n\nOne.\n")
    #expect(Mistake("missing-header", "-- a.article --\nNote: all was well.\n----\nOne.\n").places == ["----"])
    #expect(Mistake("missing-header", "-- a.article --\nHe said: no.\n----\nOne.\n").places == [""])
  }

  @Test(arguments: [
    ("title: A\n----\nOne.\n---\n^1: @a - #b\n", "title: A\n---\nOne.\n---\n^1: @a - #b\n"),
    ("published 1993\n---\n", "published: 1993\n---\n"), ("@a A\n---\n", "@a: A\n---\n"),
    ("@a: A\n  kind person\n---\n", "@a: A\n  kind: person\n---\n"),
  ])
  func aLineOfAHeaderIsFixed(text: String, fixed: String) {
    #expect(Mistake("malformed-header-line", "-- a.article --\n" + text).fixed == fixed)
  }
}
