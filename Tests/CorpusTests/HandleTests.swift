// Handles are found by their names, however many there are and however these are spelled.

import Corpus
import Syntax
import Testing

@Suite struct HandleTests {
  /// Names of all lengths, many of which differ in their last letter alone.
  private static let names = (0..<1500).map { number in
    "n" + String(repeating: "-long", count: number % 7) + (number % 3 == 0 ? "é" : "") + "\(number)"
  }

  private static let corpus: Snapshot = {
    var corpus = Snapshot()
    corpus.load([
      ("dossier.codebook", facts("dossier.codebook", names.map { "@\($0): \($0)\n#\($0): of \($0)\n" }.joined()))
    ])
    return corpus
  }()

  @Test func everyHandleOfALargeCodebookIsFound() throws {
    for name in Self.names {
      for namespace in [Namespace.actor, .issue] {
        let handle = Handle(namespace, name)
        let number = try #require(Self.corpus.name(of: handle))
        #expect(Self.corpus.handle(number) == handle)
        #expect(Self.corpus.vocabulary.entry(handle)?.definition.title == (namespace == .actor ? name : "of \(name)"))
      }
      #expect(Self.corpus.name(of: Handle(.verb, name)) == nil)
      #expect(Self.corpus.vocabulary.entry(Handle(.actor, name + "x")) == nil)
    }
  }

  /// `é` of one and of two code points, and the sign of Kelvin, which is `K`.
  @Test func spellingsOfOneNameHaveOneNumber() {
    var corpus = Snapshot()
    corpus.load([("dossier.codebook", facts("dossier.codebook", "@caf\u{E9}: A\n@K: B\n"))])
    #expect(corpus.name(of: Handle(.actor, "cafe\u{301}")) == corpus.name(of: Handle(.actor, "caf\u{E9}")))
    #expect(corpus.name(of: Handle(.actor, "\u{212A}")) == corpus.name(of: Handle(.actor, "K")))
    #expect(corpus.vocabulary.sigil(of: Handle(.actor, "cafe\u{301}")) == .actor)
    #expect(corpus.vocabulary.sigil(of: Handle(.actor, "\u{212A}")) == .actor)
    #expect(corpus.name(of: Handle(.actor, "cafe")) == nil)
  }

  /// A few definitions are compared, many are hashed.
  @Test(arguments: [1, 2, 8, 9, 40])
  func anArticlesOwnDefinitionsAreFound(count: Int) {
    let header = (1...count).map { "@a\($0): Own Name \($0)\n" }.joined()
    let article = facts("a.article", header + "@a1: Second Name\n---\n")
    let codebook = facts("dossier.codebook", "@a1: Shared Name\n@b: Other Name\n")
    let scope = Scope(article, Vocabulary([(file: FileID(0), path: "dossier.codebook", facts: codebook)]))
    #expect(article.standingDefinitions.map(\.title) == (1...count).map { "Own Name \($0)" })
    for number in 1...count {
      let handle = Handle(.actor, "a\(number)")
      #expect(scope.owns(handle))
      #expect(scope.find(handle)?.definition.title == "Own Name \(number)")
      #expect(scope.longNames(of: handle).map(\.text) == ["Own Name \(number)"])
    }
    #expect(!scope.owns(Handle(.actor, "b")))
    #expect(scope.longNames(of: Handle(.actor, "b")).map(\.text) == ["Other Name"])
    #expect(scope.handles(in: .actor).count == count + 1)
  }
}
