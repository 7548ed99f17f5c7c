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
    "He le<|>ft on Friday.", "Friday{1993-<|>04-16}", "Fri<|>day{1993-04-16}", "[Fri<|>day]{@us}",
    "on Friday they<|> said",
  ])
  func nothingElseIsTagged(text: String) throws {
    #expect(try actions(text).isEmpty)
  }
}
