// Names that are tagged as somebody else, marked by half, or written into one.

import Testing

@Suite struct MistakenNameTests {
  private static let book = """
    -- dossier.codebook --
    @clinton: Bill Clinton
      also: Clinton | President Clinton | the President, 1993-01-20/2001-01-20
      role: Governor
      kind: person
    @bush: George Bush
      also: the President, 1989-01-20/1993-01-20
    @japan: Japan
      also: 日本 | the Land
    @government: Government of Japan
      also: Tokyo
      in: @japan
    @bank: Bank of Japan
      also: la Banque du Japon
    @aide: an aide
      kind: anonymous
    #targets: Targets for imports
      also: targets
    #quotas: Quotas
      also: shares
    #trade: Trade
      also: trade
    -- a.article --
    published: 1993-04-17

    """

  private func mistake(_ code: String, _ text: String) -> Mistake {
    Mistake(code, Self.book + (text.contains("---\n") ? text : "---\n" + text))
  }

  @Test(arguments: [
    ("Japan{@clinton} left.", ["@clinton"]), ("Japan’s{@clinton} car", ["@clinton"]), ("[日本]{@clinton}", ["@clinton"]),
    ("[Bill\nClinton]{@japan} left.", ["@japan"]), ("[The Land]{@clinton} waits.", ["@clinton"]),
    ("[Japan]{@clinton, @bush} left.", ["@clinton"]), ("Japan{@clinton?} left.", ["@clinton"]),
    ("[the President]{@japan} left.", ["@japan"]), ("targets{#quotas}", ["#quotas"]),
    // A name of the one that is tagged, in any case, at any date; words that are nobody's name.
    ("Japan{@japan} left.", []), ("[President Clinton]{@clinton}", []), ("[the President]{@bush} left.", []),
    ("Governor{@clinton}", []), ("[Japan]{@clinton, @japan} left.", []), ("Guest{@clinton}", []), ("JAPAN{@bush}", []),
    // The name of the whole for its part, and not the other way round; a description; what nobody defines.
    ("Japan{@government} said so.", []), ("Tokyo{@japan} said so.", ["@japan"]), ("[an aide]{@clinton}", []),
    ("Japan{@nobody} left.", []), ("Japan{#quotas} left.", []),
    // A mention in several places by all of its words.
    ("[Bill]{^m: @japan} and Hillary [Clinton]{^m}", ["@japan"]), ("[Bank]{^m: @bank} and [Japan]{^m}", []),
    ("[Bill]{^m: @clinton} and [Japan]{^m}", []),
    // In a paragraph about another time somebody else had the name.
    ("In 1975{1975} [the President]{@japan} left.", []), ("In 1994{1994} [the President]{@japan} left.", ["@japan"]),
  ])
  func wordsThatAreAnothersName(text: String, places: [String]) {
    #expect(mistake("name-of-another", text).places == places)
  }

  @Test func theOtherIsOffered() {
    let found = mistake("name-of-another", "Japan{@clinton} left.")
    #expect(found.fixes == ["Replace by @japan"] && !found.isSafe)
    #expect(found.fixed?.hasSuffix("Japan{@japan} left.") == true)
    #expect(mistake("name-of-another", "[Japan]{@clinton, @bush} left.").fixes.isEmpty)
  }

  @Test(arguments: [
    ("Bill Clinton{@clinton} left.", "[Bill Clinton]{@clinton} left."),
    ("Bill\nClinton{@clinton} left.", "[Bill\nClinton]{@clinton} left."),
    ("Bill [Clinton]{@clinton} left.", "[Bill Clinton]{@clinton} left."),
    ("Bill Clinton’s{@clinton} dog", "[Bill Clinton’s]{@clinton} dog"),
    ("The Bank{@bank} of Japan waits.", "The [Bank of Japan]{@bank} waits."),
    ("[Bill]{@clinton; note \"so\"} Clinton left.", "[Bill Clinton]{@clinton; note \"so\"} left."),
    ("The [Bank of]{@bank} Japan waits.", "The [Bank of Japan]{@bank} waits."),
  ])
  func halfOfANameIsMarkedWhole(text: String, fixed: String) {
    let found = mistake("part-of-name", text)
    #expect(found.places.count == 1)
    #expect(found.fixed?.hasSuffix("---\n" + fixed) == true)
  }

  @Test(arguments: [
    "[Bill Clinton]{@clinton} left.", "Clinton{@clinton} left.", "Mr. Bill, Clinton{@clinton} left.",
    "Bill\n\nClinton{@clinton} left.", "Bill Clinton{@bush} left.", "Sybill Clinton{@clinton} left.",
    "Bill{@clinton} Clintonian", "Le Banque{@bank} du Japon", "la [Banque du Japon]{@bank}",
    "the President{@clinton} left.", "Bill{#trade} Clinton{@clinton} left.", "an aide{@aide} left.",
  ])
  func aWholeNameIsLeftAlone(text: String) {
    #expect(mistake("part-of-name", text).places.isEmpty)
  }

  private func fixedName(_ code: String, _ definition: String) -> String? {
    Mistake(code, "-- a.codebook --\n" + definition).fixed
  }

