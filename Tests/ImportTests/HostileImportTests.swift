// Files made to hurt, and texts that are not those that were annotated: refused with a place, or read.

import Corpus
import Import
import Syntax
import TestSupport
import Testing

@Suite struct HostileImportTests {
  private func refusal(_ files: [String: String], _ format: AnnotationFormat) -> ImportRefusal? {
    if case .failure(let problem) = imported(files.mapValues { Array($0.utf8) }, format) { return problem }
    return nil
  }

  @Test func theFirstPlaceThatDiffersIsNamed() {
    let problem = refusal(["a.txt": "One\nTokio waits.", "a.ann": "T1\tX 0 3\tOne\nT2\tX 4 9\tTokyo\n"], .brat)
    #expect(problem?.file == "a.txt" && problem?.line == 2)
    #expect(
      problem?.sentence.hasPrefix("column 4: here stands “io”, and T2 (a.ann:2) has “yo”") == true,
      "\(String(describing: problem))"
    )
  }

  @Test(arguments: [
    "T1\tX 0 99\tOne", "T1\tX 0 3\tOn", "T1\tX 0 3\tOne!", "T1\tX 0 2;2 3\tOn x", "T1\tX 0 3\t",
    "T1\tX 0 1073741824\tOne",
  ])
  func placesThatAreNotThoseOfTheTextAreRefused(line: String) {
    let problem = refusal(["a.txt": "One two", "a.ann": line], .brat)
    #expect(problem?.line == 1, "\(String(describing: problem))")
  }

  @Test(arguments: [
    "T1", "T1\tX", "T1\tX 0\tOne", "T1\tX -1 3\tOne", "T1\tX 0 99999999999999999999\tOne", "T1\tX a b\tOne", "E1\tX",
    "#1\tAnnotatorNotes",
    "#1\tDossierSpans T1\t0-x", "A1\t", "\u{0}", "Q1\tx y\tz", "T1\tX 3 0\tOne", "T1\tX 3 3\t",
  ])
  func linesThatCannotBeReadAreReported(line: String) throws {
    let files = ["a.txt": Array("One two".utf8), "a.ann": Array(line.utf8)]
    let article = try #require(try imported(files, .brat).get().first)
    #expect(article.notices.count == 1 && article.notices.first?.line == 1 && article.count == 0)
  }

  @Test func notesThatEndTheirTagAreNoMarkup() throws {
    let files = [
      "a.txt": "One two",
      "a.ann":
        "T1\tActor 0 3\tOne\n#1\tAnnotatorNotes T1\t@a} evil{@b\nT2\tActor 4 7\ttwo\n#2\tAnnotatorNotes T2\t@c; @d\n#3\tDossierSpans T2\t4-900\n",
    ]
    let article = try #require(try imported(files.mapValues { Array($0.utf8) }, .brat).get().first)
    let back = InMemory(article.bytes)
    #expect(back.text.tree.plainText == Array("One two".utf8))
    #expect(back.text.tree.problems.isEmpty)
    #expect(article.notices.contains { $0.sentence.contains("900") })
  }

  @Test(arguments: [
    "", "{", "[1,", "{\"a\":}", "{\"a\" 1}", "nul", "[1}", "\"a", "\"\\x\"", "\"\\ud83d\"", "{\"a\":1}{", "01x",
    "[\"\u{1}\"]", "{1:2}",
    "{\"%FEATURE_STRUCTURES\":[]}", "{}", "[]", "{\"%FEATURE_STRUCTURES\":[{\"%TYPE\":\"uima.cas.Sofa\"}]}",
  ])
  func brokenJSONIsRefused(text: String) {
    let problem = refusal(["a.json": text], .webanno)
    #expect(problem?.file == "a.json", "\(String(describing: problem))")
  }

  @Test func deepJSONIsRefused() {
    for open in ["[", "{\"a\":"] {
      let problem = refusal(["a.json": String(repeating: open, count: 100_000)], .webanno)
      #expect(problem?.sentence.contains("deep") == true)
    }
  }

  @Test(arguments: [
    "\"begin\":0,\"end\":99", "\"begin\":-1,\"end\":2", "\"begin\":2,\"end\":0", "\"begin\":1,\"end\":2",
    "\"begin\":0,\"end\":1",
    "\"begin\":0.5,\"end\":2", "\"begin\":0,\"end\":1e400", "\"begin\":0,\"end\":123456789012345678901234567890",
    "\"begin\":\"0\",\"end\":2",
    "\"begin\":0",
  ])
  func placesOutsideOfACASAreRefused(place: String) {
    let cas = """
      {"%FEATURE_STRUCTURES":[{"%TYPE":"uima.cas.Sofa","sofaString":"😀 x"},
      {"%TYPE":"x.Y",\(place)}]}
      """
    let problem = refusal(["a.json": cas], .webanno)
    #expect(problem?.line == 2 && problem?.file == "a.json", "\(String(describing: problem))")
  }

  @Test(arguments: [
    "../a.txt", "/etc/passwd", "x/../../a.txt", "%2e%2e/a.txt", ".hidden", "a\\b", "", "file:///etc/passwd",
    "http://x/no.txt",
  ])
  func sourcesOutsideOfTheFolderAreRefused(source: String) {
    let page =
      #"[{"body":"x","target":{"source":"\#(source.replacing("\\", with: "\\\\"))","selector":{"type":"TextPositionSelector","start":0,"end":1}}}]"#
    #expect(refusal(["sub/a.jsonld": page, "a.txt": "a", "passwd": "b"], .w3c)?.line == 1)
  }

  @Test(arguments: [
    "../b.article", "/b.article", "a/./b.article", "b.txt", ".b.article", "a//b.article", "a\u{1}.article",
  ])
  func articlesOutsideOfTheFolderAreRefused(file: String) {
    #expect(refusal(["texts.csv": "file,text\n\"\(file)\",x\n"], .csv)?.line == 2)
  }

  @Test func aTextThatIsNotThatOfATableIsRefused() {
    let files = [
      "texts.csv": "file,text\na.article,Tokio\n",
      "mentions.csv": "file,mention,start,end,text,tag\na.article,1,0,5,Tokyo,@a\n",
    ]
    let problem = refusal(files, .csv)
    #expect(
      problem?.file == "a.article" && problem?.line == 1 && problem?.sentence.contains("“io”") == true,
      "\(String(describing: problem))"
    )
  }

  @Test(arguments: [
    "file,text\na.article,\"x\n", "file,text\na.article,x\0\n", "file,text\na.article\n", "file\na.article\n",
    "file,text\na.article,x\na.article,y\n",
  ])
  func brokenTablesAreRefused(text: String) { #expect(refusal(["texts.csv": text], .csv)?.file == "texts.csv") }

  @Test func aQuotationThatDiffersIsRefused() {
    let page =
      #"{"items":[{"body":"x","target":{"source":"a.txt","selector":[{"type":"TextPositionSelector","start":0,"end":3},"#
      + "\n"
      + #"{"type":"TextQuoteSelector","exact":"One","suffix":" tow"}]}}]}"#
    let problem = refusal(["a.jsonld": page, "a.txt": "One two"], .w3c)
    #expect(problem?.file == "a.txt" && problem?.sentence.contains("“wo”") == true, "\(String(describing: problem))")
  }

  /// Whatever is cut away or exchanged, an import ends, and what it makes keeps the text.
  @Test(arguments: 0..<24 as Range<UInt64>)
  func damagedFilesAreReadOrRefused(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let article = InMemory(Array(RandomArticle(&random).source.utf8))
    var count = 0
    for (format, other) in RoundTripTests.formats {
      let files = article.exported(format)
      for _ in 0..<12 {
        var damaged = files
        guard let name = files.keys.sorted().randomElement(using: &random), var bytes = files[name], !bytes.isEmpty
        else { continue }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.insert(contentsOf: Array("\"}]{\n\t;9".utf8).shuffled(using: &random).prefix(3), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        }
        damaged[name] = bytes
        count += 1
        guard case .success(let placed) = imported(damaged, other) else { continue }
        for article in placed {
          let back = InMemory(article.bytes)
          let texts = damaged.values.contains(back.text.tree.plainText)
          #expect(texts || other == .webanno || other == .csv, "\(article.bytes.shown)")
        }
      }
    }
    #expect(count > 0)
  }
}
