// Whole statements, with places to fill in, on words that state something.

import Features
import Testing
import Text

@Suite struct StatementCompletionTests {
  private func snippets(_ text: String) throws -> [String] {
    let cursor = try Cursor.text(text)
    return Completion.at(cursor.offset, in: cursor.context).items.filter(\.isSnippet).map(\.edit.replacement)
  }

  @Test(arguments: [
    "Washington{@us} waited. Miyazawa{@miyazawa} [would not hear of it]{<|>}.",
    "Washington{@us} waited. Miyazawa{@miyazawa} [would not hear of it]{<|>",
    "Washington{@us} waited. Miyazawa{@miyazawa} [would not hear of it]{#talks; <|>}.",
  ])
  func theLastActorBeforeTheWordsHoldsIt(text: String) throws {
    #expect(try snippets(text) == ["@miyazawa ${1|+,-,~|}$2 #$0", "@us ${1|+,-,~|}$2 #$0"])
  }

  @Test func whatIsTypedIsKept() throws {
    let text = "Washington{@us} waited. Miyazawa{@miyazawa} [would not hear of it]{@u<|>}."
    #expect(try snippets(text) == ["@us ${1|+,-,~|}$2 #$0"])
  }

  /// A name, a word or two, nobody in the paragraph, a place behind an item's first part, the text, the foot.
  @Test(arguments: [
    "Washington{@us} and [Prime Minister of Japan]{<|>}", "Washington{@us} [said no]{<|>}",
    "[would not hear of it]{<|>}", "Washington{@us} [would not hear of it]{@us <|>}",
    "Washington{@us} would not hear of it<|>", "Washington{@us}\n\n[would not hear of it]{<|>}",
    "Washington{@us} [would not]{^1}\n---\n^1: <|>",
  ])
  func noStatementIsOfferedElsewhere(text: String) throws {
    #expect(try snippets(text).isEmpty)
  }
}
