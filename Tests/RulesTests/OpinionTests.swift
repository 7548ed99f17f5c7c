// What a careful second coder would ask: hits, and the near misses beside them.

import Corpus
import Fixtures
import Rules
import Testing
import Text

@Suite struct OpinionTests {
  /// The texts that one check tells in the last file of a literal, that check alone being on.
  private func told(_ code: String, _ literal: String) -> [String] {
    let files = FileSet(literal, marks: false)
    guard let file = files.files.last else { return [] }
    let findings = files.findings(RuleSelection(select: [.code(code)], ignore: []))[file.path] ?? []
    return findings.map { String(decoding: file.bytes[$0.range.indices], as: UTF8.self) }
  }

  @Test(arguments: [
    // Each pair of marks.
    ("He said “no” twice.", ["“no”"]), ("He said \"no\" twice.", ["\"no\""]), ("Er sagte „nein“ dazu.", ["„nein“"]),
    ("Er sagte »nein« dazu.", ["»nein«"]), ("Il a dit « non » alors.", ["« non »"]),
    ("彼は「いいえ」と言った。", ["「いいえ」"]),
    // An apostrophe, a lone mark and an empty pair are no quotation.
    ("He wouldn’t say 'no'.", []), ("A 5\" board.", []), ("He said “” twice.", []),
    // A statement over all of it, over a part, or around it.
    ("[“No”]{@us - #q}, he said.", []), ("“[No]{@us - #q}, never”, he said.", []),
    ("He [said “no” to it]{@us - #q}.", []), ("“No”, he [said it]{@us - #q}.", ["“No”"]),
    // A mention in it says nothing of its stand; a topic does where all of it is that topic, and so does a note.
    ("“The U.S.{@us} is big.”", ["“The U.S.{@us} is big.”"]), ("“[Quotas]{#q} are odd.”", ["“[Quotas]{#q} are odd.”"]),
    ("“[Quotas are odd.]{#q}”", []), ("[“Quotas”]{note \"a title\"}", []),
    // What is quoted in a quotation is not told apart.
    ("“He said “no” to me.” So.", ["“He said “no” to me.”"]),
    // A quotation ends with its paragraph, unless the next one goes on with a mark.
    ("“One.\n\n“Two.” End.", ["“One.", "“Two.”"]), ("“One.\n\nTwo.” End.", []),
    ("“One\nand two.” End.", ["“One\nand two.”"]),
  ])
  func aQuotationWithoutAStatementIsTold(text: String, quotations: [String]) {
    #expect(told("quotation-without-statement", text) == quotations)
  }

  @Test func aStatementOfTheFootStandsOverItsWords() {
    #expect(told("quotation-without-statement", "---\n[“No”]{^1}\n---\n^1: @us - #q\n").isEmpty)
  }

  private static let verbs = """
    -- dossier.codebook --
    +backs: is for it
      also: insists on | well received
    -rejects: is against it
      also: rejects | does not insist on | torn
    ~weighs: is neither
      also: torn | weighs
    -- a.article --
    ---

    """

  @Test(arguments: [
    ("Tokyo insists on it.", ["insists on"]), ("Tokyo Insists\non it.", ["Insists\non"]),
    ("A well-received plan.", ["well-received"]), ("Tokyo{@j} [insists]{@j} on it.", ["insists]{@j} on"]),
    // Whole words, in one sentence.
    ("Tokyo reinsists on it.", []), ("Tokyo insists only.", []), ("Tokyo insists. On it goes.", []),
    // The longest cue.
    ("Tokyo does not insist on it.", ["does not insist on"]),
    // A verb that is neither has cues, too.
    ("Tokyo weighs it.", ["weighs"]),
    // Statements, topics and notes answer; a mention does not.
    ("Tokyo [insists on it]{@j + #q}.", []), ("Tokyo [insists on it]{#q}.", []),
    ("It insists{note \"no stand\"} on it.", ["insists{note \"no stand\"} on"]),
    ("It [insists on]{note \"no stand\"} it.", []), ("[Tokyo insists on it]{@j}.", ["insists on"]),
  ])
  func aCueWithoutAStatementIsTold(text: String, cues: [String]) {
    #expect(told("cue-without-statement", Self.verbs + text) == cues)
  }

  @Test func anArticlesOwnVerbHasItsOwnCues() {
    let text = Self.verbs.replacing("---\n", with: "-rejects: no\n  also: spurns\n---\n") + "It rejects and spurns it."
    #expect(told("cue-without-statement", text) == ["spurns"])
  }

