// A span that lacks one of its brackets: which words are meant, and what is offered.

import Testing

@Suite struct BracketRepairTests {
  private static let book = """
    -- dossier.codebook --
    @dimov: Ivan Dimov
      also: Mr. Dimov | the Prime Minister
      role: Foreign Minister
    @lund: Eva Lund
    #dues: Harbour dues
    -- a.article --
    ---

    """

  private func mistake(_ code: String, _ text: String) -> Mistake { Mistake(code, Self.book + text) }

  /// A name of what is tagged leaves no doubt.
  @Test(arguments: [
    ("[Mr. Dimov{@dimov} said.", "[Mr. Dimov]{@dimov} said."),
    ("She met [Mr. Dimov{@dimov}, [Eva Lund]{@lund}.", "She met [Mr. Dimov]{@dimov}, [Eva Lund]{@lund}."),
    ("[the Foreign\nMinister{@dimov} said", "[the Foreign\nMinister]{@dimov} said"),
    ("[Harbour dues{#dues} rose", "[Harbour dues]{#dues} rose"),
    // The bracket that the tag's would close belongs to a span that then closes with the next.
    ("[so Lund [Mr. Dimov{@dimov} said]{@lund - #dues}", "[so Lund [Mr. Dimov]{@dimov} said]{@lund - #dues}"),
  ])
  func aSpanIsClosedBehindTheName(text: String, fixed: String) {
    let found = mistake("unpaired-bracket", text)
    #expect(found.fixed == "---\n" + fixed)
    #expect(found.isClear && !found.isSafe && found.fixes.last == "Write it as text")
  }

  @Test(arguments: [
    ("Mr. Dimov]{@dimov} said.", "[Mr. Dimov]{@dimov} said."),
    ("So The Prime Minister]{@dimov} said.", "So [The Prime Minister]{@dimov} said."),
    ("[Eva Lund]{@lund} and the Foreign\nMinister]{@dimov}", "[Eva Lund]{@lund} and the [Foreign\nMinister]{@dimov}"),
    ("Eva Lund, Ivan Dimov]{@lund, @dimov}", "Eva Lund, [Ivan Dimov]{@lund, @dimov}"),
  ])
  func aSpanIsOpenedBeforeTheName(text: String, fixed: String) {
    let found = mistake("unmatched-bracket", text)
    #expect(found.fixed == "---\n" + fixed)
    #expect(found.isClear && !found.isSafe && found.fixes.count == 2)
  }

  /// Where no name says it, a person chooses.
  @Test(arguments: [
    ("unpaired-bracket", "[Old Dimov{@dimov} said.", "[Old Dimov]{@dimov} said."),
    ("unpaired-bracket", "[the mayor{@x} said.", "[the mayor]{@x} said."),
    ("unmatched-bracket", "said Old Dimov]{@dimov}", "said [Old Dimov]{@dimov}"),
    ("unmatched-bracket", "In May, they refused it]{@lund - #dues}.", "In May, [they refused it]{@lund - #dues}."),
    ("unmatched-bracket", "It rose. The two sides]{@x, @y}", "It rose. [The two sides]{@x, @y}"),
  ])
  func otherWordsAreAChoice(code: String, text: String, fixed: String) {
    let found = mistake(code, text)
    #expect(found.fixed == "---\n" + fixed)
    #expect(!found.isClear && found.fixes.count == 2)
  }

  /// A bracket with no tag of a bare word behind it, or with one in another paragraph, is likely text.
  @Test(arguments: [
    "The [Minister said so.", "[Mr. Dimov said.\n\nMr. Dimov{@dimov} left.", "[no, [Mr. Dimov]{@dimov} said.",
    "[no [sic Dimov{@dimov} said] so",
  ])
  func whatIsLikelyTextIsEscaped(text: String) {
    let found = mistake("unpaired-bracket", text)
    #expect(found.fixes == ["Write it as text"] && found.isClear)
  }

  @Test func aWordAloneNeedsNoBracket() {
    let alone = mistake("unmatched-bracket", "(Lund]{@dimov}.")
    #expect(alone.fixed == "---\n(Lund{@dimov}." && alone.fixes.count == 1)
  }

  @Test func aBracketOfAPinnedTextIsItsOwn() {
    let text = "[Mr. Dimov said."
    let book = Self.book.replacing("--\n---\n", with: "--\nsha256: \(digest(of: text))\n---\n")
    let found = Mistake("unpaired-bracket", book + "[Mr. Dimov{@dimov} said.")
    #expect(found.fixes == ["Write it as text"] && found.isSafe)
  }
}
