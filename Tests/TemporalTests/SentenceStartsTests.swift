// Where sentences begin, beside the closest things at which none does.

import Temporal
import Testing

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
  ])
  func aSentenceBegins(text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let whole = parts.joined()
    let expected = parts.dropLast().reduce(into: [Int]()) { starts, part in
      starts.append((starts.last ?? 0) + part.utf8.count)
    }
    #expect(SentenceStarts.offsets(in: Array(whole.utf8)) == expected, "\(text)")
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
