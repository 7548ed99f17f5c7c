// Reprints, contradictions and definitions that nobody uses: hits, and the near misses beside them.

import Fixtures
import Rules
import Testing
import Text

@Suite struct TiedFilesTests {
  /// What one check tells: the path, the words told and the message.
  private func told(_ code: String, _ literal: String) -> [(path: String, words: String, finding: Finding)] {
    let files = FileSet(literal, marks: false)
    let findings = files.findings()
    return files.files.flatMap { file in
      (findings[file.path] ?? []).filter { $0.code == code }.map {
        (file.path, String(decoding: file.bytes[$0.range.indices], as: UTF8.self), $0)
      }
    }
  }

  private func articles(_ texts: [String]) -> String {
    texts.enumerated().map { number, text in
      "-- \(["a", "b", "c", "d"][number]).article --\n"
        + (text.contains("---\n") ? text : "published: 1993\n---\n" + text) + "\n"
    }.joined()
  }

  // MARK: Contradictions

  private static let yes = "[yes]{@us + #q}"
  private static let no = "[no]{@us - #q}"

  /// Articles, and the articles in which a stance is told.
  @Test(arguments: [
    // In one article the later one, across articles both.
    ([yes + no], ["a"]), ([yes, no], ["a", "b"]), ([yes + no, "x"], ["a"]), ([yes, yes, no], ["a", "b", "c"]),
    ([yes + no, yes], ["a", "b"]), ([yes + yes, no], ["a", "a", "b"]),
    // Verbs and bare signs; `~` is neither.
    ([yes + "[no]{@us -v #q}"], ["a"]), (["[yes]{@us +w #q}" + "[no]{@us -v #q}"], ["a"]),
    ([yes + "[eh]{@us ~ #q}"], []),
    // One actor and one issue, in lists too; an actor as a target is judged in many ways.
    ([yes + "[no]{@japan - #q}"], []), ([yes + "[no]{@us - #p}"], []), ([yes + "[no]{@japan, @us - #p, #q}"], ["a"]),
    (["[yes]{@us + @japan}[no]{@us - @japan}"], []),
    // Facts alone.
    ([yes + "[no]{@us - #q as alleged}"], []), ([yes + "[no]{@us - #q as former}"], []),
    (["[yes]{@us + #q as possible}", no], []), ([yes + "[no]{@us - #q if #p}"], []),
    ([yes, "[no]{@us - #q unless #p}"], []),
    ([yes + "[no]{@us - #q because #p}"], ["a"]), ([yes + "[no]{@us - #q to @japan}"], ["a"]),
    ([yes + "[no]{@us? -? #q?}"], ["a"]), ([yes + "[no]{@us - #q gibberish}"], []),
    // Equal dates, from wherever they come; without a date nothing can be said.
    ([yes, "[no]{@us - #q on 1993}"], ["a", "b"]), ([yes + "[no]{@us - #q on 1993-04}"], []),
    ([yes, "on: 1993\npublished: 1994\n---\n" + no], ["a", "b"]), ([yes, "published: 1994\n---\n" + no], []),
    (["---\n" + yes + no], []), ([yes + "[no]{@us - #q on P1Y}"], []),
    (["[yes]{@us + #q on 1993-01/1993-12}", no], ["a", "b"]),
    // At the foot, and without words.
    ([yes + "\n---\n^1: @us - #q\n"].map { "published: 1993\n---\n" + $0 }, ["a"]),
    // What an article knows alone is another elsewhere.
    (["[yes]{@article + #q}", "[no]{@article - #q}"], []), (["[yes]{@article + #q}[no]{@article - #q}"], ["a"]),
    (["published: 1993\n@us: own\n---\n" + yes, no], []), (["published: 1993\n#q: own\n---\n" + yes, no], []),
    (["published: 1993\n@us: own\n---\n" + yes + no], ["a"]),
    // Two codings of one text may differ; two texts may not.
    (["coder: ada\npublished: 1993\n---\n[hm]{@us + #q}", "coder: ben\npublished: 1993\n---\n[hm]{@us - #q}"], []),
    (
      ["coder: ada\npublished: 1993\n---\n[hm]{@us + #q}", "coder: ada\npublished: 1993\n---\n[hm]{@us - #q}"],
      ["a", "b"]
    ),
    (
      ["coder: ada\npublished: 1993\n---\n[hm]{@us + #q}", "coder: ben\npublished: 1993\n---\n[oh]{@us - #q}"],
      ["a", "b"]
    ),
  ])
  func contradictionsAreTold(texts: [String], paths: [String]) {
    let found = told("contradicting-stances", articles(texts))
    #expect(found.map { String($0.path.prefix(1)) } == paths, "\(found.map(\.finding.message))")
  }

