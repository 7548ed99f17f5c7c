// What stands at a place, wherever its file writes it.

import Features
import Syntax
import Testing
import Text

@Suite struct HighlightTests {
  private func found(_ cursor: Cursor) -> [String] {
    Highlights.at(cursor.offset, in: cursor.context).map {
      "\($0.range.start) \(cursor.context.tree.string($0.range))\($0.isDefinition ? " defined" : "")"
    }
  }

  @Test func aHandleInTagsAndDefinitions() throws {
    let cursor = try Cursor("-- a.article --\n@us: A\n@x: X\n  in: @us\n---\nx{@u<|>s} y{#us} z{@us2} [z]{@us - @us}\n")
    #expect(found(cursor) == ["0 @us defined", "19 @us", "29 @us", "53 @us", "59 @us"])
  }

  @Test func aLabelBeforeItsStatementAndWhereItIsUsed() throws {
    let cursor = try Cursor("-- a.article --\n---\n[x]{^1} [y]{^12} [z]{@us + ^<|>1}\n---\n^1: @us - #q\n")
    #expect(found(cursor) == ["8 ^1", "31 ^1", "39 ^1 defined"])
  }

  @Test(arguments: ["x{1993<|>}", "Some <|>words", "[x]{@us -<|> #quotas}"])
  func nothingElse(text: String) throws { #expect(found(try Cursor.text(text)).isEmpty) }

  private func linked(_ text: String) throws -> [String] {
    let cursor = try Cursor("-- a.article --\n---\n\(text)\n")
    return LinkedLabels.at(cursor.offset, in: cursor.context).map { "\($0)" }
  }

  @Test func aLabelBeforeItsStatementIsLinkedWithItsUses() throws {
    #expect(try linked("[x]{^1} [y]{@us + ^1}\n---\n^<|>1: @us - #q") == ["9..<10", "23..<24", "31..<32"])
    #expect(try linked("[x]{^ab<|>: @us - #q} [y]{^ab}").count == 2)
  }

  /// Where a label is used, another may be meant; a label that two statements have, or that stands alone, is linked with none.
  @Test(arguments: [
    "[x]{^<|>1} [y]{@us + ^1}\n---\n^1: @us - #q", "[x]{^1} [y]{^1: @us - #q}\n---\n^<|>1: @us - #q",
    "[x]{^1<|>: @us - #q}", "[x]{@u<|>s - #q}",
  ])
  func nothingElseIsLinked(text: String) throws { #expect(try linked(text).isEmpty) }
}
