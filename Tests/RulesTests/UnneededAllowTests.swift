// What goes with an `allow` that nobody needs.

import Fixtures
import Rules
import Testing

@Suite struct UnneededAllowTests {
  /// Before, and after all safe fixes.
  @Test(arguments: [
    ("Tokyo{@japan allow unlikely-date} left.", "Tokyo{@japan} left."),
    ("Tokyo{@japan allow unlikely-date, span-edge} left.", "Tokyo{@japan} left."),
    ("Tokyo{@japan note \"why?\" allow unlikely-date} left.", "Tokyo{@japan note \"why?\"} left."),
    ("Tokyo{@japan allow unlikely-date note \"why?\"} left.", "Tokyo{@japan note \"why?\"} left."),
    ("Tokyo{@japan; allow unlikely-date} left.", "Tokyo{@japan} left."),
    ("Tokyo{allow unlikely-date; @japan} left.", "Tokyo{@japan} left."),
    ("Osaka{allow unlikely-date} left.", "Osaka left."), ("[Old Osaka]{allow unlikely-date}.", "Old Osaka."),
    ("[Old Osaka]{ allow  unlikely-date , span-edge } left.", "Old Osaka left."),
    ("[said no]{^1}.\n---\n^1: @japan - #tram allow unlikely-date", "[said no]{^1}.\n---\n^1: @japan - #tram"),
  ])
  func itGoes(text: String, fixed: String) {
    var files = FileSet(Self.corpus + text + "\n")
    _ = files.fix(FixScope(takesUnsafe: false))
    #expect(files.literal.hasSuffix("---\n" + fixed + "\n\n") || files.literal.hasSuffix("---\n" + fixed + "\n"))
  }

  @Test func aPropertyGoesWithItsLine() {
    var files = FileSet(
      """
      -- dossier.codebook --
      @ann: Ann Lee
        allow: ambiguous-name
        kind: person
      @bo: Bo Lee
        allow: ambiguous-name | name-of-another
      -- a.article --
      published: 1993-04-17
      ---
      Ann{@ann} met Bo{@bo}.
      """
    )
    _ = files.fix(FixScope(takesUnsafe: false))
    #expect(!files.literal.contains("allow"), "\(files.literal)")
    #expect(files.literal.contains("@ann: Ann Lee\n  kind: person\n@bo: Bo Lee\n"), "\(files.literal)")
  }

  /// Another tag would mark other words where this one went; and a word with a typing mistake is not taken away.
  @Test(arguments: ["Old[Osaka]{allow unlikely-date} left.", "Osaka{allow unlikely-date}-born{@japan} left."])
  func whatStandsInAWordIsLeftToTheAnnotator(text: String) {
    var files = FileSet(Self.corpus + text + "\n")
    let before = files.literal
    _ = files.fix(FixScope(takesUnsafe: false))
    #expect(files.literal == before)
  }

  @Test func aMistypedCodeIsReplacedByHand() {
    let text = "-- a.article --\npublished: 1993-04-17\n---\nTokyo{allow unlikly-date} left."
    let found = Mistake("unneeded-allow", text)
    #expect(found.places == ["unlikly-date"])
    #expect(!found.isSafe)
    #expect(found.fixed?.contains("{allow unlikely-date}") == true)
  }

  @Test func whatIsNeededStays() {
    var files = FileSet(Self.corpus + "Tokyo{@korea allow unknown-actor} left.\n")
    _ = files.fix(FixScope(takesUnsafe: false))
    #expect(files.literal.contains("{@korea allow unknown-actor}"))
  }

  private static let corpus = """
    -- dossier.codebook --
    @japan: Japan
      also: Tokyo
    #tram: Trams
    -- a.article --
    published: 1993-04-17
    ---

    """
}