  @Test(arguments: [
    ("@c: Bill Clinton\n  also: Clinton, President Clinton", "@c: Bill Clinton\n  also: Clinton | President Clinton"),
    ("@c: Bill Clinton\n  also: Clinton; President Clinton", "@c: Bill Clinton\n  also: Clinton | President Clinton"),
    ("@c: Bill Clinton\n  also: Clinton|President Clinton", "@c: Bill Clinton\n  also: Clinton | President Clinton"),
    ("@c: Bill Clinton\n  also: Clinton| the Boss |Bill", "@c: Bill Clinton\n  also: Clinton | the Boss | Bill"),
    ("@c: Bill Clinton\n  also: the Boss, Clinton", "@c: Bill Clinton\n  also: the Boss | Clinton"),
    ("@u: United States\n  also: America, the States", "@u: United States\n  also: America | the States"),
    ("@j: 日本政府\n  also: 日本、東京", "@j: 日本政府\n  also: 日本 | 東京"),
    ("@c: C\n  role: Envoy for Trade, Envoy for Fish", "@c: C\n  role: Envoy for Trade | Envoy for Fish"),
    ("+d: D\n  also: demanded, insists on, called for", "+d: D\n  also: demanded | insists on | called for"),
    ("%f: F\n  values: moral, strategic", "%f: F\n  values: moral | strategic"),
    ("@c: Bill Clinton\n  also: Clinton / President Clinton", "@c: Bill Clinton\n  also: Clinton | President Clinton"),
    ("@c: Bill Clinton\n  also: Clinton • President Clinton", "@c: Bill Clinton\n  also: Clinton | President Clinton"),
    ("%f: F\n  values: moral / strategic", "%f: F\n  values: moral | strategic"),
    ("%f: F\n  values: moral;strategic", "%f: F\n  values: moral | strategic"),
    (
      "#t: Targets for imports\n  also: import targets, targets",
      "#t: Targets for imports\n  also: import targets | targets"
    ),
    ("@c: Clinton | President Clinton", "@c: Clinton\n  also: President Clinton"),
  ])
  func aSeparatorInANameIsABar(written: String, meant: String) {
    #expect(fixedName("separator-in-name", written) == meant)
  }

  @Test(arguments: [
    "@c: Bill Clinton\n  also: Clinton | President Clinton", "@c: Bill Clinton\n  also: Clinton\\, President Clinton",
    "@p: The Times|Post group\n  also: The Times \\| Post | T|P", "@t: Tokyo, Japan\n  also: Tokyo",
    "#t: The trade law\n  also: Super 301, 301st edition", "@j: Japan\n  also: Tokyo, Osaka",
    "#t: The trade law\n  also: Trade Act\\, 1974 | the law, its annexes and its lists", "@s: Sony\n  also: Sony, Inc.",
    "@k: Martin King\n  also: King, Martin", "@m: M\n  also: Ministry of Trade, Industry and Energy",
    "@c: C\n  role: Chairman, Council of Economic Advisers", "%f: F\n  values: Trade Act, 1974",
    "%f: F\n  values: moral | just, or nearly | other", "@x: X\n  also: 10,000 Voices",
    "%f: F\n  values: and/or", "@b: Bündnis 90/Die Grünen\n  also: Bündnis 90/Grüne", "@c: C\n  also: Bill·Clinton",
    "@c: Bill Clinton\n  also: Clinton \\/ President Clinton",
  ])
  func aMarkOfTheNameIsLeftAlone(written: String) {
    #expect(Mistake("separator-in-name", "-- a.codebook --\n" + written).places.isEmpty)
  }

  @Test(arguments: [
    ("role: President 1993-01-20/2001-01-20", "role: President, 1993-01-20/2001-01-20"),
    ("role: President, since 1993", "role: President, 1993/.."),
    ("role: President, from 1993 to 2001", "role: President, 1993/2001"),
    ("role: President, 20 January 1993/20 January 2001", "role: President, 1993-01-20/2001-01-20"),
    ("role: President, 93/01", "role: President, 1993/2001"),
    ("role: President (1993/2001)", "role: President, 1993/2001"),
    ("also: Clinton (1993/2001)", "also: Clinton, 1993/2001"),
    ("also: Clinton (1993–2001)", "also: Clinton, 1993/2001"),
    ("role: President 1993–2001", "role: President, 1993/2001"),
    ("role: President since 1993", "role: President, 1993/.."),
    ("role: Präsident, seit 1993", "role: Präsident, 1993/.."),
    ("role: Président, depuis 1993", "role: Président, 1993/.."),
    ("role: Presidente, desde 1993", "role: Presidente, 1993/.."), ("role: President (1993)", "role: President, 1993"),
    ("role: President [1993/2001]", "role: President, 1993/2001"),
    ("also: Clinton {1993–2001}", "also: Clinton, 1993/2001"),
    ("role: President [since 1993]", "role: President, 1993/.."),
    ("role: Premier [1994-04,1994-05]", "role: Premier, [1994-04,1994-05]"),
    ("role: President, 20 January 1993 - 20 January 2001", "role: President, 1993-01-20/2001-01-20"),
  ])
  func aPeriodInANameIsWrittenAsOne(written: String, meant: String) {
    #expect(fixedName("period-in-name", "@c: C\n  " + written) == "@c: C\n  " + meant)
  }

  @Test(arguments: [
    "role: President, 1993-01-20/2001-01-20", "also: Trade Act\\, since 1974", "also: Trade Act 1974",
    "also: Expo (1970)",
    "also: Super 301, 301st edition", "role: Chairman, G-7 Council", "also: Section 301 of the Act",
    "also: Class of 1974",
    "also: Agreement of 5 May 1955", "also: the 49ers", "also: Group [of 7]", "role: Prime Minister",
    "also: Agenda 2000",
  ])
  func aNumberOfTheNameIsLeftAlone(written: String) {
    #expect(Mistake("period-in-name", "-- a.codebook --\n@c: C\n  " + written).places.isEmpty)
  }
}
