// What can be done at a place.

import Features
import Rules
import Syntax
import Testing
import Text

@Suite struct CodeActionTests {
  private func actions(_ text: String) throws -> [(title: String, text: String)] {
    let cursor = try Cursor.text(text)
    return CodeActions.tags(at: TextRange(at: cursor.offset), in: cursor.context).map { action in
      let changed = SyntaxTree(article: action.edits.map(\.edit).applied(to: cursor.context.tree.bytes))
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
    ("<|>Friday", "Friday{1993-04-16}"), ("In the mid-Ju<|>ly heat", "In the mid-July{1993-07~} heat"),
    ("[on Fri<|>day, no]{@us -rejects #quotas}", "[on Friday{1993-04-16}, no]{@us -rejects #quotas}"),
  ])
  func wordsArePutInBracketsWhereTheyAreNotOne(text: String, tagged: String) throws {
    #expect(try actions(text).first?.text == tagged + "\n")
  }

  @Test func wordsOfAnUnspacedScriptArePutInBrackets() throws {
    let cursor = try Cursor("-- a.article --\npublished: 1993-04-17\nlanguage: ja\n---\n首相は金<|>曜日に発言した。\n")
    let action = try #require(CodeActions.tags(at: TextRange(at: cursor.offset), in: cursor.context).first)
    let text = String(decoding: action.edits.map(\.edit).applied(to: cursor.context.tree.bytes), as: UTF8.self)
    #expect(text.hasSuffix("首相は[金曜日]{1993-04-16}に発言した。\n"))
  }

  @Test(arguments: [
    "He le<|>ft on Friday.", "Friday{1993-<|>04-16}", "Fri<|>day{1993-04-16}", "[Fri<|>day]{@us}",
    "on Friday they<|> said",
  ])
  func nothingElseIsTagged(text: String) throws {
    #expect(try actions(text).isEmpty)
  }

  /// A tag there would change the text, be read otherwise, or change what another tag marks.
  @Test(arguments: [
    "Then \\last we<|>ek he left", "He saw \\\\\\last we<|>ek", "On Fri<|>day{he left", "July<|>-based{^1} talks",
    "in late Ju<|>ly{note \"x\"}",
  ])
  func noTagIsOfferedThatChangesWhatIsRead(text: String) throws {
    #expect(try actions(text).isEmpty)
    let context = try Cursor.text(text).context
    let hints = InlayHints.within(context.tree.body, in: context) {}
    #expect(hints.allSatisfy { $0.edits.isEmpty })
  }

  @Test(arguments: [
    ("Then \\\\last we<|>ek he left", "Then \\\\[last week]{1993-04-05/1993-04-11} he left"),
    ("Then \\Fri<|>day he left", "Then \\Friday{1993-04-16} he left"),
    ("\\[on Fri<|>day\\]", "\\[on Friday{1993-04-16}\\]"), ("]Fri<|>day[", "]Friday{1993-04-16}["),
    ("[last we<|>ek] he left", "[[last week]{1993-04-05/1993-04-11}] he left"),
    ("“last we<|>ek”", "“[last week]{1993-04-05/1993-04-11}”"), ("a{@us}Fri<|>day", "a{@us}Friday{1993-04-16}"),
  ])
  func marksBesideTheWordsStayAsTheyAre(text: String, tagged: String) throws {
    #expect(try actions(text).first?.text == tagged + "\n")
  }

  /// What `check --unsafe-fixes` refuses is not offered.
  @Test func markupInATextThatIsPinnedIsNotOfferedToBecomeATag() throws {
    let text = "Tokyo{@japan-government}{@us} met.\n"
    let pin = SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText)
    for (header, titles) in [("sha256: \(pin)", []), ("title: x", ["Join the tags"])] {
      let cursor = try Cursor("-- a.article --\n\(header)\n---\nTokyo{@japan-government}<|>{@us} met.\n")
      #expect(try cursor.fixes(at: TextRange(at: cursor.offset)).map(\.title) == titles)
    }
  }
}
