// What each kind of card says, with one small file each.

import Features
import Syntax
import Testing
import Text

@Suite struct HoverContentTests {
  private func card(_ files: String) throws -> String? {
    let cursor = try Cursor(files)
    return Hover.at(cursor.offset, in: cursor.context)?.text
  }

  /// The card over a place of an article with a header of its own.
  private func card(header: String, _ text: String) throws -> String {
    try #require(try card("-- a.article --\npublished: 1993-04-17\n\(header)---\n\(text)\n"))
  }

  @Test func anActorHasTheRolesAndGroupsOfTheArticlesDate() throws {
    let header = """
      @x: X
        role: envoy, 1990/1992
        role: minister, 1993/1994
        role: writer
        in: @us, 1990/1992
        in: @japan-government, 1993/1994
        note: not the ship

      """
    let text = try card(header: header, "X{@<|>x}")
    #expect(text.contains("minister, 1993/1994"))
    #expect(text.contains("writer"))
    #expect(!text.contains("envoy"))
    #expect(text.contains("in `@japan-government, 1993/1994` Government of Japan"))
    #expect(!text.contains("United States"))
    #expect(text.contains("_not the ship_"))
  }

  @Test func theLabelOfAMentionShowsAllOfItsWords() throws {
    let text = try card(header: "@x: X\n", "[Foreign]{^m: @x} and other [Ministers]{^<|>m}")
    #expect(text.contains("`^m`: `@x`") && text.contains("> Foreign … Ministers"))
  }

