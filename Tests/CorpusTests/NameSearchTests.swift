// Whose names are found in a text, and near misses.

import Corpus
import EDTF
import Syntax
import Testing
import Text

/// The source of an article with its untagged names marked: `‹words=a,b›`.
func untagged(_ article: String, _ codebook: String, at date: String? = nil) throws -> String {
  let read = facts("a.article", article)
  let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", codebook))])
  let tree = SyntaxTree(article: Array(article.utf8))
  let days = try date.map { DayRange(try DateValue($0)) } ?? read.defaultDate?.days
  let found = NameSearch(Scope(read, vocabulary), at: days).untagged(in: ArticleText(tree))
  var edits: [TextEdit] = []
  for words in found {
    let names = words.handles.map(\.name).joined(separator: ",")
    edits.append(TextEdit(TextRange(at: words.range.start), "‹"))
    edits.append(TextEdit(TextRange(at: words.range.end), "=\(names)›"))
  }
  return String(decoding: edits.applied(to: tree.bytes), as: UTF8.self)
}

/// A text without those marks.
private func unmarked(_ text: String) -> String {
  var result = ""
  var isSaid = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "‹", "›": isSaid = false
    case "=": isSaid = true
    default: if !isSaid { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

@Suite struct NameSearchTests {
  static let names = """
    @us: United States
      also: the United States | U.S. | US
    @japan: Japan
      also: Tokyo, 1990/.. | 東京 | 日本 | J | the sun's land
    @bank: Bank of Japan
    @clinton: Bill Clinton
      also: Clinton | President Clinton | the President, 1993-01-20/2001-01-20 | Clinton’s man
    @bush: George Bush
      also: the President, 1989-01-20/1993-01-20
    @oneill: Tip O’Neill
    @elysee: \u{E9}lys\u{E9}e
      also: état | Zo\u{E9}
    @acme: Acme (Europe) Ltd.
    @tee: 't Hooft
    @chamber: the Chamber
    @commerce: Chamber of Commerce
    @trade: Commerce and Trade of Japan
    #talks: Talks
    """

  /// Texts and what is found in them at 1994-05-06.
  @Test(arguments: [
    // Whole words.
    "‹Japan=japan›, ‹Japan=japan›'s and (‹Japan=japan›); “‹Tokyo=japan›”, ‹Tokyo=japan›-based, anti-‹Clinton=clinton›.",
    "Japanese, Japans, JapanAir, nJapan, Japan2, Japan\u{301} and Clintons.",
    "‹Clinton=clinton›'s, ‹Clinton=clinton›’s, d'‹Clinton=clinton›, ‹Clinton’s man=clinton›, ‹Clinton's man=clinton›",
    "‹U.S.=us›-‹Japan=japan› trade, the ‹U.S.=us›'s, ‹U.S.=us›; U.S.A., U.S and XU.S., ‹US=us›, USA and ‹US=us›.",
    "‹Acme (Europe) Ltd.=acme›: Acme Europe Ltd. and Acme (Europe) Ltd",
    "‹'t Hooft=tee› and can't Hooft",
    // The longest of those that begin at one word.
    "‹President Clinton=clinton›, ‹Bank of Japan=bank›, Bank of ‹Tokyo=japan›; ‹Clinton=clinton› ‹Bill Clinton=clinton›.",
    "‹the United States=us› and United ‹the United States=us›; United Stated",
    // Of names that overlap the longest.
    "The ‹Chamber of Commerce=commerce› met; ‹the Chamber=chamber› of Trade. ‹The Chamber=chamber› of ‹Commerce and Trade of Japan=trade›.",
    // Case.
    "japan, JAPAN, tokyo, The ‹United States=us›.",
    "‹The President=clinton› left. ‹The President=clinton› came. She met The President, ‹the President=clinton›.",
    "“‹The President=clinton›,” he said: ‹The President=clinton›. (‹The sun's land=japan›) – ‹État=elysee›\n‹État=elysee›",
    // White space.
    "‹Bill  Clinton=clinton›, ‹Bill\nClinton=clinton›, ‹Bill\r\n\tClinton=clinton›, ‹Bill\u{A0}Clinton=clinton›",
    "‹Bill\u{3000}Clinton=clinton›, Bill\n\n‹Clinton=clinton›, Bill-‹Clinton=clinton›, BillClinton, Bill.‹Clinton=clinton›",
    // Scripts without spaces.
    "‹東京=japan›都は‹東京=japan›と‹日本=japan›人。東 京。東\u{3099}京 ‹東\n京=japan›",
    "は‹Clinton=clinton›は、‹Clinton=clinton›は",
    "서울Clinton은",
    // Forms of a letter and of an apostrophe.
    "‹\u{C9}lys\u{E9}e=elysee›\n‹E\u{301}lyse\u{301}e=elysee›, ‹e\u{301}lys\u{E9}e=elysee›, ‹Zoe\u{301}=elysee›, Zoe",
    "‹Tip O'Neill=oneill›, ‹Tip O’Neill=oneill›, Tip ONeill, Tip O‘Neill",
    // One letter is no name, and issues are not looked for.
    "J and Talks",
  ])
  func namesAreFound(text: String) throws {
    let found = try untagged("---\n" + unmarked(text), Self.names, at: "1994-05-06")
    #expect(found == "---\n" + text)
  }

  @Test(arguments: [
    "[‹Tokyo=japan› refused, ‹Clinton=clinton› said]{@japan - #talks}, [‹Tokyo=japan›]{^1}, [so ‹Tokyo=japan›]{note \"?\"}",
    "Tokyo{@japan}, Tokyo{@us}, Tokyo{^1}, Tokyo{japan}, [the Tokyo set]{@us}, [Tokyo talks]{#talks}, [Tokyo, 1990]{1990}.",
    "Tokyo{not @japan}, ‹Tokyo=japan›, [greater Tokyo]{not @us}.",
    "Bill Clinton{@clinton} and [Bill]{@clinton} Clinton, Bill [Clinton said]{@clinton - #talks}.",
    "President Bill [Clinton]{@clinton} and [‹Clinton=clinton›] and \\{‹Clinton=clinton›\\}.",
    "‹Acme \\(Europe\\) Ltd\\.=acme›, [Acme] (Europe) Ltd., ‹\\'t Hooft=tee›",
    "Ja{@us}pan and To[k]{@us}yo",
  ])
  func markupIsSeen(text: String) throws {
    let found = try untagged("---\n" + unmarked(text), Self.names, at: "1994-05-06")
    #expect(found == "---\n" + text)
  }

  @Test(arguments: [
    ("1990-04-02", "bush"), ("1993-01-20", "clinton,bush"), ("1993", "clinton,bush"), ("1993-01-21", "clinton"),
    ("", "clinton,bush"),
  ])
  func aNameIsItsHoldersOfThatDate(date: String, holders: String) throws {
    let header = date.isEmpty ? "" : "on: \(date)\n"
    let found = try untagged(header + "---\nmet the President", Self.names)
    #expect(found == header + "---\nmet ‹the President=\(holders)›")
  }

  @Test func beforeItIsHeldANameIsNobodys() throws {
    #expect(try untagged("---\nthe President of Tokyo", Self.names, at: "1988") == "---\nthe President of Tokyo")
  }

  @Test func anArticlesOwnDefinitionsCount() throws {
    let header = "@japan: Nippon\n@clerk: a clerk\n  also: Clinton\n@clerk: another\n---\n"
    let found = try untagged(header + "A clerk met Clinton of Nippon, not of Japan, and another.", Self.names)
    #expect(
      found == header + "‹A clerk=clerk› met ‹Clinton=clerk,clinton› of ‹Nippon=japan›, not of Japan, and another."
    )
  }

  @Test func ofTwoDefinitionsTheFirstStands() throws {
    #expect(try untagged("---\nOne Two", "@a: One\n@a: Two\n") == "---\n‹One=a› Two")
  }

  @Test func issuesAreFoundWhereTheyAreAskedFor() {
    let tree = SyntaxTree(article: Array("---\nTalks with Japan, Talks{#talks}".utf8))
    let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", Self.names))])
    let search = NameSearch(Scope(Facts(tree), vocabulary), at: nil, [.actor, .issue])
    #expect(search.all(in: ArticleText(tree)).flatMap(\.handles).map(\.name) == ["talks", "japan", "talks"])
    #expect(search.untagged(in: ArticleText(tree)).flatMap(\.handles).map(\.name) == ["talks", "japan"])
  }

  @Test func aCodebookHasNoText() {
    #expect(ArticleText(SyntaxTree(codebook: Array("@a: A\n".utf8))).bytes.isEmpty)
  }
}
