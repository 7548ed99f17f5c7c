// Facts that were written as bytes are the same when they are read.

import Corpus
import Fixtures
import Foundation
import Syntax
import TestSupport
import Testing
import Text

@Suite struct PackedFactsTests {
  private func bytes(_ facts: Facts) -> [UInt8] {
    var writer = ByteWriter()
    facts.write(to: &writer)
    return writer.bytes
  }

  private func read(_ bytes: some Collection<UInt8>) -> Facts? {
    Array(bytes).withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let facts = Facts(from: &reader)
      return reader.isAtEnd ? facts : nil
    }
  }

  /// Every example, and every block of the documents that is a file.
  private static let files: [(name: String, facts: Facts)] = {
    let examples = ["trade-talks", "mistakes"].flatMap { folder in
      ((try? Repository.names("grammar/examples/\(folder)")) ?? []).map { "grammar/examples/\(folder)/\($0)" }
    }
    return examples.filter { $0.hasSuffix(".article") || $0.hasSuffix(".codebook") }.map { name in
      let bytes = (try? Data(contentsOf: Repository.url(name))) ?? Data()
      return (name, ParsedFile(Array(bytes), as: name.hasSuffix(".codebook") ? .codebook : .article).facts)
    }
  }()

  /// What examples seldom have.
  private static let odd = """
    -- all.article --
    title: A \\| B
    published: 1993-04-17/..
    on: 1993-04
    coder: ada
    source: The Times
    status: done
    check untagged-mention: off
    check unknown-actor in drafts/**: nonsense
    @clinton: Bill Clinton
      also: President Clinton, 1993-01-20/2001-01-20 | Bill
      kind: person
      role: President, 1993/2001
      in: @us, 1993/ | @nato
      url: https://example.org
      wikidata: Q1124
      note: a note
    +calls-for: asks
      weight: 0.5
    %frame: frame
      values: moral | economic
    ---
    [Foreign]{^m} and [Finance Ministers]{^m} met on Friday{1993-04-16, "a note"}. Tokyo{@japan? allow unknown-actor}.
    [said no]{^p @clinton, @japan? -rejects? #targets to @us via @official because #t if 1994 unless ^q as alleged %frame moral}.
    [he denied that]{@clinton -denies ^p} [it]{not} [so]{#targets} [wide]{^q}.
    ---
    ^m @ministers
    ^q @us ~asks @japan on P3D
    -- more.codebook --
    exclude: x/**
    include: x/y/*.article
    @b: B
      in: @us
    """

  @Test func filesAreReadAsTheyWereWritten() {
    #expect(Self.files.count > 70)
    for (name, facts) in Self.files {
      #expect(read(bytes(facts)) == facts, "\(name)")
      #expect(read(bytes(facts)).map { bytes($0) } == bytes(facts), "\(name)")
    }
    for file in FileSet(Self.odd, marks: false).files { #expect(read(bytes(file.parsed.facts)) == file.parsed.facts) }
  }

  @Test func filesThatWereNotReadAreWrittenToo() {
    for kind in [FileKind.article, .codebook] {
      let facts = Facts(unread: kind)
      #expect(read(bytes(facts)) == facts)
    }
  }

  @Test func randomArticlesAreReadAsTheyWereWritten() {
    var random = Seeded(seed: 15)
    for _ in 0..<300 {
      let corpus = RandomCorpus(&random)
      for (text, kind) in [(corpus.article, FileKind.article), (corpus.codebook, .codebook)] {
        let facts = ParsedFile(Array(text.utf8), as: kind).facts
        #expect(read(bytes(facts)) == facts, "\(text)")
      }
    }
  }

  @Test func halfOfThemIsNotReadAsAnything() throws {
    let whole = bytes(try #require(FileSet(Self.odd, marks: false).files.first).parsed.facts)
    for length in tried(whole.indices, every: 3) { #expect(read(whole[..<length]) == nil, "\(length)") }
    #expect(read(whole + [0]) == nil)
  }

  /// Nobody answers for what they say then; they end, and whoever reads them ends, too.
  @Test func otherBytesEnd() throws {
    let whole = bytes(try #require(FileSet(Self.odd, marks: false).files.first).parsed.facts)
    var random = Seeded(seed: 1)
    var read = 0
    for place in tried(whole.indices, every: 2) {
      for change in [0x01, 0x80, UInt8.random(in: 1...255, using: &random)] {
        var other = whole
        other[place] ^= change
        guard let facts = self.read(other) else { continue }
        read += 1
        for statement in facts.statements {
          _ = (facts.uses(statement.uses).count, facts.labels(statement).count, facts.spans(statement).count)
          _ = facts.clauseDates(statement).count
        }
        _ = facts.standingDefinitions.count
        var snapshot = Snapshot()
        snapshot.load([("a.article", facts)])
        #expect(snapshot.files.count == 1)
      }
    }
    #expect(read > 0)
  }
}
