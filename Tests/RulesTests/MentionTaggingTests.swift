// What is tagged at once keeps the text, and is tagged once.

import Corpus
import Fixtures
import Rules
import Syntax
import TestSupport
import Testing
import Text

@Suite struct MentionTaggingTests {
  private func tagging(_ corpus: RandomCorpus, _ article: [UInt8]) throws -> (
    file: FileCheck, tagging: MentionTagging
  ) {
    guard let text = ParsedFile(article, as: .article).text,
      let book = ParsedFile(Array(corpus.codebook.utf8), as: .codebook).text
    else { throw Unread() }
    let file = FileCheck(text, at: "a.article")
    let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: book.facts)])
    return (file, MentionTagging(file, vocabulary))
  }

  private struct Unread: Error {}

  @Test(arguments: 0..<32 as Range<UInt64>)
  func aSecondRunTagsNothing(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    var count = 0
    for _ in 0..<40 {
      let corpus = RandomCorpus(&random)
      let (file, first) = try tagging(corpus, Array(corpus.article.utf8))
      let (tagged, second) = try tagging(corpus, first.bytes)
      #expect(tagged.tree.plainText == file.tree.plainText, "\(corpus.codebook)\n\(corpus.article)")
      #expect(tagged.facts.mentions.count == file.facts.mentions.count + first.tagged.count)
      #expect(tagged.facts.statements.count == file.facts.statements.count)
      #expect(second.tagged.isEmpty && second.bytes == first.bytes)
      #expect(second.left.map(\.place.name) == first.left.map(\.place.name))
      count += first.tagged.count
    }
    #expect(count > 20)
  }

  private func tagging(_ text: String, only actors: [String]? = nil) -> MentionTagging? {
    let files = FileSet(UntaggedMentionTests.book + "-- a.article --\n---\n" + text, marks: false)
    guard let article = files["a.article"], let book = files["d.codebook"],
      let text = article.parsed.text, let codebook = book.parsed.text
    else { return nil }
    let file = FileCheck(text, at: article.path)
    let vocabulary = Vocabulary([(file: FileID(0), path: book.path, facts: codebook.facts)])
    return MentionTagging(file, vocabulary, actors: actors.map { Set($0.map { Handle(.actor, $0) }) })
  }

  @Test func theActorsThatAreNamedAreTaggedAlone() throws {
    let found = try #require(tagging("Tokyo, U.S., Smith", only: ["us", "smith-b"]))
    #expect(String(decoding: found.bytes, as: UTF8.self) == "---\nTokyo, [U.S.]{@us}, Smith")
    #expect(found.left.map(\.place.name) == ["Smith"])
  }

  @Test(arguments: [
    "Tokyo-based", "anti-Tokyo", "U.S.-Tokyo ties", "U.S.–Tokyo ties", "Tokyo‑Reise", "pro-Tokyo", "Tokyo- und andere",
    "ex-Tokyo", "franco-Tokyo", "Tokyo-Osaka.",
  ])
  func aNameInACompoundIsLeftToAPerson(text: String) throws {
    let found = try #require(tagging(text, only: ["japan"]))
    #expect(String(decoding: found.bytes, as: UTF8.self) == "---\n" + text)
    #expect(found.left.map(\.reason) == [.isInCompound])
    #expect(Mistake("untagged-mention", UntaggedMentionTests.book + "-- a.article --\n---\n" + text).places.isEmpty)
  }

  @Test(arguments: [
    "Tokyo - it waits", "Tokyo--it waits", "Tokyo — it waits", "-Tokyo", "Tokyo", "Tokyo’s", "Osaka/Tokyo",
  ])
  func aNameBesideADashIsTagged(text: String) throws {
    let found = try #require(tagging(text, only: ["japan"]))
    #expect(found.tagged.map(\.name) == ["Tokyo"])
  }

  @Test func whatIsLeftHasItsReason() throws {
    let found = try #require(
      tagging("Tokyo{not @japan} and Tokyo, Smith and C:\\U.S., Japan{@us} [Japan]{not @us} Japan")
    )
    #expect(found.left.map(\.reason) == [.isDeniedElsewhere, .isSeverals, .cannotBeTagged])
    #expect(found.tagged.map(\.name) == ["Japan"])
  }

  @Test(arguments: [
    ("O'Neil{not @oneil} and O’Neil", true), ("O’Neil{not @oneil} and O'Neil", true),
    ("[Jean-Paul\nII]{not @oneil} and Jean‐Paul II", true), ("Neil{not @oneil} and O’Neil", false),
    ("[JEAN-PAUL II]{not @oneil} and Jean-Paul II", true),
  ])
  func aDenialHoldsForTheNameInAnySpelling(text: String, isDenied: Bool) throws {
    let book = "@oneil: O'Neil\n  also: Jean-Paul II\n"
    guard let text = ParsedFile(Array("---\n\(text)".utf8), as: .article).text,
      let codebook = ParsedFile(Array(book.utf8), as: .codebook).text
    else { throw Unread() }
    let file = FileCheck(text, at: "a.article")
    let found = MentionTagging(file, Vocabulary([(file: FileID(0), path: "d.codebook", facts: codebook.facts)]))
    #expect(found.left.map(\.reason) == (isDenied ? [.isDeniedElsewhere] : []))
    #expect(found.tagged.count == (isDenied ? 0 : 1))
  }

  @Test(arguments: [
    ("インドと京都は待った。", 2), ("インドネシアは待った。", 0), ("東京都は待った。", 0), ("京都府", 0),
    ("May waited.", 1), ("They met on May 3.", 0), ("In May 2025 she met Mrs. May.", 1),
  ])
  func partsOfWordsAndTimesAreLeft(_ text: String, _ count: Int) throws {
    let set = FileSet("-- dossier.codebook --\n@india: インド\n@kyoto: 京都\n@may: May\n-- a.article --\n---\n\(text)\n")
    var corpus = Snapshot()
    corpus.load(set.files.map { ($0.path, $0.parsed.facts) })
    let article = try #require(set.files.last)
    let file = FileCheck(try #require(article.parsed.text), at: article.path)
    let tagging = MentionTagging(file, corpus.vocabulary)
    #expect(tagging.tagged.count == count)
    #expect(tagging.left.allSatisfy { [.mayBePartOfAWord, .isTime].contains($0.reason) })
  }
}
