// Parameters that are scanned are those that the decoder reads.

import Foundation
import TestSupport
import Testing

@testable import LSP

@Suite struct JSONScannerTests {
  private static let changes = [
    #"{"textDocument":{"uri":"file:///a.article","version":3},"contentChanges":[]}"#,
    #"{"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"character":2,"line":30}},"text":"x"},{"text":""}],"textDocument":{"version":0,"uri":"untitled:a b"}}"#,
    #" { "textDocument" : { "uri" : "file:///%C3%A9" , "version" : 12 } , "contentChanges" : [ { "text" : "\"\\\/\b\f\n\r\t\u00e9\ud83c\udf8e日" , "rangeLength" : 4 } ] }"#
      + "\r\n\t",
  ]
  private static let places = [
    #"{"textDocument":{"uri":"file:///a"},"position":{"line":999999999,"character":0}}"#,
    #"{"position":{"character":7,"line":1},"textDocument":{"uri":"é"}}"#,
  ]

  private func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  private func scanned<Value>(_ type: Value.Type, _ json: String) -> Value? {
    JSONScanner.value(type, from: Array(json.utf8)[...])
  }

  @Test(arguments: changes) func changesAreRead(json: String) throws {
    #expect(try scanned(DidChangeTextDocumentParams.self, json) == decoded(DidChangeTextDocumentParams.self, json))
  }

  @Test(arguments: places) func placesAreRead(json: String) throws {
    #expect(try scanned(TextDocumentPositionParams.self, json) == decoded(TextDocumentPositionParams.self, json))
  }

  @Test func documentsAreRead() throws {
    let json = #"{"textDocument":{"uri":"file:///a"}}"#
    #expect(try scanned(TextDocumentParams.self, json) == decoded(TextDocumentParams.self, json))
    #expect(scanned(ReferenceParams.self, json) == nil)
  }

  @Test(arguments: [
    #"{"textDocument":{"uri":"file:///a","languageId":"dossier","version":1,"text":"a\n\"b\" é"}}"#,
    #"{"textDocument":{"text":"","version":0,"languageId":"","uri":"untitled:1"}}"#,
  ])
  func openedDocumentsAreRead(json: String) throws {
    #expect(try scanned(DidOpenTextDocumentParams.self, json) == decoded(DidOpenTextDocumentParams.self, json))
  }

  @Test func closedDocumentsAreRead() throws {
    let json = #"{"textDocument":{"uri":"file:///a"}}"#
    #expect(try scanned(DidCloseTextDocumentParams.self, json) == decoded(DidCloseTextDocumentParams.self, json))
  }

  @Test(arguments: [
    "", #","context":{"triggerKind":1}"#, #","context":{"triggerKind":2,"triggerCharacter":"@"}"#,
    #","context":{"includeDeclaration":true}"#, #","context":{"includeDeclaration": false }"#,
    #","context":{}"#, #","context":null"#,
  ])
  func questionsWithAContextAreRead(context: String) throws {
    let json = #"{"textDocument":{"uri":"file:///a"},"position":{"line":1,"character":0}"# + context + "}"
    func expectSame<Value: Decodable & Equatable>(_ type: Value.Type) {
      let read = scanned(type, json)
      #expect(read == nil || read == (try? decoded(type, json)))
    }
    expectSame(CompletionParams.self)
    expectSame(ReferenceParams.self)
    let isOfCompletion = context.isEmpty || context.contains("triggerKind")
    #expect((scanned(CompletionParams.self, json) != nil) == isOfCompletion)
    #expect((scanned(ReferenceParams.self, json) != nil) == context.contains("include"))
  }

