// The pages of a corpus: what they say, and that nothing in an article is more than text on them.

import Corpus
import Fixtures
import Reports
import Syntax
import Testing

@Suite struct HTMLReportTests {
  private static let talks = """
    -- dossier.codebook --
    title: Talks
    @us: United States
    @clinton: Bill Clinton
      in: @us, 1993-01-20/2001-01-20
      role: President, 1993-01-20/2001-01-20
    @japan: Japan
    #targets: Fixed targets
    +calls-for: asks
    -rejects: will not have it
    -- a.article --
    title: One
    published: 1993-04-17
    source: The Courier
    coder: ada
    ---
    Clinton{@clinton} [called for [targets]{#targets}]{@clinton +calls-for #targets} on Friday{1993-04-16}.

    Tokyo{@japan} [would not hear]{^no}, he said, [of it]{^no}.
    ---
    ^no: @japan -rejects #targets via @clinton as alleged
    -- sub/b.article --
    title: Two
    published: 1994-02-01
    ---
    [No.]{@japan -rejects #targets}
    """

  /// The files of a report by path, of all articles of a fixture.
  private func files(_ literal: String, errors: Int = 0) throws -> [String: String] {
    let set = FileSet(literal, marks: false)
    var corpus = Snapshot(indexesUses: false)
    corpus.load(set.files.map { ($0.path, $0.parsed.facts) })
    let articles = set.files.filter { $0.kind == .article }
    let reported = try articles.map { article in
      ReportedArticle(
        file: try #require(corpus.file(at: article.path)),
        path: article.path,
        errors: errors,
        warnings: 0
      )
    }
    let report = HTMLReport(corpus, reported, title: "Talks")
    var made: [ReportFile] = []
    var details: [ArticleDetails?] = []
    for (place, article) in articles.enumerated() {
      let page = report.page(of: place, SyntaxTree(article: article.bytes))
      made.append(page.file)
      details.append(page.details)
    }
    report.makePages(details) { file in
      made.append(file)
      return true
    }
    #expect(made.map(\.path).sorted() == report.paths.sorted())
    #expect(made.last?.path == "index.html")
    return Dictionary(uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func everyArticleActorAndIssueHasAPage() throws {
    let paths = try files(Self.talks).keys.sorted()
    #expect(
      paths == [
        "actors.html", "actors/clinton.html", "actors/japan.html", "actors/us.html", "articles.html", "articles/a.html",
        "articles/sub-b.html", "assets/report.css", "assets/report.js", "data/names.js", "data/statements-1.js",
        "data/tables.js", "index.html", "issues.html", "issues/targets.html", "statements.html",
      ]
    )
  }

  @Test func theTextStandsAsItWasPrintedWithItsMarks() throws {
    let page = try #require(try files(Self.talks)["articles/a.html"])
    #expect(page.contains("<a class=\"who\" href=\"../actors/clinton.html\" aria-describedby="))
    #expect(page.contains("called for <a class=\"what\" href=\"../issues/targets.html\""))
    #expect(page.contains("<mark class=\"for\" data-card=\"s1\">"))
    // Both parts of a broken statement carry its number, and only the first its place.
    #expect(page.contains("<mark class=\"against open\" data-card=\"s2\">would not hear<a class=\"ref\" id=\"t2\""))
    #expect(page.contains("<mark class=\"against open\" data-card=\"s2\">of it<a class=\"ref\" href=\"#s2\""))
    #expect(page.contains("<span class=\"badge\">alleged</span>"))
    #expect(page.contains(">Friday</span>"))
  }

  @Test func whatIsAllegedIsNeverCountedAsAFact() throws {
    let files = try files(Self.talks)
    let issue = try #require(files["issues/targets.html"])
    #expect(
      issue.contains(
        "<span class=\"count for\">1 for</span> · <span class=\"count against\">1 against</span> · <span class=\"count open\">1 no plain fact</span>"
      )
    )
    let japan = try #require(files["actors/japan.html"])
    #expect(japan.contains("<span class=\"count against\">1 against</span>"))
    #expect(japan.contains("would not hear … of it"))
    // A body has what its members say at the time.
    let states = try #require(files["actors/us.html"])
    #expect(states.contains("With its members"))
    #expect(states.contains("<td class=\"number for\">1</td>"))
  }

  /// The cells of the row of a table that begins with a link to a page: for, against, neither, no plain fact.
  private func row(_ page: String?, after heading: String, to path: String) throws -> [Int] {
    let page = try #require(page)
    let start = try #require(page.firstRange(of: heading)).upperBound
    let rest = page[start...]
    let link = try #require(rest.firstRange(of: "<th scope=\"row\"><a href=\"../\(path)\">")).upperBound
    let end = try #require(rest[link...].firstRange(of: "</tr>")).lowerBound
    return rest[link..<end].split(separator: "<td class=").dropFirst().compactMap { cell in
      Int(cell.drop { $0 != ">" }.dropFirst().prefix { $0.isNumber })
    }
  }

