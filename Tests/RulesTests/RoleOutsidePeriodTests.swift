// Names and roles at dates: who bore them when.

import Fixtures
import Rules
import Testing

@Suite struct RoleOutsidePeriodTests {
  private static let codebook = """
    -- dossier.codebook --
    @bush: George Bush
      also: President Bush, 1989-01-20/1993-01-20 | the President, 1989-01-20/1993-01-20
      role: President of the United States, 1989-01-20/1993-01-20
      role: director of the agency, 1976-01-30/1977-01-20
    @clinton: Bill Clinton
      also: Clinton | the President, 1993-01-20/2001-01-20
      role: governor
    @sato: A. Sato
      also: the Minister, 1990/1991 | the Minister, 1995/1996
    @abe: B. Abe
      also: the Minister, 1993-01/1993-06
    @mori: C. Mori
      also: the Minister, 1993-04/1993-12
    -- a.article --
    published: 1993-04-17

    """

  private func findings(_ text: String) -> [Finding] {
    let files = FileSet(Self.codebook + (text.contains("---\n") ? text : "---\n" + text), marks: false)
    return (files.findings()["a.article"] ?? []).filter { $0.code == "role-outside-period" }
  }

  @Test(arguments: [
    ("President Bush{@bush} left.", 0), ("[President Bush]{@bush} left.", 1), ("[the President]{@bush} left.", 1),
    // Case, white space, the article and markup within do not matter; other words do.
    ("[The\nPRESIDENT]{@bush} left.", 1), ("The President{@bush} left.", 1), ("[The [President]{#x}]{@bush} left.", 1),
    ("[President of the United States]{@bush} left.", 1), ("[the President's]{@bush} car", 0), ("Bush{@bush} left.", 0),
    // Of another actor the same words are good, and undated names always are.
    ("[the President]{@clinton} left.", 0), ("[the governor]{@clinton} left.", 0), ("Clinton{@clinton} left.", 0),
    // Two periods, neither of which holds; and two actors, of whom one is right.
    ("[the Minister]{@sato} left.", 1), ("[the President]{@bush, @clinton} left.", 1),
    // The article's date may be `on`, a broad one, or none.
    ("on: 1993-01-19\n---\n[the President]{@bush} left.", 0), ("on: 1993-01\n---\n[the President]{@bush} left.", 0),
    ("on: Friday\n---\n[the President]{@bush} left.", 0),
    // A date in the paragraph, or that of a statement in it, may be meant; one in another paragraph is not.
    ("In 1991{1991} [the President]{@bush} left.", 0), ("In 1994{1994} [the President]{@bush} left.", 1),
    ("[the President]{@bush} [left]{@bush - #x on 1992-05}.", 0), ("In 1991{1991}.\n\n[the President]{@bush} left.", 1),
    ("In 1990{1990}, 1994{1994} and 1989{1989/..} [the President]{@bush} left.", 0),
    // Words beside it that say that the office is of another time.
    ("[the President]{@bush}-elect left.", 0), ("[the President]{@bush} elect left.", 0),
    ("then-[President Bush]{@bush}", 0),
    ("the then [President Bush]{@bush}", 0), ("former [President Bush]{@bush}", 0),
    ("[the President]{@bush} elected", 1),
    ("his elect, [the President]{@bush}", 1),
    // A clause of time, where nobody else has the name at the date.
    ("Before [President Bush]{@bush} resigned, he left.", 0), ("It was calm under [President Bush]{@bush}.", 0),
    ("When the old [President Bush]{@bush} ruled", 0), ("Before [the President]{@bush} resigned, he left.", 1),
    ("Once it left. [President Bush]{@bush} stayed.", 1), ("Before, [President Bush]{@bush} stayed.", 1),
    // An article's own definition stands.
    ("@bush: B\n---\n[the President]{@bush} left.", 0),
    ("@us: U\n  also: the Club, 1990\n---\n[the Club]{@us} left.", 1),
  ])
  func aNameOfAnotherDateIsTold(text: String, count: Int) { #expect(findings(text).count == count) }

  /// The same in the other languages.
  @Test(arguments: [
    ("de", "der damalige [Minister Bush]{@b}", 0), ("de", "Bevor [Minister Bush]{@b} ging", 0),
    ("de", "Ex-[Minister Bush]{@b}", 0),
    ("de", "der [Minister Bush]{@b} ging", 1), ("fr", "l’ancien [Minister Bush]{@b}", 0),
    ("fr", "le [Minister Bush]{@b} élu", 0),
    ("fr", "avant que le [Minister Bush]{@b} parte", 0), ("fr", "le [Minister Bush]{@b} parle", 1),
    ("es", "el entonces [Minister Bush]{@b}", 0), ("es", "el [Minister Bush]{@b} electo", 0),
    ("es", "cuando el [Minister Bush]{@b} salió", 0), ("es", "el [Minister Bush]{@b} habla", 1),
    ("ja", "前[Minister Bush]{@b}は", 0),
    ("ja", "[Minister Bush]{@b}が辞任する前に", 0), ("ja", "[Minister Bush]{@b}は言った", 1),
    ("pt", "o antigo [Minister Bush]{@b}", 1),
  ])
  func wordsOfAnotherTimeAreHeeded(language: String, text: String, count: Int) {
    let book = "-- d.codebook --\n@b: Bush\n  also: Minister Bush, 1989/1991\n-- a.article --\npublished: 1993\n"
    #expect(Mistake("role-outside-period", book + "language: \(language)\n---\n\(text)").places.count == count)
  }

  /// Case is no difference in any script.
  @Test(arguments: [
    ("Äußenminister", "äußenminister"), ("Äußenminister", "ÄUSSENMINISTER"), ("πρόεδρος", "ΠΡΌΕΔΡΟΣ"),
    ("Президент", "президент"), ("İçişleri Bakanı", "içişleri bakanı"), ("Ｑ大臣", "ｑ大臣"),
    ("E\u{301}lyse\u{301}e", "élysée"), ("the Governor’s man", "The governor's Man"),
  ])
  func caseIsNoDifference(name: String, words: String) {
    let book = "-- d.codebook --\n@x: X\n  role: \(name), 1990\n-- a.article --\npublished: 1993\n---\n"
    for words in [name, words] {
      let found = FileSet(book + "[\(words)]{@x}, [\(words) a]{@x}", marks: false).findings()["a.article"] ?? []
      #expect(found.filter { $0.code == "role-outside-period" }.count == 1, "\(words)")
    }
  }

  /// The words between the handle that is tagged and the fix: who bore the name then, if the codebook knows.
  @Test(
    arguments: [
      (
        "[the President]{@bush}", "1989-01-20/1993-01-20, and not on 1993-04-17; on that date it is `@clinton`",
        "Replace by @clinton"
      ),
      ("[President Bush]{@bush}", "and not on 1993-04-17: use another name of the actor", nil),
      (
        "[the Minister]{@sato}",
        "in 1990/1991 and 1995/1996, and not on 1993-04-17; on that date it is `@abe` or `@mori`", nil
      ),
      ("[the President]{@bush, @clinton}", "; on that date it is `@clinton`", nil),
      ("@clinton: C\n---\n[the President]{@bush}", "and not on 1993-04-17: use another name", nil),
      (
        "@x: X\n  also: the President, 1993\n---\n[the President]{@bush}", "; on that date it is `@clinton` or `@x`",
        nil
      ),
    ] as [(String, String, String?)]
  )
  func whoBoreItThenIsSaid(text: String, said: String, fix: String?) throws {
    let finding = try #require(findings(text).first)
    #expect(finding.message.contains(said))
    #expect(finding.fixes.map(\.title) == [fix].compactMap { $0 })
    #expect(finding.fixes.allSatisfy { !$0.isSafe })
    #expect(finding.related.allSatisfy { $0.path == "dossier.codebook" })
  }
}
