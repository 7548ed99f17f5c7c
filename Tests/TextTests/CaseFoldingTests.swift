// Texts without regard to case.

import Testing
import Text

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("Außenminister", "AUSSENMINISTER"), ("äußenminister", "Äußenminister"), ("STRASSE", "straße"), ("ẞ", "ss"),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"), ("Σ", "ς"), ("ΠΡΟΕΔΡΟΣ", "προεδρος"),
    ("ПРЕЗИДЕНТ", "президент"), ("Ё", "ё"), ("Ї", "\u{456}\u{308}"), ("Élysée", "E\u{301}LYSE\u{301}E"),
    ("ＮＨＫ", "ｎｈｋ"), ("Å", "\u{212B}"), ("Ǆ", "ǆ"), ("ﬁ", "FI"), ("Ꭰ", "ꭰ"), ("Ⴀ", "ⴀ"), ("Ա", "ա"), ("Ớ", "ớ"),
    // In Turkish the capital of `i` is `İ`, and that of `ı` is `I`.
    ("İstanbul", "istanbul"), ("AYDIN", "aydın"), ("İnönü", "İNÖNÜ"), ("ISTANBUL", "İSTANBUL".lowercased()),
  ])
  func caseIsNoDifference(a: String, b: String) {
    #expect(a.caseFolded == b.caseFolded)
    #expect(Array(a.caseFolded.utf8) == Array(b.caseFolded.utf8))
  }

  @Test(arguments: [
    ("Élysée", "Elysee"), ("NHK", "ＮＨＫ"), ("日本", "日木"), ("ä", "ae"), ("Ø", "O"), ("и", "й"), ("か", "が"), ("a", "а"),
  ])
  func whatIsNoCaseIsADifference(a: String, b: String) { #expect(a.caseFolded != b.caseFolded) }

  /// All letters of Unicode: capitals, small letters and both normalisation forms are one, and folding again changes
  /// nothing.
  @Test func allLettersFoldWithTheirCases() {
    var count = 0
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isCased else { continue }
      let text = String(scalar)
      let folded = Array(text.caseFolded.utf8)
      #expect(Array(text.uppercased().caseFolded.utf8) == folded, "\(text) U+\(String(value, radix: 16))")
      #expect(Array(text.lowercased().caseFolded.utf8) == folded, "\(text) U+\(String(value, radix: 16))")
      #expect(Array(text.decomposed.caseFolded.utf8) == folded, "\(text) U+\(String(value, radix: 16))")
      #expect(Array(text.caseFolded.caseFolded.utf8) == folded, "\(text) U+\(String(value, radix: 16))")
      count += 1
    }
    #expect(count > 2700)
  }
}