  /// Trees are those that Foundation's decoder reads.
  @Test(arguments: [
    "null", "true", " false ", "0", "-0", "-1", "12345678901234567890", "9223372036854775807", "-9223372036854775808",
    "1.0",
    "0.5", "-2.50", "1e3", "1E-2", "1.5e+2", #""""#, #""a\n\u00e9\ud83c\udf8e""#, "[]", "[ ]", "{}", "{ }",
    #"[1,[2,{"a":[]}],"x",null]"#, #"{"a":1,"b":{"c":[true,false]}}"#, "\t[\n1\r]",
    "", " ", "[", "]", "{", "[,1]", "[1 2]", #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, "01", "-", "+1",
    ".5", "1.",
    "1e", "1e400", "tru", "truex", "nul", "NaN", "'a'", "\"a", #""\x""#, #""\u12""#, "\"\t\"", "1 2", "[1]]", "// a\n1",
  ])
  func treesAreThoseOfTheDecoder(json: String) {
    #expect(JSONScanner.tree(of: Array(json.utf8)[...]) == (try? decoded(LSPAny.self, json)))
  }

  /// A comma that nothing follows is no JSON, though Foundation's decoder takes it.
  @Test(arguments: ["[1,]", #"{"a":1,}"#]) func aLastCommaIsNoJSON(json: String) {
    #expect(JSONScanner.tree(of: Array(json.utf8)[...]) == nil)
  }

  @Test func theFirstOfTwoMembersCounts() {
    #expect(JSONScanner.tree(of: Array(#"{"a":1,"a":2}"#.utf8)[...]) == ["a": 1])
  }

  @Test func treesOfBrokenTextsAreThoseOfTheDecoder() {
    var dice = Seeded(seed: 5)
    let whole = #"{"a":[1,-2.5e1,true,null,"x\u00e9\n"],"b":{"c":"é日🎌","d":[]},"e":12}"#
    var read = 0
    for _ in 0..<3000 {
      var bytes = Array(whole.utf8)
      for _ in 0..<Int.random(in: 0...2, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = .random(in: 0...255, using: &dice)
        default: bytes.insert(bytes.randomElement(using: &dice) ?? 0, at: place)
        }
      }
      let tree = JSONScanner.tree(of: bytes[...])
      if tree != nil { read += 1 }
      let text = String(decoding: bytes, as: UTF8.self)
      if tree == nil, text.contains(",]") || text.contains(",}") { continue }
      #expect(tree == (try? JSONDecoder().decode(LSPAny.self, from: Data(bytes))), "\(text)")
    }
    #expect(read > 500)
  }

  /// What is written otherwise is left to the decoder, which knows what to make of it.
  @Test(arguments: [
    "", "{", "{}", "null", "[]", #"{"textDocument":{"uri":"a"}}"#, #"{"position":{"line":0,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":-1,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1.0,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1e2,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":01,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1000000000,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":null,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1,"line":2,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1,"character":0},"workDoneToken":1}"#,
    #"{"textDocument":{"uri":"\ud83d"},"position":{"line":1,"character":0}}"#,
    #"{"textDocument":{"uri":"\udf8e\ud83c"},"position":{"line":1,"character":0}}"#,
    #"{"textDocument":{"uri":"\x"},"position":{"line":1,"character":0}}"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1,"character":0}} x"#,
    #"{"textDocument":{"uri":"a"},"position":{"line":1,"character":0},}"#, "{\"textDocument\":{\"uri\":\"a\nb\"}}",
  ])
  func whateverElseIsLeftToTheDecoder(json: String) {
    #expect(scanned(TextDocumentPositionParams.self, json) == nil)
  }

  /// Whatever bytes come, the scanner reads what the decoder reads, or nothing.
  @Test func brokenTextsAreReadAsTheDecoderReadsThem() throws {
    var dice = Seeded(seed: 3)
    var (read, left) = (0, 0)
    for _ in 0..<4000 {
      var bytes = Array((Self.changes.randomElement(using: &dice) ?? "").utf8)
      for _ in 0..<Int.random(in: 0...2, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = .random(in: 0...255, using: &dice)
        default: bytes.insert(bytes.randomElement(using: &dice) ?? 0, at: place)
        }
      }
      guard let scanned = JSONScanner.value(DidChangeTextDocumentParams.self, from: bytes[...]) else {
        left += 1
        continue
      }
      read += 1
      let decoded = try? JSONDecoder().decode(DidChangeTextDocumentParams.self, from: Data(bytes))
      #expect(decoded == scanned, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(read > 500 && left > 500)
  }
}
