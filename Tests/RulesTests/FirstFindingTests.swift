// The first of very many findings are those that the whole list begins with.

import Corpus
import Project
import Rules
import Syntax
import Testing

@Suite struct FirstFindingTests {
  private static let codebook = "@us: United States\n#q: Quotas\n-rejects: no\n"

  /// Errors of the file, of the codebooks and of the corpus take turns, some of them turned off.
  private func corpus(_ settings: String) -> (CorpusCheck, ParsedFile) {
    let piece = "United States, [no]{@us +rejects #q} he{@nobody} } and {@} Friday{1993-04-10} {^x}\n"
    let text = "published: 1993\n---\n" + String(repeating: piece, count: 9) + "{"
    let article = ParsedFile(Array(text.utf8), as: .article)
    let codebook = ParsedFile(Array((Self.codebook + settings).utf8), as: .codebook)
    return (CorpusCheck([("dossier.codebook", codebook), ("a.article", article)]), article)
  }

  @Test(arguments: ["", "check unknown-actor: off\n", "check wrong-sign in a*: off\ncheck stray-brace: hint\n"])
  func theFirstAreThoseOfTheWholeList(settings: String) throws {
    let (check, article) = corpus(settings)
    let all = check.findings(of: article, at: "a.article")
    try #require(all.count > 40)
    #expect(Set(all.map(\.code)).count > 4)
    for most in [0, 1, 7, 25, all.count - 1, all.count, 10_000] {
      #expect(check.findings(of: article, at: "a.article", atMost: most) == Array(all.prefix(most)), "\(most)")
    }
  }
}
