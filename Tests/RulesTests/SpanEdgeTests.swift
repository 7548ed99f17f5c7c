// The ends of spans, and tags as other programs write them.

import Testing

@Suite struct SpanEdgeTests {
  @Test(arguments: [
    ("They [asked ]{@us}it.", "They [asked]{@us} it."), ("They[ asked]{@us} it.", "They [asked]{@us} it."),
    ("They [asked\n]{@us}it.", "They [asked]{@us}\nit."), ("[\u{A0}Tokyo]{@us}", "\u{A0}[Tokyo]{@us}"),
    ("[“No,]{@us} he said.”", "“[No,]{@us} he said.”"), ("“We [say no.”]{@us}", "“We [say no.]{@us}”"),
    ("[\"No,]{@us} he said, \"no.\"", "\"[No,]{@us} he said, \"no.\""),
    ("[«Non,]{@us} dit-il.»", "«[Non,]{@us} dit-il.»"),
    ("[「いや]{@us}と言った」", "「[いや]{@us}と言った」"),
  ])
  func theBracketIsMoved(text: String, fixed: String) {
    let found = Mistake("span-edge", text)
    #expect(found.places.count == 1)
    #expect(found.fixed == "---\n" + fixed)
  }

  @Test(arguments: [
    "[“No,”]{@us} he said.", "[He said “no”]{@us}.", "[’Tis]{@us} so.", "[the firms’]{@us} way", "[24\"]{@us} long",
    "“[We wait]{@us}, [and wait]{@us}.”", "[“We wait,]{@us} [and wait.”]{@us - #q}", "[asked]{@us} it", "Tokyo{@us}",
    "[“One.]{@us}\n\n“Two.” End.", "[a “b” c]{@us}",
    "---\n[“Our ties are bad,]{^1} he said, [and that hurts.”]{^1}\n---\n^1: @us - #q",
  ])
  func wholeWordsAreLeftAlone(text: String) { #expect(Mistake("span-edge", text).places.isEmpty) }

  @Test func whiteSpaceIsMovedUnasked() {
    #expect(Mistake("span-edge", "They [asked ]{@us}it.").isSafe)
    #expect(!Mistake("span-edge", "[“No,]{@us} he said.”").isSafe)
    #expect(Mistake("span-edge", "They [ asked ]{@us}it.").fixedUnasked == "---\nThey  [asked]{@us} it.")
  }

  private static let book = """
    -- dossier.codebook --
    @clinton: Bill Clinton
      also: Clinton
    @us: United States
    #targets: Targets
    +demands: asks for it
    -- a.article --
    ---

    """

  @Test(arguments: [
    ("Clinton(@clinton) left.", "(@clinton)", "Clinton{@clinton} left."),
    ("Clinton (@clinton) left.", " (@clinton)", "Clinton{@clinton} left."),
    ("[Clinton](@clinton) left.", "(@clinton)", "[Clinton]{@clinton} left."),
    ("Clinton<@clinton> left.", "<@clinton>", "Clinton{@clinton} left."),
    ("Clinton@clinton left.", "@clinton", "Clinton{@clinton} left."), ("aims#targets.", "#targets", "aims{#targets}."),
    ("[[Clinton]] left.", "[[Clinton]]", "[Clinton]{@clinton} left."),
    ("[[He|clinton]] left.", "[[He|clinton]]", "[He]{@clinton} left."),
    (
      "[He asked](@clinton +demands #targets).", "(@clinton +demands #targets)",
      "[He asked]{@clinton +demands #targets}."
    ),
  ])
  func aTagOfAnotherProgramIsWrittenInBraces(text: String, place: String, fixed: String) {
    let found = Mistake("foreign-tag", Self.book + text)
    #expect(found.places == [place])
    #expect(found.fixed == "---\n" + fixed)
  }

  @Test(arguments: [
    "Write to info@clinton.org now.", "He (@billclinton) wrote.", "A (@clinton on Twitter) said.",
    "Clinton{@clinton} left.",
    "He [sic] left.", "[[sic]] left.", "# targets, #targets of all", "[a](https://example.org/#targets)", "(@clinton)",
    "Room 4 (#5).",
  ])
  func otherTextIsLeftAlone(text: String) { #expect(Mistake("foreign-tag", Self.book + text).places.isEmpty) }

  @Test func aPinnedTextIsTheArticlesOwn() {
    let pin = "sha256: 63c4e1ae1b1f6df1a26d1e7ff2a5c7a98b0a2d4a7ea0ecd9a6ae2b4e3f6bb5c8\n---\nClinton@clinton left.\n"
    let book = Self.book.replacing("---\n", with: "")
    // With a digest that does not fit, the text is not what the header pins.
    #expect(Mistake("foreign-tag", book + pin).places == ["@clinton"])
    let text = "Clinton@clinton left.\n"
    #expect(Mistake("foreign-tag", book + "sha256: \(digest(of: text))\n---\n\(text)").places.isEmpty)
  }
}