  @Test func aContradictionNamesTheOtherPlace() throws {
    let found = told(
      "contradicting-stances",
      articles(["published: 1993-04-17\n---\n" + Self.yes, "published: 1993-04-17\n---\n[no]{@us -v #q}"])
    )
    #expect(found.map(\.words) == ["+", "-v"])
    #expect(
      found.first?.finding.message.contains("`@us` is for `#q` here and against it in b.article, both on 1993-04-17")
        == true
    )
    let related = try #require(found.last?.finding.related.first)
    #expect(related.path == "a.article")
    #expect(related.range.length == 1)
  }

  // MARK: Reprints

  private static let text = "The envoys would set no limits, and left the hall before noon."

  @Test(arguments: [
    ([text, text], ["a", "b"]), ([text, text, text], ["a", "b", "c"]), ([text, text + " So they said."], []),
    ([text, "[The envoys]{@us} would set no limits, and left the hall before noon."], ["a", "b"]),
    (["Few words.", "Few words."], []),
    (["coder: ada\n---\n" + text, "coder: ben\n---\n" + text], []),
    // Of three of whom two are one coder's, those two.
    (["coder: ada\n---\n" + text, "coder: ben\n---\n" + text, "coder: ada\n---\n" + text], ["a", "c"]),
  ])
  func reprintsAreTold(texts: [String], paths: [String]) {
    let found = told("duplicate-article", articles(texts))
    #expect(found.map { String($0.path.prefix(1)) } == paths)
  }

  @Test func aReprintIsSaidToBeOneOrNearlyOne() {
    let long = (0..<80).map { "word\($0)" }.joined(separator: " ")
    let found = told("duplicate-article", articles([long, long + " and a little more", long]))
    #expect(
      found.map { $0.finding.message.prefix { $0 != ":" } }.map(String.init) == [
        "this is the same text as c.article", "about 99% of this text is the same as a.article",
        "this is the same text as a.article",
      ]
    )
    #expect(found.map(\.finding.related.first?.path) == ["c.article", "a.article", "a.article"])
  }

  // MARK: Definitions

  /// What is told in a codebook beside an article.
  @Test(
    arguments: [
      ("@us: U\n", "Text{@us}.", []), ("@us: U\n", "Text.", ["@us"]), ("@us: U\n", "not{not @us}.", []),
      ("@us: U\n", "[w]{@x - #i to @us}", []), ("#i: I\n", "w{#i}", []), ("#i: I\n", "[w]{@x - #j because #i}", []),
      ("+v: V\n", "[w]{@x +v #j}", []), ("+v: V\n", "[w]{@x -v #j}", []), ("+v: V\n", "[w]{@x + #j}", ["+v"]),
      ("%f: F\n", "w{@x %f moral}", []), ("%f: F\n", "w{@x}", ["%f"]), ("@us: U\n", "w{@x %f @us}", []),
      // In something that is in use, or not: the group is named.
      ("@us: U\n  in: @west\n@west: W\n", "w{@us}", []), ("@us: U\n  in: @west\n@west: W\n", "w", ["@us"]),
      ("#i: I\n  in: #all\n#all: A\n", "w{#i}", []),
      // An actor and an issue of one name; the first of two definitions.
      ("@us: U\n#us: U\n", "w{@us}", ["#us"]), ("@us: U\n@us: V\n", "w", ["@us"]), ("@us: U\n@us: V\n", "w{@us}", []),
      // An article that has its own uses its own.
      ("@us: U\n", "@us: own\n---\nw{@us}", ["@us"]), ("@us: U\n", "@x: X\n  in: @us\n---\nw{@x}", []),
    ] as [(String, String, [String])]
  )
  func whatNobodyUsesIsToldInTheCodebook(codebook: String, text: String, unused: [String]) {
    let found = told("unused-definition", "-- c.codebook --\n" + codebook + articles([text]))
    #expect(found.filter { $0.path == "c.codebook" }.map(\.words) == unused)
  }

  @Test(arguments: [
    (["@us: U\n---\nw"], ["a @us"]), (["@us: U\n---\nw{@us}"], []), (["@us: U\n---\nw", "w{@us}"], ["a @us"]),
    (["@us: U\n  in: @west\n@west: W\n---\nw{@us}"], []), (["+v: V\n%f: F\n---\n[w]{@x +v #i}"], ["a %f"]),
  ])
  func whatAnArticleDoesNotUseIsToldThere(texts: [String], unused: [String]) {
    #expect(told("unused-definition", articles(texts)).map { $0.path.prefix(1) + " " + $0.words } == unused)
  }

  @Test func aCodebookWithoutArticlesIsABeginning() {
    #expect(told("unused-definition", "-- c.codebook --\n@us: U\n").isEmpty)
    #expect(
      told("unused-definition", "-- b.codebook --\n@us: U\n-- c.codebook --\n@us: V\n-- a.article --\n---\nw").map(
        \.path
      ) == ["b.codebook"]
    )
  }
}
