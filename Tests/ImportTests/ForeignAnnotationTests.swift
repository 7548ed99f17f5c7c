// Annotations that Dossier did not write: what becomes of them, and what is said of what is left out.

import Corpus
import Import
import Syntax
import Testing

@Suite struct ForeignAnnotationTests {
  private func place(_ files: [String: String], _ format: AnnotationFormat) throws -> PlacedArticle {
    try #require(try imported(files.mapValues { Array($0.utf8) }, format).get().first)
  }

  private func body(_ article: PlacedArticle) -> String {
    let text = String(decoding: article.bytes, as: UTF8.self)
    return text.firstRange(of: "---\n").map { String(text[$0.upperBound...]) } ?? text
  }

  private func codebook(_ article: PlacedArticle) -> String {
    var book = ImportedCodebook()
    book.add(article) { _ in false }
    return String(decoding: book.bytes, as: UTF8.self)
  }

  @Test func bratTypesBecomeIssues() throws {
    let article = try place(
      [
        "a.txt": "Tokyo met the U.S. envoy\nin May.\n",
        "a.ann": """
        T1\tPER 10 24\tthe U.S. envoy
        T2\tGPE 0 5\tTokyo
        A1\tConfidence T2 high
        #1\tAnnotatorNotes T2\tthe "city"
        N1\tReference T2 Wikidata:Q1490\tTokyo
        R1\tMet Arg1:T1 Arg2:T2
        E1\tMeet:T3 Who:T1
        T3\tMeet 6 9\tmet
        nonsense
        T9\tGPE 25 32\tin May.
        """,
      ],
      .brat
    )
    #expect(
      body(article)
        == "Tokyo{#gpe %confidence \"high\" note \"the \\\"city\\\"\"} met{#meet} [the U.S. envoy]{#per}\n[in May.]{#gpe}\n"
    )
    #expect(codebook(article) == "#gpe: GPE\n#meet: Meet\n#per: PER\n%confidence: Confidence\n")
    #expect(article.notices.map(\.line) == [5, 6, 7, 9])
    #expect(article.notices.allSatisfy { $0.isLoss })
  }

  /// Words over paragraphs are words in each; however many blank lines stand between, and whatever these hold.
  @Test(arguments: ["\n\n", "\n\n\n", "\n \n\n", "\n\t\n \n\n", "\n\n\n\n\n\n"])
  func wordsOverParagraphsAreWordsInEach(gap: String) throws {
    let text = "one\(gap)two three.\n"
    let end = text.count - " three.\n".count
    let words = text.dropLast(" three.\n".count).replacing("\n", with: " ")
    let article = try place(["a.txt": text, "a.ann": "T1\tActor 0 \(end)\t\(words)\n"], .brat)
    let tree = SyntaxTree(article: article.bytes)
    #expect(String(decoding: tree.plainText, as: UTF8.self) == text)
    #expect(body(article).contains("one]{") || body(article).contains("one{"))
    #expect(body(article).contains("two]{") || body(article).contains("two{"))
  }

  /// Those that were left out are not counted.
  @Test func onlyWhatIsWrittenCounts() throws {
    let article = try place(
      ["a.txt": "early May or late June.\n", "a.ann": "T1\tDate 0 12\tearly May or\nT2\tDate 10 17\tor late\n"],
      .brat
    )
    #expect(article.count == article.bytes.count { $0 == UInt8(ascii: "{") })
    #expect(article.count + article.notices.count { $0.isLoss } >= 2)
  }

  @Test func whatBratUsersAddInDossiersKindsIsTaken() throws {
    let article = try place(
      [
        "a.txt": "Tokyo rejected targets.",
        "a.ann": """
        T1\tActor 0 5\tTokyo
        N1\tReference T1 Codebook:@japan\tJapan
        T2\tIssue 15 22\ttargets
        T3\tOpposes 6 14\trejected
        E1\tOpposes:T3 Holder:T1 Target:T2
        A1\tFactuality E1 alleged
        """,
      ],
      .brat
    )
    #expect(body(article) == "Tokyo{@japan} rejected{@japan - #targets as alleged} targets{#targets}.")
    #expect(codebook(article) == "@japan: Japan\n#targets: targets\n")
    #expect(article.notices == [])
  }

  @Test func crossingWordsArePartsOfOne() throws {
    let article = try place(
      [
        "a.txt": "one two three\n\nfour",
        "a.ann": "T1\tA 0 7\tone two\nT2\tB 4 13\ttwo three\nT3\tC 8 19\tthree  four\n",
      ],
      .brat
    )
    let back = InMemory(article.bytes)
    #expect(back.text.tree.plainText == Array("one two three\n\nfour".utf8))
    #expect(back.text.facts.topics.count == 3)
    #expect(article.notices.count == 2 && article.notices.allSatisfy { !$0.isLoss })
  }

  @Test func webAnnotationsOfOthersAreTopicsAndNotes() throws {
    let page = """
      [{"type":"Annotation","id":"http://x/1","body":[{"type":"TextualBody","purpose":"tagging","value":"Frame: moral"},
        {"type":"TextualBody","purpose":"commenting","value":"why?"}],
        "target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"two","prefix":"one ","suffix":" "}}},
       {"type":"Annotation","body":"alone","target":{"source":"a.txt","selector":{"type":"TextPositionSelector","start":0,"end":3}}},
       {"type":"Annotation","body":"alone","target":{"source":"a.txt","selector":{"type":"XPathSelector","value":"/p"}}},
       {"type":"Annotation","target":{"source":"a.txt","selector":{"type":"TextPositionSelector","start":0,"end":3}}},
       {"type":"Annotation","body":"x","target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"o"}}}, 7]
      """
    let article = try place(["a.txt": "one two two", "b.jsonld": page], .w3c)
    #expect(body(article) == "one{note \"alone\"} two{#frame-moral note \"why?\"} two")
    #expect(codebook(article) == "#frame-moral: Frame: moral\n")
    #expect(article.notices.count == 4 && article.notices.allSatisfy { $0.isLoss })
  }

  @Test func featuresOfACASAreVariables() throws {
    let cas = """
      {"%TYPES":{},"%FEATURE_STRUCTURES":[
       {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"😀 Clinton spoke."},
       {"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","begin":3,"end":10},
       {"%ID":3,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":3,"end":10,"value":"PER","score":2,"@link":9}],
       "%VIEWS":{}}
      """
    let article = try place(["a.json": cas], .webanno)
    #expect(body(article) == "😀 Clinton{#per %score \"2\"} spoke.")
    #expect(article.notices.count == 2)
  }

  @Test func anEventListOfDNABecomesStatements() throws {
    let list = """
      "statement_id";"time";"person";"organization";"concept";"agreement";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"
      1;1993-04-16 00:00:00;"Bill Clinton";"Government";"Fixed targets";1;3;12;"said; 'x'";1;1;"a";"";"Gazette";"";""
      2;1993-04-16 00:00:00;"";"Japan";"Fixed targets";0;13;15;"no";1;1;"a";"";"Gazette";"";""
      """
    let files = ["list.csv": list.replacing("said; 'x'", with: "said, 'x'"), "texts/a.txt": "😀 said; \"x\" no"]
    let article = try place(files, .dna)
    #expect(
      body(article)
        == "😀 [said; \"x\"]{@bill-clinton + #fixed-targets on 1993-04-16 %organization \"Government\"} no{@japan - #fixed-targets on 1993-04-16}"
    )
    #expect(String(decoding: article.bytes, as: UTF8.self).hasPrefix("title: a\nsource: Gazette\nsha256: "))
  }
}
