// By what words a baseline and a fingerprint know a finding.

import Testing
import Text

@testable import Reports

@Suite struct FindingWordsTests {
  /// The words of what stands between `«` and `»`, which are taken out.
  private func words(_ text: String, name: String = "a.article") -> String {
    let parts = text.split(whereSeparator: { "«»".contains($0) }).map(String.init)
    let parts3 = text.hasPrefix("«") ? [""] + parts : parts
    let start = parts3[0].utf8.count
    let range = TextRange(start, start + parts3[1].utf8.count)
    return FindingWords(Array(parts3.joined().utf8), of: name.utf8).context(of: range)
  }

  @Test(arguments: [
    // In the text: its words, without markup.
    ("title: T\n---\nMr. Bo{@bo} «met» [Ann Lee]{ @ann } there.\n", "Mr. Bo <<met>> Ann Lee there."),
    ("title: T\n---\n«[Mr. Bo]{ @bo }» met Ann{@ann}.\n", "<<Mr. Bo>> met Ann."),
    // In a tag: what stands there.
    ("title: T\n---\n[Mr. Bo]{ «@bo» } met Ann{@ann}.\n", "Mr. Bo<<@bo>> met Ann."),
    ("title: T\n---\nBo«{ @bo:  +#x }» met.\n", "Bo<<{@bo: +#x}>> met."),
    // Elsewhere: the line as it is laid out.
    ("title:   «T»\n---\nBo.\n", "title: <<T>>"),
    ("title: T\n---\nBo{^a}.\n\n---\n^a:  «@bo  +#x»\n", "^a: <<@bo +#x>>"),
  ])
  func markupBesideSaysNothing(text: String, expected: String) { #expect(words(text) == expected) }

  @Test func aCodebookIsKnownByItsLines() {
    #expect(words("@ann:  «Ann Lee»\n", name: "x.codebook") == "@ann: <<Ann Lee>>")
  }

  @Test func whatIsNoUTF8IsKnownAsItStands() {
    let words = FindingWords([0x61, 0xFF, 0x62], of: "a.article".utf8)
    #expect(words.context(of: TextRange(1, 2)) == "a<<\u{FFFD}>>b")
    #expect(FindingWords([], of: "a.article".utf8).context(of: TextRange(5, 9)) == "<<>>")
  }

  /// The layout moves every later place; each finding is where it was in the words.
  @Test func everyPlaceOfAFileIsFoundAfterItsLayout() {
    let text = "title:  T\n---\n" + (0..<50).map { "Word\($0){ @w\($0) } and" }.joined(separator: " ") + "\n"
    let bytes = Array(text.utf8)
    let words = FindingWords(bytes, of: "a.article".utf8)
    for number in 0..<50 {
      let tag = Array("@w\(number) ".utf8)
      guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: tag) }) else {
        Issue.record("no \(number)")
        continue
      }
      let context = words.context(of: TextRange(start, start + tag.count - 1))
      #expect(context.contains("Word\(number)<<@w\(number)>> and"))
    }
  }
}
