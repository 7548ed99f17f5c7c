// The cards and lenses count as the pencil does.

import Corpus
import Features
import Fixtures
import Testing

@Suite struct CountedCardTests {
  private func cursor(_ place: String, _ withCursor: String) throws -> Cursor {
    let files = countedCorpus.replacing("-- dossier.codebook --", with: "-- harbour.codebook --")
    return try Cursor(files.replacing(place, with: withCursor))
  }

  private func card(_ place: String, _ withCursor: String) throws -> String {
    let cursor = try cursor(place, withCursor)
    return try #require(Hover.at(cursor.offset, in: cursor.context)).text
  }

  @Test func theCardOfAnIssueWithItsTree() throws {
    let text = try card("-rejects #fees}", "-rejects #fe<|>es}")
    #expect(text.contains("1 against · 1 not as a fact · 2 articles"))
    #expect(
      text.contains(
        "with what is in it: 6 for · 5 against · 2 neither (of these 1 reported, 3 derived) · 1 under a condition · 4 not as a fact · 1 unsure"
      )
    )
  }

  @Test func theCardOfABodyWithItsMembers() throws {
    let text = try card("{@norland} [may", "{@nor<|>land} [may")
    #expect(text.contains("12 stands (9 of those who are in it)"))
    let lund = try card("Eva Lund{@lund}", "Eva Lund{@lu<|>nd}")
    #expect(lund.contains("7 stands"))
    #expect(lund.contains("`#dues` Harbour dues: 1 for · 2 against (of these 1 reported, 1 derived) · 1 not as a fact"))
  }

  /// All words of a broken quotation, and who reports them.
  @Test func theWordsAndWhoseTheyAre() throws {
    let cursor = try Cursor(
      """
      -- a.article --
      published: 1993-04-17
      ---
      [“No limits,”]{^1: @miyazawa -rejects #quotas via @us} he said, [“not ever.”]{^1} Miyazawa{@miya<|>zawa} left.
      """
    )
    let text = try #require(Hover.at(cursor.offset, in: cursor.context)).text
    #expect(text.contains("“No limits,” … “not ever.” via United States — [a.article:3]"))
    let body = try Cursor(
      """
      -- a.article --
      published: 1993-04-17
      ---
      He [refused]{@miyazawa -rejects #quotas}. The cabinet{@japan-govern<|>ment} met.
      """
    )
    let words = try #require(Hover.at(body.offset, in: body.context)).text
    #expect(words.contains("“refused” Kiichi Miyazawa — [a.article:3]"))
  }

  @Test func theLenses() throws {
    let cursor = try cursor("-rejects #fees}", "-rejects #fe<|>es}")
    func title(_ namespace: Namespace, _ name: String) -> String {
      DefinitionLenses.title(of: Handle(namespace, name), in: cursor.context)
    }
    #expect(title(.issue, "tolls").hasSuffix("2 for · 2 neither · 1 under a condition · 1 not as a fact · 1 unsure"))
    #expect(
      title(.actor, "lund").hasSuffix(
        "2 for · 3 against · 1 neither (of these 1 reported, 1 derived) · 1 not as a fact"
      )
    )
  }
}
