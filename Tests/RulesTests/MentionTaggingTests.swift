// What is tagged at once keeps the text, and is tagged once.

import Corpus
import Fixtures
import Rules
import Syntax
import Testing
import Text

@Suite struct MentionTaggingTests {
  private func tagging(_ corpus: RandomCorpus, _ article: [UInt8]) throws -> (
    file: CheckedFile, tagging: MentionTagging
  ) {
    guard case .checked(let file) = ReadFile(path: "a.article", bytes: article),
      case .checked(let book) = ReadFile(path: "d.codebook", bytes: Array(corpus.codebook.utf8))
    else { throw Unread() }
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
      case .checked(let file) = ReadFile(path: article.path, bytes: article.bytes),
      case .checked(let codebook) = ReadFile(path: book.path, bytes: book.bytes)
    else { return nil }
    let vocabulary = Vocabulary([(file: FileID(0), path: book.path, facts: codebook.facts)])
    return MentionTagging(file, vocabulary, actors: actors.map { Set($0.map { Handle(.actor, $0) }) })
  }

  @Test func theActorsThatAreNamedAreTaggedAlone() throws {
    let found = try #require(tagging("Tokyo, U.S., Smith", only: ["us", "smith-b"]))
    #expect(String(decoding: found.bytes, as: UTF8.self) == "---\nTokyo, [U.S.]{@us}, Smith")
    #expect(found.left.map(\.place.name) == ["Smith"])
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
  ])
  func aDenialHoldsForTheNameInAnySpelling(text: String, isDenied: Bool) throws {
    let book = "@oneil: O'Neil\n  also: Jean-Paul II\n"
    guard case .checked(let file) = ReadFile(path: "a.article", bytes: Array("---\n\(text)".utf8)),
      case .checked(let codebook) = ReadFile(path: "d.codebook", bytes: Array(book.utf8))
    else { throw Unread() }
    let found = MentionTagging(file, Vocabulary([(file: FileID(0), path: "d.codebook", facts: codebook.facts)]))
    #expect(found.left.map(\.reason) == (isDenied ? [.isDeniedElsewhere] : []))
    #expect(found.tagged.count == (isDenied ? 0 : 1))
  }
}
