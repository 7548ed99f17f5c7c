// Which texts are alike, by what is kept of them.

import Corpus
import TestSupport
import Testing

@Suite struct TextSketchTests {
  /// `count` words that another text of another seed does not share.
  private static func words(_ count: Int, seed: UInt64 = 1) -> [String] {
    var dice = Seeded(seed: seed)
    return (0..<count).map { _ in "w\(Int.random(in: 0..<100_000, using: &dice))" }
  }

  private func likeness(_ a: String, _ b: String) -> Int? {
    let sketches = [a, b].map { facts("a.article", $0.contains("---\n") ? $0 : "---\n" + $0).sketch }
    let there = sketches[0].likeness(sketches[1])
    #expect(there == sketches[1].likeness(sketches[0]))
    return there
  }

  private static let text = words(12).joined(separator: " ")

  /// What is no other text: markup, header, case, punctuation, quotation marks, white space.
  @Test(arguments: [
    text, text + ".", text.uppercased(), text.split(separator: " ").joined(separator: "\n\n"), "“\(text)”",
    "\"\(text)\"",
    "title: A\n---\n" + text, text + "{@us}", "[\(text)]{@us - #quotas}", text.replacing(" ", with: " \\{"),
    "---\n" + text + "\n---\n^1: @us - #quotas\n",
  ])
  func theSameTextIsTheSame(other: String) { #expect(likeness(Self.text, other) == 100) }

  @Test(arguments: [
    text + " more", "more " + text, String(text.dropLast()), words(12, seed: 2).joined(separator: " "),
    text.split(separator: " ").reversed().joined(separator: " "), "",
  ])
  func aShortTextIsTheSameOrNot(other: String) { #expect(likeness(Self.text, other) == nil) }

  /// Case is no difference in any script, nor how a letter is made up of code points.
  @Test(arguments: [
    (
      "Der Außenminister und die Bürger wählen später über Öl ab",
      "DER AUSSENMINISTER UND DIE BÜRGER WÄHLEN SPÄTER ÜBER ÖL AB"
    ),
    ("Ο πρόεδρος της χώρας και ο λαός της σήμερα", "Ο ΠΡΌΕΔΡΟΣ ΤΗΣ ΧΏΡΑΣ ΚΑΙ Ο ΛΑΌΣ ΤΗΣ ΣΉΜΕΡΑ"),
    ("Президент страны и его министр ждали весь день", "ПРЕЗИДЕНТ СТРАНЫ И ЕГО МИНИСТР ЖДАЛИ ВЕСЬ ДЕНЬ"),
    ("Tổng thống và các bộ trưởng đã chờ cả ngày", "TỔNG THỐNG VÀ CÁC BỘ TRƯỞNG ĐÃ CHỜ CẢ NGÀY"),
    (
      "L’été où le président a été élu à côté",
      "L’e\u{301}te\u{301} où le pre\u{301}sident a e\u{301}te\u{301} e\u{301}lu à co\u{302}te\u{301}"
    ),
  ])
  func caseIsNoDifference(text: String, other: String) {
    #expect(likeness(text, other) == 100)
    #expect(likeness(text, String(other.dropLast())) == nil)
  }

  @Test func aFewWordsAreNoText() {
    #expect(likeness("one two three four five six seven", "one two three four five six seven") == nil)
    #expect(likeness("one two three four five six seven eight", "one two three four five six seven eight") == 100)
  }

  /// Of 400 words a part in the middle is another's. A sketch of 32 bytes is off by a sixteenth or so.
  @Test(arguments: [(0.02, 90...99), (0.05, 85...99), (0.1, 80...98)])
  func aReprintIsFoundAndMeasured(part: Double, likely: ClosedRange<Int>) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let words = Self.words(400, seed: seed)
      var other = words
      let count = Int(400 * part)
      other.replaceSubrange(200..<200 + count, with: Self.words(count, seed: seed + 100))
      let found = try #require(likeness(words.joined(separator: " "), other.joined(separator: " ")))
      #expect(likely.contains(found), "\(seed)")
    }
  }

  @Test func anotherTextIsNot() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let words = Self.words(400, seed: seed)
      let half = words.prefix(200) + Self.words(200, seed: seed + 1000)
      #expect(likeness(words.joined(separator: " "), half.joined(separator: " ")) == nil)
    }
  }

  /// In a script without spaces a character is a word.
  @Test func aTextWithoutSpacesIsComparedByCharacters() throws {
    let text = String(String.UnicodeScalarView((0..<300).compactMap { Unicode.Scalar(0x4E00 + UInt32($0 * 7)) }))
    #expect(likeness(text, "。" + text + "。") == 100)
    #expect(try #require(likeness(text, "彼は" + text)) >= 95)
    #expect(likeness(text, String(text.reversed())) == nil)
  }

  @Test func aTextThatTwoHaveCodedIsNoReprint() {
    #expect(likeness("coder: ada\n---\n" + Self.text, "coder: ben\n---\n" + Self.text) == nil)
    #expect(likeness("coder: ada\n---\n" + Self.text, Self.text) == nil)
    #expect(likeness("coder: ada\n---\n" + Self.text, "coder: ada\n---\n" + Self.text) == 100)
    #expect(likeness("coder:\n---\n" + Self.text, Self.text) == 100)
  }

  /// Texts of which nine tenths are the same share a number, so that one finds the other.
  @Test func aReprintIsFoundAmongMany() throws {
    var corpus = Snapshot()
    var found = 0
    for seed in 1...100 as ClosedRange<UInt64> {
      let words = Self.words(300, seed: seed)
      let other = words.prefix(285) + Self.words(15, seed: seed + 500)
      corpus.set("\(seed)a.article", facts("a.article", "---\n" + words.joined(separator: " ")))
      corpus.set("\(seed)b.article", facts("b.article", "---\n" + other.joined(separator: " ")))
    }
    for seed in 1...100 {
      let file = try #require(corpus.file(at: "\(seed)a.article"))
      if let (copy, _) = corpus.mostAlike(file), corpus.path(copy).path == "\(seed)b.article" { found += 1 }
    }
    #expect(found >= 97)
  }
}
