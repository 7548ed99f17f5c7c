// A text that is imported is the article's text again, byte for byte.

import Syntax
import TestSupport
import Testing
import Text

@Suite struct PropertyImportTests {
  @Test(arguments: [
    "", "\n", "\r", "\r\n", "\r\n\r\n", "a", "a\n", "\u{FEFF}", "\u{FEFF}a", "a\u{FEFF}", "\u{0}", "\u{0}\n\u{0}",
    "---", "---\n", "\n---", "\n---\n", "a\n---\nb", "--- ", "---\t\r\n---\r\n", "---\u{A0}\n", "----", " ---", "\\---",
    "\\\\---\n---",
    "\\", "\\\\", "\\\\\\", "\\a", "\\\n", "\\[", "\\]", "\\{", "\\}", "\\\"", "a\\", "{\\", "[\\", "\\\u{301}{",
    "[", "]", "][", "[]", "[[]", "[]]", "[[]]", "[\n\n]", "[\n]", "[\r\n \t\r\n]", "[a]{@b}", "[a]{", "[a]}", "[]{}",
    "]{", "\\[a]{@b}",
    "{", "}", "{}", "}{", "{{", "}}", "a{@b}", "a {@b}", "a{@b}{@c}", "a{\n\n}", "{{\"", "{\"", "\"{", "a{note \"}\"}",
    "<<<<<<< HEAD", "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "=======", "|||||||", "<<<<<<<\n", "<<<<<<<<",
    "\r<<<<<<< HEAD",
    "東京{@x}", "｛＠a｝", "[東京]", "\u{2028}---\u{2028}", "\u{85}", "\u{B}---\u{B}", "e\u{301}{", "{\u{301}}", "ה\"ב{",
    "😀{😀}[😀",
    "title: a\n---\nb", "// a\n", "^1: @a - #b", "\u{200E}{\u{2067}", "[\u{A0}\n\u{A0}\n]",
    "a {b}, a [c, C:\\d and C:\\[e] [sic]",
  ])
  func nastyTextsComeBack(text: String) { expectBack(Array(text.utf8)) }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func randomTextsComeBack(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<16 {
      let scalars = (0..<Int.random(in: 0...200, using: &random)).map { _ in Self.scalar(&random) }
      expectBack(Array(String(String.UnicodeScalarView(scalars)).utf8))
    }
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func randomMarkupComesBack(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<16 {
      let count = Int.random(in: 0...60, using: &random)
      expectBack(
        (0..<count).flatMap { _ in Array((PropertySoupTests.pieces.randomElement(using: &random) ?? "").utf8) }
      )
    }
  }

  @Test(arguments: PropertyFixture.all.filter { $0.bytes.count < 2_000 })
  func theExamplesThemselvesComeBack(fixture: PropertyFixture) { expectBack(fixture.bytes) }

  /// An import also tells nothing: what is escaped is no markup, and no slip in markup either.
  private func expectBack(_ text: [UInt8]) {
    let tree = SyntaxTree(article: Array("title: t\n---\n".utf8) + escapedBody(text))
    let written = String(decoding: text, as: UTF8.self).debugDescription
    #expect(tree.plainText == text, "\(written)")
    #expect(tree.marks.isEmpty && tree.foot == nil, "\(written)")
    #expect(tree.problems.isEmpty, "\(written): \(tree.problems)")
  }

  /// Half the time a mark of the language or white space, else anything of Unicode.
  private static func scalar(_ random: inout Seeded) -> Unicode.Scalar {
    if Bool.random(using: &random) {
      return marks.randomElement(using: &random) ?? " "
    }
    let limit: UInt32 = [0x80, 0x800, 0x10000, 0x110000].randomElement(using: &random) ?? 0x80
    return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "a"
  }

  private static let marks = Array("[]{}\\\n\n\r\t -<>=|\"'@#".unicodeScalars)
}
