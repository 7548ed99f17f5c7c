// Agreement of coders, by the examples of those who made the measures, and by a text that was compared by hand.

import Analysis
import Corpus
import Fixtures
import Syntax
import Testing

private func rounded(_ value: Double?) -> Double? { value.map { ($0 * 1000).rounded() / 1000 } }

@Suite struct AgreementTests {
  /// Two coders and two values, of Krippendorff's “Computing Krippendorff's Alpha-Reliability” (2011).
  @Test func alphaOfTwoCoders() {
    var agreement = NominalAgreement<Int>()
    for (a, b) in zip([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]) { agreement.add([a, b]) }
    #expect(rounded(agreement.alpha) == 0.095)
    #expect(agreement.units == 10 && agreement.agreed == 6)
  }

  /// Four coders who did not value every unit, from the same text.
  @Test func alphaOfFourCodersWithGaps() {
    let coders: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    var agreement = NominalAgreement<Int>()
    for unit in 0..<12 { agreement.add(coders.compactMap { $0[unit] }) }
    #expect(rounded(agreement.alpha) == 0.743)
    #expect(agreement.units == 11 && agreement.kappa == nil)
  }

  @Test func kappa() {
    var agreement = NominalAgreement<Bool>()
    for (pair, count) in [([true, true], 20), ([true, false], 5), ([false, true], 10), ([false, false], 15)] {
      for _ in 0..<count { agreement.add(pair) }
    }
    #expect(rounded(agreement.kappa) == 0.4)
  }

  @Test func nothingToTellApart() {
    var agreement = NominalAgreement<Int>()
    #expect(agreement.alpha == nil && agreement.kappa == nil)
    agreement.add([1])
    #expect(agreement.units == 0)
    agreement.add([1, 1])
    #expect(agreement.alpha == nil && agreement.kappa == nil && agreement.agreed == 1)
    agreement.add([2, 2])
    #expect(agreement.alpha == 1 && agreement.kappa == 1)
  }

  private static let coded = """
    -- dossier.codebook --
    @mayor: the mayor
    #road: a road
    #plan: a plan
    -- ada/a.article --
    published: 1992-03-02
    coder: ada
    ---
    The mayor{@mayor} [smiled at the plan]{@mayor + #road} for a road.
    -- ben/a.article --
    published: 1992-03-02
    coder: ben
    ---
    The mayor{@mayor} [smiled at]{@mayor - #road} the plan for [a road]{@mayor + #plan as possible}.
    -- ben/b.article --
    published: 1992-03-02
    coder: ben
    ---
    Another text of eight words that one codes.
    """

  @Test func wordsAndStands() throws {
    let files = FileSet(Self.coded)
    var corpus = Snapshot()
    corpus.load(files.files.compactMap { file in file.parsed.text.map { (file.path, $0.facts) } })
    let texts = CodedText.all(corpus.files, in: corpus)
    #expect(texts.count == 1)
    let text = try #require(texts.first)
    #expect(text.articles.map { corpus.record($0)?.path } == ["ada/a.article", "ben/a.article"])
    let stands = text.stands(in: corpus)
    #expect(stands.map { "\($0.holder.written) \($0.target.written)" } == ["@mayor #plan", "@mayor #road"])
    #expect(stands.map(\.values) == [[[], ["+ possible"]], [["+"], ["-"]]])
    #expect(stands.allSatisfy { !$0.isAgreed } && stands[0].stances[0] == nil)
    let words = try ["ada/a.article", "ben/a.article"].map { path in
      let tree = try SyntaxTree(article: #require(files[path]).bytes)
      return CodedText.words(of: tree, Facts(tree))
    }
    #expect(words == [["", "", "+", "+", "+", "+", "", "", ""], ["", "", "-", "-", "", "", "", "+", "+"]])
    var agreement = NominalAgreement<String>()
    for (ada, ben) in zip(words[0], words[1]) { agreement.add([ada, ben]) }
    #expect(agreement.agreed == 3 && rounded(agreement.alpha) == -0.109)
  }
}
