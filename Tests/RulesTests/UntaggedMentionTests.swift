// What is told of untagged names, and what its fixes write.

import Corpus
import Fixtures
import Rules
import Syntax
import Testing
import Text

@Suite struct UntaggedMentionTests {
  static let book = """
    -- d.codebook --
    @japan: Japan
      also: Tokyo | 東京
    @us: United States
      also: U.S.
    @smith-a: Ann Smith
      also: Smith
    @smith-b: Bob Smith
      also: Smith
    @odd: The [Odd] Group
      also: {Sic}

    """

  /// The words of a mention in several places are tagged, those of a statement in several parts are not.
  @Test(arguments: [
    ("[Old]{^m: @japan} and new [Tokyo]{^m}.", 0), ("[Old Tokyo]{^m} and [new]{^m: @japan}.", 0),
    ("[Tokyo, no,]{^m: @us + #x} and [Tokyo, yes]{^m}.", 2),
  ])
  func partsOfAMentionAreTagged(text: String, count: Int) { #expect(findings(text).1.count == count) }

  private func findings(_ text: String, header: String = "", settings: String = "") -> (FileSet, [Finding]) {
    let files = FileSet(settings + Self.book + "-- a.article --\n" + header + "---\n" + text, marks: false)
    return (files, (files.findings()["a.article"] ?? []).filter { $0.code == "untagged-mention" })
  }

  /// The texts after each fix of the first finding.
  private func fixed(_ text: String) -> [String] {
    let (files, findings) = findings(text)
    guard let bytes = files["a.article"]?.bytes else { return [] }
    let before = SyntaxTree(article: bytes).plainText
    return (findings.first?.fixes ?? []).map { fix in
      let mended = fix.edits.map(\.edit).applied(to: bytes)
      #expect(SyntaxTree(article: mended).plainText == before, "\(fix.title)")
      return String(decoding: mended.dropFirst(4), as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Tokyo waited", ["Tokyo{@japan} waited", "Tokyo{not @japan} waited"]),
    ("(Tokyo)", ["(Tokyo{@japan})", "(Tokyo{not @japan})"]),
    ("“Tokyo”", ["“Tokyo{@japan}”", "“Tokyo{not @japan}”"]),
    ("Tokyo's", ["Tokyo{@japan}'s", "Tokyo{not @japan}'s"]),
    ("l’Tokyo", ["l’[Tokyo]{@japan}", "l’[Tokyo]{not @japan}"]),
    ("le 東京 là", ["le [東京]{@japan} là", "le [東京]{not @japan} là"]),
    ("United\nStates", ["[United\nStates]{@us}", "[United\nStates]{not @us}"]),
    ("U\\.S\\.", ["[U\\.S\\.]{@us}", "[U\\.S\\.]{not @us}"]),
    ("[Tokyo said]{@us - #x}", ["[Tokyo{@japan} said]{@us - #x}", "[Tokyo{not @japan} said]{@us - #x}"]),
    ("[we of the U.S.]{^1}", ["[we of the [U.S.]{@us}]{^1}", "[we of the [U.S.]{not @us}]{^1}"]),
    // Each of those whose name it is, then none of them.
    ("Smith", ["Smith{@smith-a}", "Smith{@smith-b}", "Smith{not @smith-a, @smith-b}"]),
    // Where a tag would be read otherwise none is offered.
    ("C:\\Tokyo", []), ("\\\\U.S.", ["\\\\[U.S.]{@us}", "\\\\[U.S.]{not @us}"]), ("The [Odd] Group", []),
    ("\\{Sic\\}", ["[\\{Sic\\}]{@odd}", "[\\{Sic\\}]{not @odd}"]),
  ])
  func fixesPutATagBehindTheName(text: String, mended: [String]) {
    #expect(fixed(text) == mended)
  }

  @Test func allMentionsOfAnActorAreTaggedTogether() throws {
    let (files, findings) = findings("Tokyo, the U.S., Japan, Smith and Tokyo")
    let bytes = try #require(files["a.article"]?.bytes)
    let fixes = findings.map { $0.fixTogether(findings) }
    // The U.S. stands once, and Smith may be either.
    #expect(fixes.map { $0 != nil } == [true, false, true, false, true])
    let fix = try #require(fixes.last ?? nil)
    #expect(fix.title == "Tag all 3 such mentions as @japan here")
    let mended = String(decoding: fix.edits.map(\.edit).applied(to: bytes), as: UTF8.self)
    #expect(mended == "---\nTokyo{@japan}, the U.S., Japan{@japan}, Smith and Tokyo{@japan}")
  }

  @Test(arguments: [1, 100]) func theFixesOfAFindingAreAsManyWhateverTheNumberOfMentions(count: Int) {
    let (_, findings) = findings(String(repeating: "Tokyo ", count: count))
    #expect(findings.count == count)
    #expect(findings.allSatisfy { $0.fixes.map(\.edits.count) == [1, 1] })
  }

  @Test func aFixTurnsNoFindingIntoAnother() {
    let (files, findings) = findings("Tokyo, Japan, U.S., United States, 東京, Smith")
    #expect(findings.count == 6)
    for finding in findings {
      for fix in finding.fixes {
        var mended = files
        for (index, file) in mended.files.enumerated() where file.path == "a.article" {
          mended.files[index].bytes = fix.edits.map(\.edit).applied(to: file.bytes)
        }
        let left = (mended.findings()["a.article"] ?? []).filter { $0.code == "untagged-mention" }
        #expect(left.count < findings.count && left.allSatisfy { $0.severity == .hint })
      }
    }
  }

  @Test func theMessageNamesTheOnesWhoseNameItIs() {
    #expect(findings("Bob\nSmith").1.map(\.message) == ["`Bob Smith` is a name of `@smith-b` and is not tagged"])
    #expect(
      findings("Smith").1.map(\.message) == [
        "`Smith` is a name of `@smith-a` and `@smith-b`: tag it as the one that is meant here"
      ]
    )
  }

  /// No fix of it is applied unasked, and none without a choice.
  @Test func fixesAreForAPersonToChoose() {
    for finding in findings("Tokyo and Smith").1 {
      #expect(finding.fixes.count > 1 && finding.fixes.allSatisfy { !$0.isSafe && !$0.isPreferred })
    }
  }

  @Test(arguments: [
    ("check untagged-mention: off\n", 0), ("check untagged-mention in *.article: off\n", 0),
    ("check untagged-mention in drafts/**: off\n", 1),
    ("check untagged-mention: off\ncheck untagged-mention in a.*: hint\n", 1),
  ])
  func aSettingTurnsItOff(setting: String, count: Int) {
    #expect(findings("Tokyo", settings: "-- c.codebook --\n" + setting).1.count == count)
  }
}

@Suite struct AmbiguousNameTests {
  /// Codebooks and articles; what is told stands between `<<` and `>>`.
  @Test(arguments: [
    "-- d.codebook --\n@a: One\n  also: the President\n@b: Two\n  also: <<the President>>\n@c: <<One>>\n",
    "-- d.codebook --\n@a: One\n@a: One\n@b: Two | One\n#one: One\n+one: One\n",
    "-- d.codebook --\n@a: One\n-- e.codebook --\n@b: <<One>>\n",
    // Each in its time.
    "-- d.codebook --\n@a: A\n  also: Boss, 1990/1992\n@b: B\n  also: Boss, 1993/1994\n@c: C\n  also: <<Boss>>, 1992/1993\n",
    // The day on which an office changes hands.
    "-- d.codebook --\n@a: A\n  also: Boss, 1990/1993-01-20\n@b: B\n  also: Boss, 1993-01-20/1994\n",
    "-- d.codebook --\n@a: A\n  also: Boss, 1990/1993-01-20\n@b: B\n  also: <<Boss>>, 1993-01-19/1994\n",
    // Forms of a letter and of an apostrophe; case counts.
    "-- d.codebook --\n@a: Zo\u{E9}’s\n@b: <<Zoe\u{301}'s>>\n@c: zo\u{E9}'s\n",
    // An actor may be called by one name twice; the unnamed may be described in the same words.
    "-- d.codebook --\n@a: One\n  also: One\n@b: a clerk\n  kind: anonymous\n@c: a clerk\n  kind: anonymous\n@d: a clerk\n",
    // An article's own names are held to the codebooks' at its date.
    "-- d.codebook --\n@a: A\n  also: Boss, 1990\n-- a.article --\non: 1990-02-03\n@b: <<Boss>>\n---\n",
    "-- d.codebook --\n@a: A\n  also: Boss, 1990\n-- a.article --\non: 1991-02-03\n@b: Boss\n---\n",
    "-- d.codebook --\n@a: Boss\n-- a.article --\n@a: Boss\n@b: <<Boss>>\n---\n",
    "-- d.codebook --\n@b: J\n@a: J\n",
  ])
  func aNameOfSeveralIsToldWhereItIsGivenAgain(files: String) {
    let files = FileSet(files)
    let findings = files.findings()
    for file in files.files {
      let told = (findings[file.path] ?? []).filter { $0.code == "ambiguous-name" }
      #expect(told.map(\.range) == file.marked)
      #expect(told.allSatisfy { $0.severity == .warning && !$0.related.isEmpty })
    }
  }
}
