// What a question at a place is about: every kind of symbol, and places beside it.

import Corpus
import Features
import Syntax
import Testing
import Text

@Suite struct SymbolTests {
  /// The bytes of the symbol, and what it is.
  private func symbol(_ files: String) throws -> (text: String, symbol: Features.Symbol)? {
    let cursor = try Cursor(files)
    return cursor.context.symbol(at: cursor.offset).map { (cursor.context.tree.string($0.range), $0.symbol) }
  }

  private static func article(_ text: String) -> String { "-- a.article --\npublished: 1993-04-17\n---\n\(text)\n" }

  @Test(arguments: [
    ("x{@u<|>s}", "@us", Handle(.actor, "us")), ("x{@us + #ta<|>lks}", "#talks", Handle(.issue, "talks")),
    ("x{@us +dem<|>ands #talks}", "+demands", Handle(.verb, "demands")),
    ("x{#talks %fr<|>ame moral}", "%frame", Handle(.variable, "frame")),
    // The words of a tag stand for the actor, those of the innermost tag before those around it.
    ("[the Uni<|>ted States]{@us}", "the United States", Handle(.actor, "us")),
    ("[a [b<|>]{@kaifu} c]{@us}", "b", Handle(.actor, "kaifu")),
    ("[a<|> [b]{@kaifu} c]{@us}", "a b c", Handle(.actor, "us")),
    ("[limi<|>ts]{#quotas}", "limits", Handle(.issue, "quotas")),
    // Each part of a mention in several places.
    ("[Foreign]{^m: @kaifu} and other [Minis<|>ters]{^m}", "Ministers", Handle(.actor, "kaifu")),
    ("[Foreign]{^m} and other [Minis<|>ters]{^m: @kaifu}", "Ministers", Handle(.actor, "kaifu")),
  ])
  func aHandleOrTheWordsThatItMarks(text: String, source: String, handle: Handle) throws {
    let found = try #require(try symbol(Self.article(text)))
    #expect(found.symbol == .handle(handle))
    #expect(found.text == source || found.text.hasPrefix("a [b]"))
  }

  @Test(arguments: [
    ("x{1993-04-<|>16}", "1993-04-16"), ("Fri<|>day{1993-04-16}", "Friday"),
    ("x{@us + #talks on 1993-04-1<|>6}", "1993-04-16"),
  ])
  func aDateOrTheWordsThatItMarks(text: String, source: String) throws {
    let found = try #require(try symbol(Self.article(text)))
    #expect(found.text == source)
    guard case .date = found.symbol else {
      Issue.record("\(found.symbol)")
      return
    }
  }

  @Test func aLabelInTheTextAndAtTheFoot() throws {
    for files in ["[x]{^o<|>ne}\n---\n^one: @us - #talks", "[x]{^one}\n---\n^o<|>ne: @us - #talks"] {
      let found = try #require(try symbol("-- a.article --\n---\n\(files)\n"))
      #expect(found.symbol == .label("one"))
      #expect(found.text == "^one")
    }
  }

  @Test(arguments: [
    ("-- a.article --\n@a<|>ide: an aide\n---\n", "@aide"), ("-- b.codebook --\n#ri<|>ce: Rice\n", "#rice"),
    ("-- b.codebook --\n@x: X\n  in: @u<|>s\n", "@us"),
  ])
  func aDefinitionAndWhatItIsPartOf(files: String, source: String) throws {
    #expect(try symbol(files)?.text == source)
  }

  @Test(arguments: [
    "Plain <|>text.", "x{@us; <|>}", "x{@us note \"@u<|>s\"}", "\\{@u<|>s\\}", "x{@<|>}", "He said so<|>.",
  ])
  func elsewhereIsNone(text: String) throws {
    let found = try symbol(Self.article(text))
    #expect(found == nil, "\(found.map { $0.text } ?? "")")
  }
}
