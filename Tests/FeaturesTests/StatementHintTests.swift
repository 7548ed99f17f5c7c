// Hints at statements: what a label stands for, and the date in force.

import Features
import Syntax
import Testing
import Text

@Suite struct StatementHintTests {
  /// The article with its hints behind the places where they are shown, in angle quotation marks.
  private func shown(_ article: String, dates: Bool = false) throws -> String {
    let context = try Cursor("-- a.article --\n<|>\(article)").context
    var bytes = context.tree.bytes
    let whole = TextRange(0, bytes.count)
    for hint in StatementHints.within(whole, dates: dates, in: context).reversed() {
      bytes.insert(contentsOf: Array("‹\(hint.label)›".utf8), at: Int(hint.offset))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aLabelHasTheStatementThatItStandsFor() throws {
    #expect(
      try shown("---\n[no]{^p}. [so]{@us - ^p}.\n---\n^p: @miyazawa -rejects #quotas to @us\n")
        == "---\n[no]{^p‹= @miyazawa -rejects #quotas to @us›}. [so]{@us - ^p‹= @miyazawa -rejects #quotas to @us›}.\n"
        + "---\n^p: @miyazawa -rejects #quotas to @us\n"
    )
    #expect(
      try shown("---\n[a]{^q: @us\n - #quotas} [b]{^q}\n") == "---\n[a]{^q: @us\n - #quotas} [b]{^q‹= @us - #quotas›}\n"
    )
  }

  /// A label without a statement, and one that stands before it.
  @Test(arguments: ["---\n[no]{^p}.\n", "---\n[no]{^p: @us - #quotas}.\n", "---\n[no]{@us}.\n"])
  func whatStandsForNothingElsewhereHasNone(_ article: String) throws {
    #expect(try shown(article, dates: true) == article)
  }

  @Test func aLongStatementIsCut() throws {
    let note = String(repeating: "long ", count: 20)
    let context = try Cursor("-- a.article --\n<|>---\n[a]{^p}\n---\n^p: @us - #quotas note \"\(note)\"\n").context
    let hint = try #require(StatementHints.within(context.tree.body, dates: false, in: context).first)
    #expect(hint.label.hasSuffix("…") && hint.label.count == 62 && hint.tooltip.contains("note"))
  }

  /// The date of the header, which `on` comes before; none where the statement names its own.
  @Test(arguments: [
    (
      "published: 1993-04-17\n---\n[a]{@us - #quotas}\n",
      "published: 1993-04-17\n---\n[a]{@us - #quotas‹on 1993-04-17›}\n"
    ),
    (
      "published: 1993-04-17\non: 1993-04-15\n---\n[a]{@us - #quotas; @us}\n",
      "published: 1993-04-17\non: 1993-04-15\n---\n[a]{@us - #quotas‹on 1993-04-15›; @us}\n"
    ),
    (
      "published: 1993-04-17\n---\n[a]{@us - #quotas on 1993-04-16}\n",
      "published: 1993-04-17\n---\n[a]{@us - #quotas on 1993-04-16}\n"
    ),
    ("---\n[a]{@us - #quotas}\n", "---\n[a]{@us - #quotas}\n"),
  ])
  func aStatementHasTheDateInForceWhereThatIsAskedFor(_ article: String, _ after: String) throws {
    #expect(try shown(article, dates: true) == after)
    #expect(try shown(article) == article)
  }
}
