// Definitions and articles by a part of their names: what fits, in which order, and what does not.

import Corpus
import Features
import Syntax
import TestSupport
import Testing

@Suite struct SymbolSearchTests {
  private static let files = """
    -- a.article --
    <|>title: Clinton presses Japan on trade
    @bill: a bill of the House
    ---
    -- b.article --
    title: Trade talks fail
    ---
    -- c.article --
    title: 日本の首相
    ---
    -- more.codebook --
    @clinton: Bill Clinton
      also: President Clinton | the President, 1993-01-20/2001-01-20
    @hillary: Hillary Rodham Clinton
    #clinton-plan: The plan
    +clinches: gets it done
    """

  private func found(_ typed: String, atMost most: Int = 50) throws -> [String] {
    let context = try Cursor(Self.files).context
    return SymbolSearch.hits(named: typed, atMost: most, in: context.corpus).map { "\($0.name) | \($0.detail)" }
  }

  @Test func theBestFitComesFirst() throws {
    #expect(
      try found("clinton") == [
        // The handle is what was typed; then what begins so, definitions first; then words that do.
        "@clinton | Bill Clinton",
        "#clinton-plan | The plan", "Clinton presses Japan on trade | a.article",
        "Hillary Rodham Clinton | @hillary",
      ]
    )
  }

  @Test(arguments: [
    ("BILL CLINTON", "Bill Clinton | @clinton"), ("the pres", "the President | @clinton Bill Clinton"),
    ("bi cl", "Bill Clinton | @clinton"), ("hrc", "Hillary Rodham Clinton | @hillary"),
    ("ttf", "Trade talks fail | b.article"), ("首相", "日本の首相 | c.article"),
    ("日首", "日本の首相 | c.article"), ("linch", "+clinches | gets it done"),
    ("hilrod", "Hillary Rodham Clinton | @hillary"), ("House", "a bill of the House | @bill"),
  ])
  func whatIsTypedFindsIt(typed: String, first: String) throws {
    #expect(try found(typed).first == first)
  }

  @Test(arguments: ["xlinton", "clintonx", "notnilc", "本日", "tilnton", "zzz"])
  func aNearMissFindsNothing(typed: String) throws { #expect(try found(typed) == []) }

  @Test func aSigilAsksForItsKind() throws {
    #expect(try found("@cli") == ["@clinton | Bill Clinton", "Hillary Rodham Clinton | @hillary"])
    #expect(try found("#cli") == ["#clinton-plan | The plan"])
    #expect(try found("+cli") == ["+clinches | gets it done"])
    #expect(try found("%fr") == ["Frame | %frame"])
    #expect(try found("#").count == 3)
  }

  @Test func withoutLettersAllAreShownAndNoMoreThanWanted() throws {
    let all = try found("")
    #expect(all.count == Set(all).count && all.count > 10)
    #expect(all.last == "日本の首相 | c.article")
    #expect(try found("", atMost: 3) == Array(all.prefix(3)))
    #expect(try found("clinton", atMost: 2).count == 2)
    #expect(try found("clinton", atMost: 0) == [])
  }

  /// Of thousands the first are those that a sort of all would put first.
  @Test func ofManyTheFirstAreFound() {
    var random = Seeded(seed: 5)
    var files = (0..<900).map { number in
      let filler = String(repeating: "x", count: Int.random(in: 0...700, using: &random))
      return ("\(number).article", facts("\(number).article", "title: Rice \(number % 7)\(filler)\n---\n"))
    }
    files.append(("a.codebook", facts("a.codebook", "@rice: Rice \(String(repeating: "y", count: 800))\n")))
    var corpus = Snapshot()
    corpus.load(files)
    let all = SymbolSearch.hits(named: "ric", atMost: Int.max / 4, in: corpus)
    #expect(all.count == 901 && all.first?.path == "a.codebook")
    for most in [1, 2, 10, 100, 449, 450, 451] {
      #expect(SymbolSearch.hits(named: "ric", atMost: most, in: corpus) == Array(all.prefix(most)))
    }
  }

  /// The index is kept while nothing that it holds changes; after any edits it is that of a corpus read anew.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func editsAndReadingAnewAgree(seed: UInt64) {
    var random = Seeded(seed: seed)
    let paths = ["dossier.codebook", "a.article", "b.article", "c.article"]
    let words = ["Rice", "Trade", "talks", "Quotas", "日本", "Clinton"]
    var corpus = Snapshot()
    var texts: [String: String] = [:]
    for _ in 0..<40 {
      let path = paths.randomElement(using: &random) ?? "a.article"
      let title = words.shuffled(using: &random).prefix(2).joined(separator: " ")
      let handle = ["a", "b", "c"].randomElement(using: &random) ?? "a"
      let isCodebook = path.hasSuffix(".codebook")
      let definition = "@\(handle): \(title)\n  also: \(words.randomElement(using: &random) ?? "")\n"
      let text = isCodebook ? definition : "title: \(title)\n\(Bool.random(using: &random) ? definition : "")---\nx\n"
      let isGone = Int.random(in: 0..<5, using: &random) == 0
      texts[path] = isGone ? nil : text
      if isGone { corpus.remove(path) } else { corpus.set(path, facts(path, text)) }
      var anew = Snapshot()
      anew.load(texts.sorted { $0.key < $1.key }.map { ($0.key, facts($0.key, $0.value)) })
      for typed in ["", "t", "tra", "@r", "clinton", "日"] {
        let (kept, built) = (names(corpus, typed), names(anew, typed))
        // Without letters they stand in the order in which the files came.
        #expect(typed == "" ? kept.sorted() == built.sorted() : kept == built, "\(typed) in \(texts)")
      }
    }
  }

  private func names(_ corpus: Snapshot, _ typed: String) -> [String] {
    SymbolSearch.hits(named: typed, atMost: 100, in: corpus).map { "\($0.path) \($0.name) \($0.fit)" }
  }

  private func facts(_ path: String, _ text: String) -> Facts {
    ParsedFile(Array(text.utf8), as: path.hasSuffix(".codebook") ? .codebook : .article).facts
  }
}
