// Keys, values and handles that are nearly right: what is offered, and what is fixed unasked.

import Rules
import Testing

@Suite struct MeantWordTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: String
    var wrong: String
    var fixed: String
    var isSafe: Bool
    var testDescription: String { wrong }

    init(_ code: String, _ wrong: String, _ fixed: String, safe: Bool) {
      (self.code, self.wrong, self.fixed, isSafe) = (code, wrong, fixed, safe)
    }
  }

  static let articles: [Row] = [
    Row("unknown-key", "date: 1993-04-17", "published: 1993-04-17", safe: false),
    Row("unknown-key", "headline: A", "title: A", safe: false),
    Row("unknown-key", "author: A", "byline: A", safe: false),
    Row("unknown-key", "newspaper: A", "source: A", safe: false),
    Row("unknown-key", "Titel: A", "title: A", safe: false),
    Row("unknown-key", "Published: 1993", "published: 1993", safe: true),
    Row("unknown-key", "TITLE: A", "title: A", safe: true), Row("unknown-key", "tilte: A", "title: A", safe: true),
    Row("unknown-key", "publised: 1993", "published: 1993", safe: true),
    // A key of one's own in the place of one that stands already would be passed over.
    Row("unknown-key", "title: B\ntilte: A", "title: B\ntitle: A", safe: false),
    Row("unknown-language", "language: eng", "language: en", safe: false),
    Row("unknown-language", "language: Italian", "language: it", safe: false),
    Row("unknown-language", "language: jp", "language: ja", safe: false),
    Row("unknown-language", "language: Germann", "language: de", safe: false),
  ]

  static let codebooks: [Row] = [
    Row("bad-value", "@a: A\n  kind: organization", "@a: A\n  kind: organisation", safe: true),
    Row("bad-value", "@a: A\n  kind: Organization", "@a: A\n  kind: organisation", safe: true),
    Row("bad-value", "@a: A\n  kind: Person", "@a: A\n  kind: person", safe: true),
    Row("bad-value", "@a: A\n  kind: persno", "@a: A\n  kind: person", safe: true),
    Row("bad-value", "@a: A\n  kind: persons", "@a: A\n  kind: person", safe: true),
    Row("bad-value", "@a: A\n  kind: country", "@a: A\n  kind: state", safe: false),
    Row("bad-value", "@a: A\n  kind: human", "@a: A\n  kind: person", safe: false),
    Row("bad-value", "+v: V\n  weight: 0,5", "+v: V\n  weight: 0.5", safe: true),
    Row("bad-value", "@a: A\n  in: @b, @c", "@a: A\n  in: @b | @c", safe: false),
    Row("bad-value", "@a: A\n  in: japan", "@a: A\n  in: @japan", safe: false),
    Row("bad-value", "@a: A\n  in: @b 1993/2001", "@a: A\n  in: @b, 1993/2001", safe: false),
    Row("bad-value", "check stray-brace: Warning", "check stray-brace: warning", safe: true),
    Row("bad-value", "check stray-brace: warn", "check stray-brace: warning", safe: false),
    Row("bad-value", "check stray-brace: none", "check stray-brace: off", safe: false),
    Row("unknown-property", "@a: A\n  Kind: person", "@a: A\n  kind: person", safe: true),
    Row("unknown-property", "@a: A\n  aliases: B", "@a: A\n  also: B", safe: false),
    Row("unknown-property", "@a: A\n  type: person", "@a: A\n  kind: person", safe: false),
    Row("unknown-property", "@a: A\n  noet: B\n  note: C", "@a: A\n  note: B\n  note: C", safe: false),
    Row("unknown-property", "%f: F\n  options: a | b", "%f: F\n  values: a | b", safe: false),
    Row("unknown-key", "check stray-brase: off", "check stray-brace: off", safe: true),
    // A property at the margin.
    Row("unknown-key", "@a: A\nkind: person", "@a: A\n  kind: person", safe: true),
    Row("unknown-key", "@a: A\n  url: b\n\n// c\nalso: B", "@a: A\n  url: b\n\n// c\n  also: B", safe: true),
    Row("unknown-key", "@a: A\n  kind: state\nkind: person", "@a: A\n  kind: state\n  kind: person", safe: false),
    Row("unknown-key", "+v: V\nweight: high", "+v: V\n  weight: high", safe: false),
    Row("bad-handle", "@prime minister: A", "@prime-minister: A", safe: false),
    Row("bad-handle", "@u.s.: A", "@u.s: A", safe: false),
    Row("bad-handle", "# targets: A", "#targets: A", safe: false),
    Row("malformed-date", "@a: A\n  role: B, 1988 to 1994", "@a: A\n  role: B, 1988/1994", safe: false),
    Row("malformed-date", "@a: A\n  role: B, 1988-1994", "@a: A\n  role: B, 1988/1994", safe: false),
  ]

  @Test(arguments: articles)
  func aHeaderIsFixed(row: Row) {
    let found = Mistake(row.code, "-- a.article --\n" + row.wrong + "\n---\nText.\n")
    #expect(found.fixed == row.fixed + "\n---\nText.\n")
    #expect(found.isSafe == row.isSafe)
  }

  @Test(arguments: codebooks)
  func aCodebookIsFixed(row: Row) {
    let found = Mistake(row.code, "-- a.codebook --\n" + row.wrong)
    #expect(found.fixed == row.fixed)
    #expect(found.isSafe == row.isSafe)
  }

  @Test(arguments: ["en", "de-AT", "ja_JP", "pt", "pt-BR", "zh-Hant-TW", "yue", "Deutsch", "German", "FR"])
  func aLanguageIsOne(language: String) {
    #expect(Mistake("unknown-language", "-- a.article --\nlanguage: \(language)\n---\nText.\n").places.isEmpty)
  }

  @Test(arguments: ["xx", "zz-ZZ", "e", "english text"])
  func aLanguageIsNone(language: String) {
    #expect(Mistake("unknown-language", "-- a.article --\nlanguage: \(language)\n---\nText.\n").places == [language])
  }

  @Test func aPropertyAtTheMarginIsNamedWithItsDefinition() {
    let found = Mistake("unknown-key", "-- a.codebook --\n@a: A\nkind: person\nalso: B\n")
    #expect(
      found.messages == [
        "`kind` is a property of `@a`: indent it by two spaces",
        "`also` is a property of `@a`: indent it by two spaces",
      ]
    )
    #expect(found.fixedUnasked == "@a: A\n  kind: person\n  also: B\n")
    // Of another definition, of one that cannot be read, behind another key, and with no definition: a key of the header.
    for header in [
      "#a: A\nkind: person", "@a: A\n@b c: D\nkind: person", "@a: A\nx-y: z\nkind: person", "kind: person",
    ] {
      let found = Mistake("unknown-key", "-- a.codebook --\n\(header)\n")
      #expect(found.messages.first?.hasPrefix("a codebook has no key `kind`") == true, "\(header)")
    }
  }

  @Test func aHeadingIsAComment() {
    let message = Mistake("bad-handle", "-- a.codebook --\n# Issues of trade: \n").messages.first
    #expect(message?.contains("a heading is a comment, `// Issues of trade`") == true)
    #expect(Mistake("bad-handle", "-- a.codebook --\n@7g: A\n").fixes.isEmpty)
  }

  @Test(arguments: ["4/17/93", "17.4.93", "93-04-17", "4/5/93"])
  func aDateWithoutItsCenturyIsToldTheForm(date: String) {
    let found = Mistake("malformed-date", "-- a.article --\npublished: \(date)\n---\nText.\n")
    #expect(found.messages.first?.hasSuffix("; write the whole year, month and day: `1993-04-17`") == true)
    #expect(found.fixes.isEmpty)
    let whole = Mistake("malformed-date", "-- a.article --\npublished: 1993-04-31\n---\nText.\n")
    #expect(whole.messages.first?.contains("write the whole year") == false)
  }

  @Test func whatIsFarIsLeftOpen() {
    #expect(Mistake("unknown-key", "-- a.article --\ndesk: A\n---\nText.\n").fixes.isEmpty)
    #expect(Mistake("bad-value", "-- a.codebook --\n@a: A\n  kind: zebra").fixes.isEmpty)
    #expect(Mistake("bad-value", "-- a.codebook --\n@a: A\n  in: the group").fixes.isEmpty)
  }

  /// A group that is near in writing, but would be in itself.
  @Test(arguments: [
    ("unknown-actor", "@greens-member: M\n  in: @greens-members", []),
    ("unknown-actor", "@greens-member: M\n  in: @greens\n@greens: G\n  in: @greens-members", []),
    ("unknown-issue", "#tram: T\n  in: #trams", []),
    ("unknown-actor", "@green: G\n@greens-member: M\n  in: @greens", ["@green: G\n@greens-member: M\n  in: @green"]),
  ])
  func noFixMakesACircle(code: String, book: String, fixed: [String]) {
    for wrong in ["-- a.codebook --\n" + book, "-- a.article --\n\(book)\n---\nText.\n"] {
      let found = Mistake(code, wrong)
      #expect(!found.places.isEmpty, "\(wrong)")
      #expect(found.fixes.contains { $0.hasPrefix("Replace by ") } == !fixed.isEmpty, "\(wrong)")
    }
    if let fixed = fixed.first { #expect(Mistake(code, "-- a.codebook --\n" + book).fixed == fixed) }
  }

  @Test(arguments: [
    ("untaged", "untagged-mention"), ("untagged-mentoin", "untagged-mention"), ("dats", "dates"),
    ("malformed-dat", "malformed-date"), ("duplicte", "duplicate-key"),
  ])
  func aCheckThatIsNearlyNamedIsFound(word: String, code: String) {
    #expect(nearest(to: word, among: RuleWord.known).contains(code))
  }

  /// The checks of items that cannot be read.
  private static let ofItems = ["malformed-item", "missing-target", "missing-holder", "unclosed-string"]

  private static let book = """
    -- dossier.codebook --
    @clinton: Bill Clinton
    @japan: Japan
      also: the Land of Japan
    @us: United States
    #t: Targets
    #surplus: The surplus
    +demands: asks for it
      also: asked for
    -rejects: will not have it
    -- a.article --
    ---

    """

  @Test(arguments: [
    ("{@clinton + demands #t}", "{@clinton +demands #t}"), ("{@clinton +demands t}", "{@clinton +demands #t}"),
    ("{@clinton +demands #t to Japan}", "{@clinton +demands #t to @japan}"), ("{clinton}", "{@clinton}"),
    ("{@clinton +demands #t #surplus}", "{@clinton +demands #t, #surplus}"), ("{Bill Clinton}", "{@clinton}"),
    ("{@us @japan}", "{@us, @japan}"), ("{@us #t}", "{@us; #t}"), ("{clinton +demands #t}", "{@clinton +demands #t}"),
    ("{@us demands #t}", "{@us +demands #t}"), ("{@us asked for #t}", "{@us +demands #t}"),
    ("{@us -rejects#t}", "{@us -rejects #t}"), ("{@us -#t}", "{@us - #t}"), ("{@us+demands #t}", "{@us +demands #t}"),
    ("{@us -rejects #t TO @japan}", "{@us -rejects #t to @japan}"), ("{Not @us}", "{not @us}"),
    ("{@us -rejects #t to@japan}", "{@us -rejects #t to @japan}"),
    ("{@us -rejects #t as Alleged}", "{@us -rejects #t as alleged}"),
    ("{@us -rejects #t as allegd}", "{@us -rejects #t as alleged}"),
    ("{@us -rejects surplus}", "{@us -rejects #surplus}"),
    ("{@us -rejects #t via clintn}", "{@us -rejects #t via @clinton}"), ("{the Land of Japan}", "{@japan}"),
    ("{@us -rejects #t because surplus if @japan}", "{@us -rejects #t because #surplus if @japan}"),
    ("{@japan; clinton}", "{@japan; @clinton}"),
    // A dash for the hyphen of a sign.
    ("{@us – #t}", "{@us - #t}"), ("{@us —rejects #t}", "{@us -rejects #t}"),
    ("{@us –rejects #t}", "{@us -rejects #t}"),
    ("{@us − rejects #t}", "{@us -rejects #t}"), ("{@us–rejects #t}", "{@us -rejects #t}"),
    // Another order.
    ("{#t -rejects @us}", "{@us -rejects #t}"), ("{-rejects @us #t}", "{@us -rejects #t}"),
    ("{@us #t -rejects}", "{@us -rejects #t}"),
    ("{-rejects #t, #surplus @us, @japan}", "{@us, @japan -rejects #t, #surplus}"),
    ("{- #t @us to @japan note \"b\"}", "{@us - #t to @japan note \"b\"}"), ("{^1: #t - @us}", "{^1: @us - #t}"),
    ("{-rejects @us @japan}", "{@us -rejects @japan}"),
    // Other quotation marks.
    ("{@us note “so”}", "{@us note \"so\"}"), ("{@us note 'don't'}", "{@us note \"don't\"}"),
    ("{@us -rejects #t note „so“}", "{@us -rejects #t note \"so\"}"), ("{note «so»}", "{note \"so\"}"),
    ("{@us note \"so”}", "{@us note \"so\"}"), ("{@us note “so\"}", "{@us note \"so\"}"),
  ])
  func anItemIsFixed(written: String, meant: String) {
    for code in Self.ofItems {
      let found = Mistake(code, Self.book + "Words\(written).")
      if found.places.isEmpty { continue }
      #expect(found.fixed == "---\nWords\(meant).")
      #expect(!found.isSafe)
      return
    }
    Issue.record("\(written) is not reported")
  }

  @Test(arguments: [
    ("{@clinton +demands #t #surplus}", "a comma is missing between `#t` and `#surplus`"),
    ("{@clinton + demands #t}", "no white space may stand between a sign and its verb"),
    ("{@clinton +demands t}", "did you mean `#t`?"), ("{@us -rejects #t to Japan}", "did you mean `@japan`?"),
    ("{clinton}", "did you mean `@clinton`?"), ("{@us -rejects}", "for or against what?"),
    ("{zebra}", "expected an item"), ("{@us – #t}", "`–` is a dash and no sign: write the hyphen of the keyboard, `-`"),
    ("{#t -rejects @us}", "a statement says first who, then what position, then on what: write `@us -rejects #t`"),
    ("{-rejects #t}", "whose stance is this?"),
    ("{@us note “so”}", "a string stands between straight quotation marks: write `\"so\"`"),
  ])
  func theMessageSaysWhatIsMeant(written: String, words: String) {
    var messages: [String] = []
    for code in Self.ofItems {
      messages += Mistake(code, Self.book + "Words\(written).").messages
    }
    #expect(messages.count == 1)
    #expect(messages.first?.contains(words) == true)
  }

  @Test(arguments: [
    ("^1: clinton +demands #t", "^1: @clinton +demands #t"),
    ("^1: @us +demands #t #surplus", "^1: @us +demands #t, #surplus"),
    ("^1: @us + demands #t", "^1: @us +demands #t"), ("^1: @us rejects #t", "^1: @us -rejects #t"),
    ("^1: #t -rejects @us", "^1: @us -rejects #t"), ("^1: -rejects #t @us", "^1: @us -rejects #t"),
  ])
  func aLineOfTheFootIsFixed(written: String, meant: String) {
    for code in Self.ofItems {
      let found = Mistake(code, Self.book + "[Words]{^1}.\n---\n\(written)")
      if found.places.isEmpty { continue }
      #expect(found.fixed == "---\n[Words]{^1}.\n---\n\(meant)")
      return
    }
    Issue.record("\(written) is not reported")
  }
}
