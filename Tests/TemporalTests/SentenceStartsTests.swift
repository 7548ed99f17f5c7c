// Where sentences begin, beside the closest things at which none does.

import TestSupport
import Testing

@testable import Temporal

@Suite struct SentenceStartsTests {
  /// `|` stands where a sentence begins.
  @Test(arguments: [
    "One ended. |Two began.",
    "Did it? |Yes! |It did.",
    "He met Mr. Clinton in the U.S. Senate on Feb. 3.",
    "They cut 3.5 per cent. of it",
    "“It will not do.” |Tokyo refused.",
    "(It was late.) |They left.",
    "It ended. “We go,” he said.",
    "The treaty.\n\n|a new paragraph",
    "A line\nand the next",
    "A line \n \n \n|behind blank ones",
    "Er ging. |Ärger gab es. |Österreich schwieg.",
    "Il partit… |Élise resta.",
    "東京は拒否した。|米国は要求した！|「違う。」|と言った。",
    "Wide！|Here too",
    "The end. ",
    "",
    ".",
    "So it is. é",
    "MITI. Then",
    "Gov. Brown spoke. |He left",
    "They won! 🎉 |They left.",
    "They won. 🎉🏆 |They left.",
    "They won 🎉 |Tokyo lost.",
    "They won 🎉 and left.",
    "They won ❤️ Tokyo.",
    "They won. ❤️ |They left.",
    "He said so.¹ |They left.",
    "It is old. ★ |They left.",
    "Mr. ★ Smith left.",
    "It cost 5 € Then",
    "It cost 5 €. |Then it fell.",
    "Er ging. ★ |Ärger gab es 😀 |Österreich schwieg.",
  ])
  func aSentenceBegins(text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let whole = parts.joined()
    let expected = parts.dropLast().reduce(into: [Int]()) { starts, part in
      starts.append((starts.last ?? 0) + part.utf8.count)
    }
    #expect(SentenceStarts.offsets(in: Array(whole.utf8)) == expected, "\(text)")
  }

  /// The whole text is cut as the words around a date are.
  @Test func bytesAndWordsAgree() {
    var generator = Seeded(seed: 5)
    let pieces = [
      "He", "left", "Mr", "U", "É", "ging", ".", "!", "?", "…", "”", "»", ")", "'", "🎉", "❤️", "★", "¹", "€", " ", " ",
      " ", "\n\n",
    ]
    for _ in 0..<400 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let tokens = WordToken.read(text)
      let byWords = tokens.indices.filter { Sentence.endsSentence(before: $0, in: tokens) }
        .map { tokens[$0].range.lowerBound }
      #expect(SentenceStarts.offsets(in: Array(text.utf8)) == byWords, "\(text)")
    }
  }

  /// Every text has an answer, cut anywhere.
  @Test func brokenTextsHaveAnAnswer() {
    let bytes = Array("A. “B” c.\n\n«D.» É… 。」！ U.S. X".utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        let starts = SentenceStarts.offsets(in: Array(bytes[start..<end]))
        #expect(starts == starts.sorted() && starts.allSatisfy { 0 < $0 && $0 < end - start })
      }
    }
  }
}
