// What the cards say.

import Corpus
import Features
import Syntax
import Testing
import Text

@Suite struct HoverTests {
  static let speech = """
    -- a.article --
    published: 1993-04-17
    ---
    [Miyaz<|>awa]{@miyazawa} [refused “limits”]{@miyazawa -rejects #quotas on 1993-04-16}.
    -- b.article --
    published: 1992-01-09
    ---
    Miyazawa{@miyazawa} [spoke of limits]{@miyazawa +demands #quotas}.
    """

  @Test func anActorsCard() throws {
    let cursor = try Cursor(Self.speech)
    let card = try #require(Hover.at(cursor.offset, in: cursor.context))
    #expect(cursor.context.tree.string(card.range) == "Miyazawa")
    #expect(
      card.text == """
        **Kiichi Miyazawa** `@miyazawa` · person

        Prime Minister of Japan, 1991-11-05/1993-08-09  
        in `@japan-government, 1991-11-05/1993-08-09` Government of Japan  
        also Miyazawa | the Prime Minister, 1991-11-05/1993-08-09

        2 mentions in 2 articles · 2 stands, 1992-01-09 to 1993-04-16

        - `#quotas` Import quotas: 1 for · 1 against, last 1993-04-16
          “refused “limits”” — [a.article:3](file:///a.article#L3)
        """
    )
  }

  /// What a card shows of names, roles and memberships means the same behind a key of a codebook.
  @Test(arguments: [
    "Prime Minister, 1989-08-10/1991-11-05", "Trade Act\\, 1974", "Trade Act\\, 1974, 1989-08-10/1991-11-05",
    "Super 301, 301st edition", "a \\| b", "C:\\\\, 1990", "the [second\\] Minister, [1990, 1991]",
  ])
  func whatACardShowsMayBeWritten(part: String) throws {
    let book =
      "-- x.codebook --\n@it: It\n  role: \(part)\n  also: \(part) | It\n  in: @us, 1990\n-- a.article --\n---\n{@i<|>t}"
    let cursor = try Cursor(book.replacing("{@i", with: "x{@i"))
    let lines = try #require(Hover.at(cursor.offset, in: cursor.context)).text.split(separator: "\n")
    func plain(_ line: some StringProtocol) -> String {
      line.split(separator: "`", omittingEmptySubsequences: true).joined().trimmed
    }
    let role = plain(try #require(lines.dropFirst().first))
    let also = plain(try #require(lines.first { $0.hasPrefix("also ") }).dropFirst(5))
    let group = plain(try #require(lines.first { $0.hasPrefix("in ") }).dropFirst(3))
    #expect(group == "@us, 1990 United States")
    let written = "@it: It\n  role: \(role)\n  also: \(also)\n"
    let again = try #require(Facts(SyntaxTree(codebook: Array(written.utf8))).definitions.first)
    let read = try #require(cursor.context.scope(of: "it"))
    #expect(again.roles.map(\.text) == read.roles.map(\.text) && again.names.map(\.text) == read.names.map(\.text))
    #expect(again.roles.map { $0.period?.text } == read.roles.map { $0.period?.text })
    #expect(again.names.map { $0.period?.text } == read.names.map { $0.period?.text })
  }

  @Test(arguments: [
    (
      "x{@us -rejects #quo<|>tas}",
      "**Import quotas** `#quotas` · issue\n\nalso limits\n\n1 against · 1 article\n\n- `@us` United States: 1 against, 1993-04-17\n  “x” — [a.article:3](file:///a.article#L3)"
    ),
    (
      "x{@us -rej<|>ects #quotas}",
      "**-rejects** will not have it\n\nagainst, weight -1.0 · 1 use\n\ncue words: refused"
    ),
    ("x{#talks %fr<|>ame moral}", "**Frame** `%frame` · variable\n\nvalues: moral | economic · 1 use"),
    ("Friday{1993-04-<|>16}", "**1993-04-16**\n\nFriday, 16 April 1993\n\n1 day before publication"),
    // On the words of the tag, too.
    ("Fri<|>day{1993-04-16}", "**1993-04-16**\n\nFriday, 16 April 1993\n\n1 day before publication"),
    (
      "Friday{1993-04-<|>23}",
      "**1993-04-23**\n\nFriday, 23 April 1993\n\n6 days after publication\n\n“Friday” first means"
    ),
    ("x{1993/199<|>4}", "**1993/1994**\n\n1993 to 1994\n\nfrom Friday 1993-01-01 to Saturday 1994-12-31"),
    // Words that no tag marks.
    ("He left on Fri<|>day.", "“Friday” may be\n- `1993-04-16`, "),
    (
      "spring{1993-2<|>1~}",
      "**1993-21~**\n\nspring 1993, approximate\n\nfrom Monday 1993-03-01 to Monday 1993-05-31\n\nholds the day of publication"
    ),
    ("x{1993-<|>13}", "`1993-13` is not a date: at byte 6, expected a month"),
    ("x{PT3<|>5M}", "**PT35M**\n\n35 minutes"),
    ("x{@nob<|>ody}", "`@nobody` is not defined\n\n1 mention in 1 article"),
    ("x{@art<|>icle}", "**The article itself** `@article`\n\npublished 1993-04-17\n\n1 mention · 0 statements"),
    // A plain name, at the article's date.
    ("So said the Prime Min<|>ister.", "**Kiichi Miyazawa** `@miyazawa`"),
  ])
  func cards(text: String, card: String) throws {
    let cursor = try Cursor.text(text)
    #expect(try #require(Hover.at(cursor.offset, in: cursor.context)).text.hasPrefix(card))
  }

  @Test func aLabelsCardIsItsStatement() throws {
    let cursor = try Cursor("-- a.article --\n---\n[x]{^o<|>ne} [y]{^one}\n---\n^one: @us -rejects #quotas\n")
    #expect(Hover.at(cursor.offset, in: cursor.context)?.text == "`^one`: `@us -rejects #quotas`\n\n> x … y")
  }

  @Test(arguments: ["Plain <|>text.", "<|>", "x {<|>}"])
  func nothingIsSaidOfPlainText(text: String) throws {
    let cursor = try Cursor.text(text)
    #expect(Hover.at(cursor.offset, in: cursor.context) == nil)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension FeatureContext {
  fileprivate func scope(of actor: String) -> Definition? {
    Scope(facts, corpus.vocabulary).find(Handle(.actor, actor))?.definition
  }
}
