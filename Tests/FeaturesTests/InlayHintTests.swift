// What is shown behind words, and where nothing is.

import Features
import Syntax
import Testing
import Text

@Suite struct InlayHintTests {
  /// The text with each hint behind its words, between `‹` and `›`.
  private func shown(_ text: String) throws -> String {
    let context = try Cursor.text(text + "<|>").context
    var bytes = context.tree.bytes
    for hint in InlayHints.within(context.tree.body, in: context).reversed() {
      bytes.insert(contentsOf: Array("‹\(hint.label)›".utf8), at: Int(hint.offset))
    }
    return String(decoding: bytes[Int(context.tree.body.start)...], as: UTF8.self)
  }

  @Test(arguments: [
    ("He left on Friday.", "He left on Friday‹1993-04-16›.\n"),
    // A tag says it already; so does an actor's, whose name is no date.
    ("He left on Friday{1993-04-16}.", "He left on Friday{1993-04-16}.\n"),
    ("The [Friday]{@us} club.", "The [Friday]{@us} club.\n"),
    ("Fridays{1993-04-16} and Friday.", "Fridays{1993-04-16} and Friday‹1993-04-16›.\n"),
    // In the words of a statement it is still to be said.
    ("[on Friday, no]{@us -rejects #quotas}", "[on Friday‹1993-04-16›, no]{@us -rejects #quotas}\n"),
    ("Nothing here.", "Nothing here.\n"),
    // Several words, and a mark behind them; not what says its own year, and no name.
    ("They met last week, or so.", "They met last week‹1993-04-05/1993-04-11›, or so.\n"),
    ("(It fell in July.)", "(It fell in July‹1992-07›.)\n"), ("In April 1993 it rained.", "In April 1993 it rained.\n"),
    ("So said Theresa May.", "So said Theresa May.\n"),
    ("He signed Tuesday on the lawn.", "He signed Tuesday‹1993-04-13› on the lawn.\n"),
    // A quotation mark, an escape and a line end beside the words.
    ("“Yesterday,” \\{he\\} said", "“Yesterday‹1993-04-16›,” \\{he\\} said\n"),
    ("He left\nlast\nweek.", "He left\nlast\nweek‹1993-04-05/1993-04-11›.\n"),
  ])
  func hintsStandBehindWhatNoTagSays(text: String, shown: String) throws {
    #expect(try self.shown(text) == shown)
  }

  @Test func aHintSaysWhyAndCanBeTaken() throws {
    let context = try Cursor.text("On Friday<|>, he left.").context
    let hint = try #require(InlayHints.within(context.tree.body, in: context).first)
    #expect(hint.tooltip.hasPrefix("“Friday” may be\n- `1993-04-16`, "))
    let text = String(decoding: hint.edits.applied(to: context.tree.bytes), as: UTF8.self)
    #expect(text.hasSuffix("On Friday{1993-04-16}, he left.\n"))
  }

  @Test(arguments: [
    ("de", "Er ging am Freitag.", "1993-04-16"), ("fr", "Il est parti vendredi.", "1993-04-16"),
    ("es", "Se fue el viernes.", "1993-04-16"), ("ja", "首相は金曜日に発言した。", "1993-04-16"),
    ("Japanese", "会議は先週だった。", "1993-04-05/1993-04-11"),
    ("de", "Juliëtte kam im März.", "1993-03"),
  ])
  func wordsAreReadInTheArticlesLanguage(language: String, text: String, label: String) throws {
    let files = "-- a.article --\npublished: 1993-04-17\nlanguage: \(language)\n---\n\(text)<|>\n"
    let context = try Cursor(files).context
    #expect(InlayHints.within(context.tree.body, in: context).map(\.label) == [label])
  }

  @Test func anUnknownLanguageGetsNone() throws {
    let files = "-- a.article --\npublished: 1993-04-17\nlanguage: tlh\n---\nOn Friday<|>.\n"
    let context = try Cursor(files).context
    #expect(InlayHints.within(context.tree.body, in: context).isEmpty)
  }

  @Test func withoutADateOfPublicationNothingIsCounted() throws {
    let context = try Cursor("-- a.article --\ntitle: x\n---\nOn Friday<|>.\n").context
    #expect(InlayHints.within(context.tree.body, in: context).isEmpty)
  }

  @Test func aRangeGetsItsOwn() throws {
    let context = try Cursor.text("On Monday.\n\nOn Friday<|>.").context
    let first = TextRange(context.tree.body.start, context.tree.body.start + 12)
    #expect(InlayHints.within(first, in: context).map(\.label) == ["1993-04-12"])
  }

  @Test func aTextOfAnyLengthGetsAllOfThem() throws {
    let line = "He left on Friday, and nobody in the house was told of it before the vote was over.\n"
    let context = try Cursor.text(String(repeating: line, count: 900) + "<|>").context
    #expect(context.tree.body.length > 1 << 16)
    #expect(InlayHints.within(context.tree.body, in: context).count == 900)
  }

  /// The day that a text spoke of last, some way back, and however many bytes its characters have.
  @Test(arguments: ["a", "é", "語", "🗾"])
  func wordsCountFromADayNamedFarBefore(_ letter: String) throws {
    let between = String(repeating: letter, count: 5500 / letter.utf8.count)
    let context = try Cursor.text("He came on April 2, 1992. \(between). Two days later he left.<|>").context
    #expect(InlayHints.within(context.tree.body, in: context).map(\.label) == ["1992-04-04"])
  }

  /// Where a range cuts words apart, they are read as they stand.
  @Test func aRangeMayBeginAndEndWithinWords() throws {
    let context = try Cursor.text("They met late last Monday.<|>").context
    let start = context.tree.body.start
    let hints = InlayHints.within(TextRange(start + 20, start + 22), in: context)
    #expect(hints == InlayHints.within(context.tree.body, in: context) && hints.count == 1)
    #expect(InlayHints.within(TextRange(start, start + 4), in: context).isEmpty)
  }

  @Test func theSearchEndsWhereItIsToldTo() throws {
    struct Enough: Error {}
    let context = try Cursor.text("On Monday.\n\nOn Friday<|>.\n\nOn Sunday.").context
    var parts = 0
    #expect(throws: Enough.self) {
      try InlayHints.within(context.tree.body, in: context) { () throws(Enough) in
        parts += 1
        if parts == 2 { throw Enough() }
      }
    }
    #expect(parts == 2)
  }
}

extension InlayHints {
  fileprivate static func within(_ range: TextRange, in context: FeatureContext) -> [InlayHint] {
    within(range, in: context) {}
  }
}
