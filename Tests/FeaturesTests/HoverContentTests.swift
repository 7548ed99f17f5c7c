// What each kind of card says, with one small file each.

import Corpus
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
    #expect(text.contains("2 stands, 1993-04-16 to 1993-04-17"))
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
    #expect(text.contains("1 mention in 1 article · 1 stand"), "\(name): \(text)")
    #expect(text.contains("`#talks` Trade talks: \(stance)"), "\(name): \(text)")
  }

  @Test func anIssueSaysWhoIsForAndAgainstIt() throws {
    let text = try card(header: "", "[a]{@us + #qu<|>otas} [b]{@kaifu - #quotas} [c]{@miyazawa ~ #quotas}")
    #expect(text.contains("1 for · 1 against · 1 neither · 1 article"))
    #expect(text.contains("`@us` United States: 1 for"))
    #expect(text.contains("`@kaifu` Toshiki Kaifu: 1 against"))
  }

  @Test func anIssueThatNobodyTakesAStandOnSaysSo() throws {
    #expect(try card(header: "", "[a]{#qu<|>otas}").contains("no stand · 1 article"))
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
    #expect(text.contains("3 stands (2 of those who are in it) on 1993-04-17"))
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
    let left = try card("-- b.codebook --\nexclude: dra<|>fts/**\n-- drafts/a.article --\n---\nx\n")
    #expect(left?.hasPrefix("`drafts/**` · exclude") == true)
    #expect(left?.contains("1 file of the corpus matches") == true)
    #expect(try card("-- a.article --\nexclude: dra<|>fts/**\n---\nx\n") == nil)
    let own = try card("-- b.codebook --\nstatuses: first | done\n-- a.article --\nstatus: do<|>ne\n---\nx\n")
    #expect(own == "**done** · status\n\none of `first`, `done`")
    #expect(try card("-- a.article --\nstatus: do<|>ne\n---\nx\n")?.contains("no codebook lists") == true)
    #expect(try card("-- a.article --\ntitle: co<|>ded\n---\nx\n") == nil)
  }

  @Test(arguments: [
    ("[x]{^o<|>ne: @us - #talks} [y]{^one}", ""), ("[x]{^one: @us - #talks} [y]{^o<|>ne}", ""),
    ("[x]{^one: @us - #talks} [y]{^one; @us ~ #quotas because ^o<|>ne}", "\n\nin `@us ~ #quotas because ^one`"),
    (
      "[x]{^one: @us - #talks} [y]{^o<|>ne; ^two: @us ~ ^one} [z]{@us - ^two}", "\n\nin `@us ~ ^one`"
    ),
  ])
  func aLabelOfTheTextHasItsStatementAndWhatJudgesIt(text: String, judged: String) throws {
    #expect(try card("-- a.article --\n---\n\(text)\n") == "`^one`: `@us - #talks`\n\n> x … y\(judged)")
  }

  @Test func aDateSaysWhatElseIsOfIt() throws {
    let text = try card(
      header: "",
      "x{1993-04-<|>16} y{1993-04-16} z{1993-04} [a]{@us + #talks on 1993-04-16} [b]{@us - #talks}"
    )
    #expect(text.contains("also of 1 statement and 1 date"))
    #expect(try !card(header: "", "x{1993-04-<|>16} y{1993-04-15}").contains("also of"))
  }

  @Test func manyStancesHaveALineOverTime() throws {
    let said = ["1990", "1991-02", "1991-03-04", "1993", "1993-05"].map { "[a]{@us + #talks on \($0)}" }
    #expect(
      try card(header: "", "US{@<|>us} " + said.joined(separator: " ")).contains("to 1993-05-01  \n1990 ▄▇ 1993 ▇\n")
    )
    let issue = try card(header: "", said.joined(separator: " ").replacing("#talks on 1990", with: "#ta<|>lks on 1990"))
    #expect(issue.contains("5 for · 1 article  \n1990 ▄▇ 1993 ▇\n"))
    #expect(try !card(header: "", "US{@<|>us} " + said.prefix(3).joined(separator: " ")).contains("▇"))
  }

  @Test func theArticleItselfSaysWhatItIsAndWhatItSays() throws {
    let text = try card(
      header: "title: Talks *fail*\n",
      "US{@us} [a]{@arti<|>cle + #talks} [b]{@us - #quotas} [c]{@article - #talks as alleged} x{1993-04-16}"
    )
    #expect(
      text.hasPrefix(
        "**The article itself** `@article`\n\nTalks \\*fail\\*  \npublished 1993-04-17\n\n"
          + "1 mention · 3 statements · 2 in its own voice · 1 date\n\n- `#talks` Trade talks: 1 for · 1 not as a fact"
      ),
      "\(text)"
    )
  }

  /// What another article says in its own voice is none of this one's.
  @Test func theArticleItselfIsNoOther() throws {
    let text = try #require(
      try card("-- a.article --\n---\n[a]{@article + #talks}\n-- b.article --\n---\n[b]{@art<|>icle - #quotas}\n")
    )
    #expect(text.contains("1 in its own voice") && text.contains("#quotas") && !text.contains("#talks"))
  }

  /// What is kept of a card is made anew once a file says something else, and the words are always those of now.
  @Test func aCardIsOfTheCorpusAsItIs() throws {
    let cursor = try Cursor(
      "-- a.article --\n---\nUS{@<|>us} [a]{@us + #talks}\n-- b.article --\n---\n[b]{@us + #talks}\n"
    )
    var context = cursor.context
    func card() throws -> String { try #require(Hover.at(cursor.offset, in: context)).text }
    #expect(try card().contains("`#talks` Trade talks: 2 for"))
    func set(_ text: String) {
      context.corpus.set("b.article", Facts(SyntaxTree(article: Array(text.utf8))))
      let own = context.text
      context.text = { $0 == "b.article" ? Array(text.utf8) : own($0) }
    }
    set("---\n\n\nNow [here]{@us + #talks}\n")
    #expect(try card().contains("`#talks` Trade talks: 2 for\n  “here” — [b.article:4]"))
    set("---\n[b]{@us - #talks}\n")
    #expect(try card().contains("`#talks` Trade talks: 1 for · 1 against"))
    context.corpus.remove("b.article")
    #expect(try card().contains("`#talks` Trade talks: 1 for"))
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