  @Test func withoutADateOfTheArticleEveryRoleIsShown() throws {
    let text = try #require(
      try card("-- a.article --\n@x: X\n  role: envoy, 1990/1992\n  role: minister, 1993/1994\n---\nX{@<|>x}\n")
    )
    #expect(text.contains("envoy, 1990/1992") && text.contains("minister, 1993/1994"))
  }

  @Test func anActorsRecordCountsMentionsAndStances() throws {
    let text = try card(header: "@x: X\n", "X{@<|>x} [a]{@x + #talks on 1993-04-16} [b]{@x - #quotas}")
    #expect(text.contains("1 mention in 1 article"))
    #expect(text.contains("2 stances, 1993-04-16 to 1993-04-17"))
    #expect(text.contains("`#talks` Trade talks: 1 for"))
    #expect(text.contains("`#quotas` Import quotas: 1 against"))
  }

  /// An unnamed official of one article is not that of another.
  @Test(arguments: [("a", "<|>", "", "1 for"), ("b", "", "<|>", "1 against")])
  func aCardCountsThoseWhomItsArticleMeans(name: String, first: String, second: String, stance: String) throws {
    let header = "published: 1993-04-17\n@aide: an aide\n"
    let text = try #require(
      try card(
        "-- a.article --\n\(header)---\nX{@\(first)aide} [a]{@aide + #talks}\n"
          + "-- b.article --\n\(header)---\nY{@\(second)aide} [b]{@aide - #talks}\n"
      )
    )
    #expect(text.contains("1 mention in 1 article · 1 stance"), "\(name): \(text)")
    #expect(text.contains("`#talks` Trade talks: \(stance)"), "\(name): \(text)")
  }

  @Test func anIssueSaysWhoIsForAndAgainstIt() throws {
    let text = try card(header: "", "[a]{@us + #qu<|>otas} [b]{@kaifu - #quotas} [c]{@miyazawa ~ #quotas}")
    #expect(text.contains("1 for · 1 against · 1 neither · 1 article"))
    #expect(text.contains("`@us` United States: 1 for"))
    #expect(text.contains("`@kaifu` Toshiki Kaifu: 1 against"))
  }

  @Test func anIssueThatNobodyTakesAStandOnSaysSo() throws {
    #expect(try card(header: "", "[a]{#qu<|>otas}").contains("no stance · 1 article"))
  }

  @Test func anIssueIsPartOfAnother() throws {
    let text = try card(header: "#rice: Rice\n  in: #quotas\n  note: husked\n", "[a]{#ri<|>ce}")
    #expect(text.contains("in `#quotas` Import quotas"))
    #expect(text.contains("_husked_"))
  }

  @Test func anActorsRecordHoldsWhatItsMembersSay() throws {
    let text = try card(
      header: "@x: X\n  in: @y\n@y: Y\n",
      "[Y]{@<|>y} and X{@x} [a]{@x, @y + #talks} [b]{@x - #quotas} [c]{@x ~ #quotas as alleged}"
    )
    #expect(text.contains("3 stances (2 of those who are in it) on 1993-04-17"))
    #expect(text.contains("`#talks` Trade talks: 1 for"))
    #expect(text.contains("`#quotas` Import quotas: 1 against · 1 not as a fact"))
  }

  @Test func anIssueListsBodiesWithTheirMembers() throws {
    let text = try card(header: "@x: X\n  in: @y\n@y: Y\n", "[a]{@x, @y + #tal<|>ks} [b]{@us - #talks}")
    #expect(text.contains("2 for · 1 against · 1 article"))
    #expect(text.contains("with their members:\n- `@y` Y: 1 for"))
    #expect(try !card(header: "", "[b]{@us - #tal<|>ks}").contains("members"))
  }

  @Test func aStatusSaysHowFarAnArticleHasCome() throws {
    let text = try #require(try card("-- a.article --\nstatus: co<|>ded\n---\nx\n"))
    #expect(text == "**coded** · status\n\nits coder has finished\n\none of `todo`, `coded`, `checked`")
    let own = try card("-- b.codebook --\nstatuses: first | done\n-- a.article --\nstatus: do<|>ne\n---\nx\n")
    #expect(own == "**done** · status\n\none of `first`, `done`")
    #expect(try card("-- a.article --\nstatus: do<|>ne\n---\nx\n")?.contains("no codebook lists") == true)
    #expect(try card("-- a.article --\ntitle: co<|>ded\n---\nx\n") == nil)
  }

  @Test(arguments: [
    "[x]{^o<|>ne: @us - #talks} [y]{^one}", "[x]{^one: @us - #talks} [y]{^o<|>ne}",
    "[x]{^one: @us - #talks} [y]{^one; @us ~ #quotas because ^o<|>ne}",
  ])
  func aLabelOfTheTextHasItsStatement(text: String) throws {
    #expect(try card("-- a.article --\n---\n\(text)\n") == "`^one`: `@us - #talks`\n\n> x … y")
  }

  @Test func aVerbWithItsOwnWeight() throws {
    let text = try #require(
      try card(
        "-- b.codebook --\n+hints: hints at it\n  weight: 0.5\n-- a.article --\n---\n[x]{@us +hi<|>nts #talks}\n"
      )
    )
    #expect(text.hasPrefix("**+hints** hints at it\n\nfor, weight 0.5 · 1 use"))
  }

  @Test(arguments: [
    ("x{1993-04-<|>17}", "the day of publication"), ("x{1993-04<|>}", "holds the day of publication"),
    ("x{1993-04-1<|>8}", "1 day after publication"), ("x{1993-04-<|>10}", "7 days before publication"),
    ("x{1993-04-<|>16?}", "uncertain"), ("x{1993-04-16<|>~}", "approximate"), ("x{../19<|>93}", "from any day to"),
    ("x{1993/<|>..}", "to any day"),
  ])
  func aDateSaysWhenThatIs(text: String, says: String) throws {
    #expect(try card(header: "", text).contains(says))
  }

  @Test func ofAPeriodInACodebookNothingIsCounted() throws {
    let text = try #require(try card("-- b.codebook --\n@x: X\n  role: chief, 1990<|>/1992\n"))
    #expect(text.hasPrefix("**1990/1992**"))
    #expect(!text.contains("publication"))
  }

  @Test(arguments: ["x{^o<|>ne}", "[x]{^o<|>ne}\n---\n^two: @us - #talks"])
  func aLabelWithoutAStatementHasNoQuotation(text: String) throws {
    #expect(try card("-- a.article --\n---\n\(text)\n")?.contains("@us") != true)
  }

  /// A cursor at the end of a handle is on it; one behind the tag is not.
  @Test(arguments: [("x{@us<|>}", true), ("x{<|>@us}", true), ("x{@us}<|> y", false), ("x{@us} <|>y", false)])
  func aCardBelongsToTheHandleItself(text: String, isShown: Bool) throws {
    let cursor = try Cursor.text(text)
    let content = Hover.at(cursor.offset, in: cursor.context)
    #expect((content.map { cursor.context.tree.string($0.range) } == "@us") == isShown)
  }

  @Test(arguments: ["So said the Prime Min<|>ister.", "Miya<|>zawa left."])
  func aPlainNameHasACardAtTheArticlesDate(text: String) throws {
    let cursor = try Cursor.text(text)
    #expect(Hover.at(cursor.offset, in: cursor.context)?.text.hasPrefix("**Kiichi Miyazawa**") == true)
  }

  /// A name that two hold, one in other words, and one within a longer word.
  @Test(arguments: ["The Prime Minis<|>terial car.", "Mi<|>ya left.", "\\{Ot<|>her\\}"])
  func otherWordsHaveNone(text: String) throws {
    let cursor = try Cursor.text(text)
    #expect(Hover.at(cursor.offset, in: cursor.context) == nil)
  }
}
