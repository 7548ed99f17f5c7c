// What can be done at a place.

import Features
import Syntax
import Testing
import Text

@Suite struct CodeActionTests {
  private func actions(_ text: String) throws -> [(title: String, text: String)] {
    let cursor = try Cursor.text(text)
    return CodeActions.at(TextRange(at: cursor.offset), in: cursor.context).map { action in
      let changed = SyntaxTree(article: action.edits.applied(to: cursor.context.tree.bytes))
      return (action.title, String(decoding: changed.bytes[Int(changed.body.start)...], as: UTF8.self))
    }
  }

  @Test func wordsAreTaggedAsEachTimeThatTheyMayMean() throws {
    let found = try actions("He left on Fri<|>day, they say.")
    #expect(found.first?.title.hasPrefix("Tag “Friday” as 1993-04-16: ") == true)
    #expect(found.map(\.text).first == "He left on Friday{1993-04-16}, they say.\n")
    #expect(found.map(\.text).last == "He left on Friday{1993-04-23}, they say.\n")
  }

  @Test(arguments: [
    ("They met last we<|>ek.", "They met [last week]{1993-04-05/1993-04-11}."), ("(Fri<|>day)", "(Friday{1993-04-16})"),
    ("<|>Friday", "Friday{1993-04-16}"), ("In the mid-Ju<|>ly heat", "In the mid-July{1992-07~} heat"),
    ("[on Fri<|>day, no]{@us -rejects #quotas}", "[on Friday{1993-04-16}, no]{@us -rejects #quotas}"),
  ])
  func wordsArePutInBracketsWhereTheyAreNotOne(text: String, tagged: String) throws {
    #expect(try actions(text).first?.text == tagged + "\n")
  }

  @Test func wordsOfAnUnspacedScriptArePutInBrackets() throws {
    let cursor = try Cursor("-- a.article --\npublished: 1993-04-17\nlanguage: ja\n---\n首相は金<|>曜日に発言した。\n")
    let action = try #require(CodeActions.at(TextRange(at: cursor.offset), in: cursor.context).first)
    let text = String(decoding: action.edits.applied(to: cursor.context.tree.bytes), as: UTF8.self)
    #expect(text.hasSuffix("首相は[金曜日]{1993-04-16}に発言した。\n"))
  }

  @Test(arguments: [
    "He le<|>ft on Friday.", "Friday{1993-<|>04-16}", "Fri<|>day{1993-04-16}", "[Fri<|>day]{@us}",
    "on Friday they<|> said",
  ])
  func nothingElseIsTagged(text: String) throws {
    #expect(try actions(text).isEmpty)
  }
}
