// Definitions and references over the corpus.

import Features
import Testing
import Text

@Suite struct NavigationTests {
  private func definition(_ cursor: Cursor) -> [String] {
    Definitions.at(cursor.offset, in: cursor.context).map { "\($0.path) \(source($0, cursor))" }
  }

  private func references(_ cursor: Cursor, _ includingDefinition: Bool) -> [String] {
    References.at(cursor.offset, includingDefinition: includingDefinition, in: cursor.context).map {
      "\($0.path) \(source($0, cursor))"
    }
  }

  private func source(_ place: FilePlace, _ cursor: Cursor) -> String {
    let bytes = cursor.context.text(place.path) ?? []
    return String(decoding: bytes[place.range.clamped(to: bytes.count).indices], as: UTF8.self)
  }

  @Test(arguments: [
    ("x{@us<|>}", "dossier.codebook @us"), ("[Ame<|>rica]{@us}", "dossier.codebook @us"),
    ("x{@us -reje<|>cts #quotas}", "dossier.codebook -rejects"), ("x{@us - #quo<|>tas}", "dossier.codebook #quotas"),
    ("x{#talks %fra<|>me moral}", "dossier.codebook %frame"), ("Plain Miya<|>zawa.", "dossier.codebook @miyazawa"),
  ])
  func aTagLeadsToTheCodebook(text: String, place: String) throws {
    #expect(definition(try Cursor.text(text)) == [place])
  }

  @Test func anOwnDefinitionStandsFirst() throws {
    #expect(definition(try Cursor("-- a.article --\n@us: a ship\n---\nx{@u<|>s}\n")) == ["a.article @us"])
  }

  @Test func aLabelLeadsToTheFoot() throws {
    let cursor = try Cursor("-- a.article --\n---\n[x]{^o<|>ne}\n---\n^one: @us - #quotas\n^two: @us + ^one\n")
    #expect(definition(cursor) == ["a.article ^one"])
    #expect(references(cursor, true) == ["a.article ^one", "a.article ^one", "a.article ^one"])
    #expect(references(cursor, false).count == 2)
  }

  @Test func aLabelLeadsToItsStatementInTheText() throws {
    let text = "[x]{^one: @us - #quotas} [y]{^o<|>ne} [z]{@us + ^one because ^one; ^other}"
    let cursor = try Cursor("-- a.article --\n---\n\(text)\n")
    #expect(definition(cursor) == ["a.article ^one"])
    #expect(Definitions.at(cursor.offset, in: cursor.context).first?.range.start == 8)
    #expect(references(cursor, true).count == 4)
    #expect(references(cursor, false).count == 3)
  }

  @Test func inOfACodebookLeadsToTheGroup() throws {
    #expect(definition(try Cursor("-- b.codebook --\n@x: X\n  in: @u<|>s\n")) == ["dossier.codebook @us"])
  }

  @Test func referencesCrossTheCorpusAndLeaveOutOtherArticlesOwn() throws {
    let files = """
      -- a.article --
      ---
      x{@u<|>s} y{@us - #quotas to @us}
      -- b.article --
      @us: a ship
      ---
      x{@us}
      -- c.article --
      ---
      x{not @us}
      """
    let cursor = try Cursor(files)
    #expect(references(cursor, false) == ["a.article @us", "a.article @us", "a.article @us", "c.article @us"])
    #expect(references(cursor, true).first == "a.article @us")
    #expect(references(cursor, true).count == 5)
  }

  @Test func aHandleDefinedElsewhereLeadsThere() throws {
    let cursor = try Cursor("-- a.article --\n---\nx{@ai<|>de}\n-- b.article --\n@aide: an aide\n---\n")
    #expect(definition(cursor) == ["b.article @aide"])
  }

  @Test func plainTextLeadsNowhere() throws {
    #expect(definition(try Cursor.text("Plain <|>text.")).isEmpty)
  }
}
