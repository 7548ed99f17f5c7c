// On random corpora the search for all names at once finds what the plainest search finds.

import Corpus
import Fixtures
import Syntax
import TestSupport
import Testing
import Text

@Suite struct NameSearchPropertyTests {
  @Test(arguments: 0..<48 as Range<UInt64>)
  func allNamesAtOnceAreFoundAsOneByOne(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    var count = 0
    for _ in 0..<40 {
      let corpus = RandomCorpus(&random)
      let tree = SyntaxTree(article: Array(corpus.article.utf8))
      let read = Facts(tree)
      let book = facts("d.codebook", corpus.codebook)
      let text = ArticleText(tree)
      try #require(String(decoding: text.bytes, as: UTF8.self) == String(corpus.text.map(\.character)))
      let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: book)])
      let found = NameSearch(Scope(read, vocabulary), at: read.defaultDate?.days).untagged(in: text)
      let expected = NaiveNameSearch.untagged(corpus.text, corpus.names, at: read.defaultDate?.days)
      #expect(
        found.map { NamedWords(range: $0.range, handles: $0.handles) } == expected,
        "\(corpus.codebook)\n\(corpus.article)"
      )
      count += found.count
    }
    #expect(count > 40)
  }
}