  @Test(arguments: [
    ("[rejects it]{@j + #q}", ["rejects"]), ("[rejects it]{@j +backs #q}", ["rejects"]),
    ("[insists on it]{@j - #q}", ["insists on"]),
    // The same sign, no sign, and a cue that the words turn round.
    ("[rejects it]{@j - #q}", []), ("[rejects it]{@j ~ #q}", []), ("[does not insist on it]{@j - #q}", []),
    // A cue of verbs of several signs says nothing, nor does one outside the statement.
    ("[torn]{@j + #q}", []), ("[it]{@j + #q} rejects", []), ("[it now]{@j + #q} [rejects]{@j ~ #q}", []),
    // An inner statement, or a second one on the same words, may be what the cue is about.
    ("[says that [Tokyo rejects it]{@j - #q}]{@us + #p}", []), ("[rejects it]{@j + #q; @j - #p}", []),
    ("[says that [Tokyo]{@us + #q} rejects it]{@us + #p}", ["rejects"]),
    ("[says [that it rejects]{@us + #q} it]{@us + #p}", ["rejects"]),
  ])
  func aCueAgainstTheSignIsTold(text: String, cues: [String]) {
    #expect(told("cue-against-sign", Self.verbs + text) == cues)
  }

  @Test(arguments: [
    ("He{@j} [said no]{@j - #q}.", true), ("They{@j} [said no]{@j - #q}, he{@j} said.", true),
    ("Hata{@j} [said no]{@j - #q}, he{@j} said.", false), ("He{@j} [said no]{@us - #q}.", false),
    // `US` is no pronoun, and a paragraph without any mention is another check's.
    ("US{@us} [said no]{@us - #q}.", false), ("It [said no]{@us - #q}.", false),
    ("Hata{@j} left.\n\nHe{@j} [said no]{@j - #q}.", true), ("He{@j} left.\n\nHata{@j} [said no]{@j - #q}.", false),
    ("---\nHe{@j} said [no]{^1}.\n---\n^1: @j - #q\n", true),
    ("language: de\n---\nEr{@j} [sagte nein]{@j - #q}.", true),
    ("language: de\n---\nHe{@j} [sagte nein]{@j - #q}.", false),
    ("language: de-AT\n---\nEr{@j} [sagte nein]{@j - #q}.", true),
    ("language: German\n---\nEr{@j} [sagte nein]{@j - #q}.", true),
    ("language:\n---\nHe{@j} [said no]{@j - #q}.", true),
    ("language: xx\n---\nHe{@j} [said no]{@j - #q}.", false),
  ])
  func aHolderNamedByAPronounAloneIsTold(text: String, isTold: Bool) {
    // Of a statement at the foot the words are reported.
    let place = text.contains("{^1}") ? "no" : "@j"
    #expect(told("holder-by-pronoun", text) == (isTold ? [place] : []))
  }

  @Test func aSettingTurnsAnOpinionOnWhereItSays() {
    let files = FileSet(
      "-- dossier.codebook --\ncheck quotation-without-statement in a*: warning\n-- a.article --\n---\n“No.”\n"
        + "-- b.article --\n---\n“No.”\n"
    )
    let told = files.findings().mapValues { $0.filter { $0.code == "quotation-without-statement" }.map(\.severity) }
    #expect(told == ["dossier.codebook": [], "a.article": [.warning], "b.article": []])
  }

  /// Whatever stands in a file, every check comes to an end, and what it tells lies in the file.
  @Test func soupIsTakenAsItIs() {
    let pieces = [
      "“", "”", "\"", "«", "»", "„", "「", "」", "\n", "\n\n", "[", "]{@j - #q}", "]{^1}", "]{#q}", "]{note \"n\"}",
      "{@j}", "refused",
      "insists on", "he", " ", "é", "東", "\\", "{", "}", "\n---\n", "\n^1: @j + #q\n", "{1993}", "the President",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let opinions = Catalogue.rules.map { $0.page }.filter { $0.group == .opinion }.map { "check \($0.code): hint\n" }
    let codebook = Self.verbs.replacing(
      "-- a.article --\n---\n",
      with: "@j: J\n  also: the President, 1990\n" + opinions.joined()
    )
    for _ in 0..<400 {
      let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
      let files = FileSet(codebook + "-- a.article --\npublished: 1993\n---\n" + text, marks: false)
      let count = files["a.article"]?.bytes.count ?? 0
      let findings = files.findings()["a.article"] ?? []
      #expect(findings.allSatisfy { Int($0.range.end) <= count && !$0.message.isEmpty }, "\(text)")
    }
  }
}
