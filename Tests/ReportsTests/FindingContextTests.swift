// What a baseline keeps of the words around a finding.

import Testing
import Text

@testable import Reports

@Suite struct FindingContextTests {
  /// The words of the first `[…]` of a text, the brackets taken out.
  private func words(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let start = bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0
    bytes.remove(at: start)
    let end = bytes.firstIndex(of: UInt8(ascii: "]")) ?? start
    bytes.remove(at: end)
    return FindingContext(of: TextRange(start, end), in: bytes, LineTable(bytes)).text
  }

  @Test(arguments: [
    ("[one]", "<<one>>"), ("[]", "<<>>"), ("a [one] b", "a <<one>> b"), ("a[one]b", "a<<one>>b"),
    // Of other lines nothing counts.
    ("before\na [one] b\nbehind", "a <<one>> b"), ("before\r\na [one] b\r\nbehind", "a <<one>> b"),
    ("a [one\n]behind", "a <<one >>"), ("a [one\ntwo] b\nc", "a <<one two>> b"),
    // White space and control characters are one space.
    ("  a \t [one]\u{1B}\u{7}b", "a <<one>> b"),
    // Some words on either side, whole ones where there is a space.
    (
      "Long ago, far from here, Miyazawa [left] Tokyo for Washington with his ministers",
      "…from here, Miyazawa <<left>> Tokyo for Washington…"
    ),
    (String(repeating: "日本", count: 15) + "[語]", "…" + String(repeating: "日本", count: 12) + "<<語>>"),
    // A long finding is known by its ends.
    (
      "[\(String(repeating: "a", count: 40))\(String(repeating: "b", count: 40))]",
      "<<\(String(repeating: "a", count: 24))…\(String(repeating: "b", count: 24))>>"
    ),
  ])
  func theWordsAndThoseAround(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("x [one] tail of the paragraph that is long enough", "x [one] tail of the paragraph that was edited since"),
    ("Something new was written here far before the [one]", "Something old was written here far before the [one]"),
  ])
  func anEditFarAwayOnTheLineChangesNothing(old: String, new: String) { #expect(words(old) == words(new)) }

  @Test(arguments: [("x [one] y", "z [one] y"), ("x [one] y", "x [one] z"), ("x [one] y", "x [two] y")])
  func anEditBesideDoes(old: String, new: String) { #expect(words(old) != words(new)) }

  /// A finding may reach beyond a text that was cut short since.
  @Test func aRangeBeyondTheTextIsItsEnd() {
    let bytes = Array("one".utf8)
    #expect(FindingContext(of: TextRange(800, 900), in: bytes, LineTable(bytes)).text == "one<<>>")
    #expect(FindingContext(of: TextRange(1, 900), in: bytes, LineTable(bytes)).text == "o<<ne>>")
    #expect(FindingContext(of: TextRange(0, 0), in: [], LineTable([])).text == "<<>>")
  }

  /// A paragraph of ten million bytes costs no more than its window.
  @Test(.timeLimit(.minutes(1))) func aLongLineCostsNoMore() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let lines = LineTable(bytes)
    for place in stride(from: 0, to: 10_000_000, by: 10_000) {
      #expect(!FindingContext(of: TextRange(place, place + 5_000_000), in: bytes, lines).text.isEmpty)
    }
  }

  @Test func whatIsNoUTF8IsShownAsSuch() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    #expect(FindingContext(of: TextRange(1, 2), in: bytes, LineTable(bytes)).text == "a<<\u{FFFD}>>b")
  }
}