  /// The corpus that was counted with a pencil: the pages have the same numbers as `show`, the cards and the exports.
  @Test func everyNumberIsThatOfTheCorpusCountedByHand() throws {
    let files = try files(countedCorpus)
    let index = try #require(files["index.html"])
    #expect(
      index.contains(
        "<span class=\"count for\">9 for</span> · <span class=\"count against\">5 against</span> · <span class=\"count neither\">2 neither</span> · <span class=\"count open\">7 no plain fact</span>"
      )
    )
    #expect(index.contains("Of the 16 that are facts, 1 is reported by somebody else, and 3 follow from"))
    #expect(index.contains("<b>20</b> statements</a>") && index.contains("<b>23</b> stands</a>"))
    // Statement 9 is one stand on the fees, and so is 17 for each of two.
    #expect(try row(files["issues/fees.html"], after: "With its parts", to: "issues/fees.html") == [6, 5, 2, 6])
    #expect(files["issues/dues.html"]?.contains("With its parts") == false)
    let dues = try #require(files["issues/dues.html"])
    #expect(dues.contains("<span class=\"count for\">6 for</span> · <span class=\"count against\">4 against</span>"))
    // The League: its members' members, at the date. 12 is on an actor.
    let league = files["actors/league.html"]
    let rows = try ["issues/dues.html", "issues/tolls.html", "issues/fees.html", "actors/lund.html"].map {
      try row(league, after: "With its members", to: $0)
    }
    let sums = (0..<4).map { column in rows.reduce(0) { $0 + $1[column] } }
    #expect(sums == [7, 5, 1, 6])
    #expect(
      dues.contains("<span class=\"badge\">derived</span>") && dues.contains("<span class=\"badge\">reported</span>")
    )
    // Both parts of a broken quotation.
    #expect(dues.contains("“Not these dues,” … “and no others.”"))
    // A row for each stand, with its kind.
    let data = try #require(files["data/statements-1.js"])
    #expect(data.split(separator: "],[").count == 23)
  }

  @Test func theSameCorpusGivesTheSameBytes() throws {
    #expect(try files(Self.talks) == files(Self.talks))
  }

  @Test func aPageLoadsItsOwnFilesAlone() throws {
    for (path, text) in try files(Self.talks) where path.hasSuffix(".html") {
      #expect(text.contains("content=\"default-src 'none'; script-src 'self'; style-src 'self'; "))
      #expect(!text.contains("src=\"http") && !text.contains(" style=") && !text.contains(" onclick="))
      #expect(text.contains("lang=\"en\""))
    }
  }

  @Test func anArticleWithErrorsSaysHowManyThereAre() throws {
    let page = try #require(try files(Self.talks, errors: 2)["articles/a.html"])
    #expect(page.contains("2 errors were found in this file"))
    #expect(try #require(try files(Self.talks)["articles/a.html"]).contains("were found") == false)
  }

  @Test func nothingInAnArticleIsMoreThanText() throws {
    let evil = "<script>alert(1)</script>\"'&\u{1}"
    let files = try files(
      """
      -- dossier.codebook --
      @a: \(evil)
        url: javascript:alert(1)
        note: \(evil)
      #b: \(evil)
      -- ../../<b>"x'.article --
      title: \(evil)
      source: \(evil)
      coder: \(evil)
      language: "><script>
      ---
      [\(evil)]{@a +\u{1} #b} [x\(evil)]{@a + #b %v "\(evil.filter { $0 != "\"" })"}.
      """
    )
    for (path, text) in files {
      #expect(!path.contains("..") && path.utf8.allSatisfy { $0 >= 0x2D && $0 < 0x7B })
      if path.hasSuffix(".html") {
        #expect(!text.contains("<script>") && !text.contains("\u{1}") && !text.contains("href=\"javascript"), "\(path)")
      }
    }
    let article = try #require(files.first { $0.key.hasPrefix("articles/") }?.value)
    #expect(article.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func namesThatDifferInCaseOrSignsAloneHavePagesOfTheirOwn() throws {
    let files = try files(
      """
      -- dossier.codebook --
      @a: One
      @A: Two
      @con: Three
      @日: Four
      @本: Five
      -- a.article --
      title: x
      ---
      Who{@a} or{@A} what{@con} is{@日} it{@本}?
      -- A.article --
      title: y
      ---
      Who{@a}?
      """
    )
    let names = files.keys.filter { $0.hasSuffix(".html") }.map { $0.lowercased() }
    #expect(Set(names).count == names.count)
    #expect(files.keys.filter { $0.hasPrefix("actors/") }.count == 5)
    #expect(files["actors/con.html"] == nil && files["actors/con-.html"] != nil)
  }

  @Test func aCorpusWithoutDatesOrStandsSaysSo() throws {
    let bare = try #require(try files("-- a.article --\ntitle: One\n---\nText.\n")["index.html"])
    #expect(bare.contains("1 article, none of them dated") && bare.contains("No stand is taken on an issue yet."))
    let undated = try #require(
      try files("-- c.codebook --\n@a: A\n#b: B\n-- a.article --\ntitle: One\n---\n[x]{@a + #b}\n")["index.html"]
    )
    #expect(undated.contains("No stand has a date: there is no time to show."))
  }

  @Test(arguments: [1, 40, 400])
  func manyActorsOfOneNameAreAllThere(count: Int) throws {
    let book = (0..<count).map { "@日\($0): Same\n" }.joined()
    let text = (0..<count).map { "x{@日\($0)} " }.joined()
    let files = try files("-- c.codebook --\n\(book)-- a.article --\ntitle: One\n---\n\(text)\n")
    #expect(files.keys.filter { $0.hasPrefix("actors/") }.count == count)
  }
}
